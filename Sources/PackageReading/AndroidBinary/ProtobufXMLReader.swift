import PositionedJSON

/// Reads compiled XML of app bundles. Source: AOSP, `Resources.proto`, `XmlNode`, documented in source.
struct ProtobufXMLReader {
  private let window: ByteWindow
  private(set) var builder: CompiledXMLBuilder

  /// What is left to do: nodes, in reverse order, and ends of elements. The nesting of the file is kept here and not on
  /// the call stack.
  private enum Step {
    case node(ProtobufMessage)
    case end(Int)
  }

  init(_ window: ByteWindow, limits: XMLReadingLimits) {
    self.window = window
    builder = CompiledXMLBuilder(limits: limits)
  }

  mutating func read() {
    var steps: [Step] = [.node(ProtobufMessage(window))]
    while let step = steps.popLast() {
      switch step {
      case .end(let offset): guard builder.end(at: offset) else { return }
      case .node(let node):
        if let text = node.text(2) { builder.add(text: text) }
        guard let element = node.message(1) else { continue }
        guard begin(element, position(node.message(3), element.range.lowerBound)) else {
          builder.finish(at: element.range.lowerBound)
          return
        }
        steps.append(.end(element.range.upperBound))
        steps += children(element).reversed().map { .node($0) }
      }
    }
    if builder.elements.isEmpty { builder.problems.add(.otherFormat, at: 0) }
    builder.finish(at: window.count)
  }

  private mutating func children(_ element: ProtobufMessage) -> [ProtobufMessage] {
    var nodes: [ProtobufMessage] = []
    let maximum = builder.maximumNodes
    let fault = element.forEach { field in
      if field.number == 5, case .bytes(let range) = field.value {
        nodes.append(ProtobufMessage(window, range))
      }
      return nodes.count < maximum
    }
    if nodes.count >= maximum {
      builder.problems.add(.tooMany, at: element.range.lowerBound, "\(maximum) parts of an element are read")
    }
    if let fault { builder.problems.add(.truncated, at: fault, "an element breaks off") }
    return nodes
  }

  private mutating func begin(_ element: ProtobufMessage, _ position: TextPosition) -> Bool {
    var attributes: [CompiledAttribute] = []
    var count = 0
    let maximum = builder.maximumAttributes
    _ = element.forEach { field in
      guard field.number == 4, case .bytes(let range) = field.value else { return true }
      count += 1
      if count <= maximum { attributes.append(attribute(ProtobufMessage(window, range))) }
      return true
    }
    if count > maximum {
      builder.problems.add(.tooMany, at: position.offset, "\(maximum) of \(count) attributes are read")
    }
    return builder.begin(
      name: element.text(3) ?? "", namespace: element.text(2) ?? "", attributes: attributes, at: position)
  }

  private func attribute(_ message: ProtobufMessage) -> CompiledAttribute {
    let identifier = UInt32(truncatingIfNeeded: message.number(5) ?? 0)
    let resolved = AndroidAttributeName.resolve(
      identifier, name: message.text(2) ?? "", namespace: message.text(1) ?? "")
    let compiled = message.message(6).flatMap { ProtobufItem.value($0) }
    return CompiledAttribute(
      name: resolved.name, namespace: resolved.namespace, identifier: identifier,
      value: compiled ?? .text(message.text(3) ?? ""),
      position: position(message.message(4), message.range.lowerBound))
  }

  private func position(_ source: ProtobufMessage?, _ offset: Int) -> TextPosition {
    func number(_ field: Int) -> Int {
      source?.number(field).flatMap { Int32(exactly: $0) }.map(Int.init) ?? 0
    }
    return TextPosition(offset: offset, line: number(1), column: number(2))
  }
}
