/// The one layout of a value: two-space indent, keys in a fixed order, short lists of plain values on one line.
///
/// Numbers keep their text, strings get the escapes that JSON demands and no other, so that laying out twice
/// changes nothing.
public struct JSONLayout: Sendable {
  /// How wide a line may become before a list of plain values is broken up, in bytes.
  public var lineWidth: Int
  /// The wanted order of an object's keys, given the keys that lead to the object (`*` for array elements).
  /// Keys that it does not name follow in the order of the text.
  public var keyOrder: @Sendable (_ path: [String]) -> [String]

  /// A layout.
  public init(lineWidth: Int = 100, keyOrder: @escaping @Sendable ([String]) -> [String] = { _ in [] }) {
    self.lineWidth = lineWidth
    self.keyOrder = keyOrder
  }

  /// The text of `value` in this layout, with a line break at its end.
  public func text(of value: JSONValue) -> [UInt8] {
    var writer = Writer(layout: self)
    writer.write(value, depth: 0)
    writer.output.append(0x0A)
    return writer.output
  }

  private struct Writer {
    let layout: JSONLayout
    var output: [UInt8] = []
    var path: [String] = []

    mutating func write(_ value: JSONValue, depth: Int) {
      switch value.kind {
      case .object: writeObject(value, depth: depth)
      case .array: writeArray(value, depth: depth)
      case .string: JSONQuoting.appendQuoted(value.decodedBytes, to: &output)
      case .boolean, .number, .null, .invalid: output.append(contentsOf: value.storage.bytes[value.range])
      }
    }

    private mutating func writeArray(_ array: JSONValue, depth: Int) {
      let elements = Array(array.elements)
      path.append("*")
      defer { path.removeLast() }
      writeList(
        elements, isPlain: { $0.kind != .object && $0.isPlain }, depth: depth, brackets: ("[", "]"),
        padding: false
      ) {
        writer, element in writer.write(element, depth: depth + 1)
      }
    }

    private mutating func writeObject(_ object: JSONValue, depth: Int) {
      writeList(
        orderedMembers(of: object), isPlain: { $0.value.isPlain }, depth: depth, brackets: ("{", "}"),
        padding: true
      ) { writer, member in
        JSONQuoting.appendQuoted(member.key.bytes, to: &writer.output)
        writer.output.append(contentsOf: ": ".utf8)
        writer.path.append(member.key.text)
        writer.write(member.value, depth: depth + 1)
        writer.path.removeLast()
      }
    }

    private func orderedMembers(of object: JSONValue) -> [JSONMember] {
      let order = layout.keyOrder(path)
      let members = Array(object.members)
      guard !order.isEmpty else { return members }
      var ranks: [String: Int] = [:]
      for (rank, key) in order.enumerated() { ranks[key] = rank }
      return members.enumerated()
        .sorted {
          (ranks[$0.element.key.text] ?? order.count, $0.offset)
            < (ranks[$1.element.key.text] ?? order.count, $1.offset)
        }
        .map { $0.element }
    }

    /// Writes a list on one line if all of it is plain and fits, else an element a line.
    private mutating func writeList<Element>(
      _ list: [Element], isPlain: (Element) -> Bool, depth: Int, brackets: (String, String), padding: Bool,
      write: (inout Writer, Element) -> Void
    ) {
      output.append(contentsOf: brackets.0.utf8)
      let start = output.count
      if list.allSatisfy(isPlain) {
        if padding, !list.isEmpty { output.append(0x20) }
        for (index, element) in list.enumerated() {
          if index > 0 { output.append(contentsOf: ", ".utf8) }
          write(&self, element)
          if output.count - start + depth * 2 > layout.lineWidth { break }
        }
        if padding, !list.isEmpty { output.append(0x20) }
        if output.count - start + depth * 2 <= layout.lineWidth || list.isEmpty {
          output.append(contentsOf: brackets.1.utf8)
          return
        }
        output.removeSubrange(start...)
      }
      for (index, element) in list.enumerated() {
        if index > 0 { output.append(UInt8(ascii: ",")) }
        breakLine(depth + 1)
        write(&self, element)
      }
      breakLine(depth)
      output.append(contentsOf: brackets.1.utf8)
    }

    private mutating func breakLine(_ depth: Int) {
      output.append(0x0A)
      output.append(contentsOf: repeatElement(0x20, count: depth * 2))
    }
  }
}

extension JSONValue {
  /// Whether the value may stand on its container's line: no container, or an empty one, or an object of
  /// plain values (a rule's query dictionary).
  fileprivate var isPlain: Bool {
    switch kind {
    case .array: elements.count == 0
    case .object: members.allSatisfy { $0.value.kind != .object && $0.value.kind != .array }
    default: true
    }
  }
}
