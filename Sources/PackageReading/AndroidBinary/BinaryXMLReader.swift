import PositionedJSON

/// Reads compiled XML chunk by chunk. Source: RESTYPES, `ResXMLTree_header` and what follows.
struct BinaryXMLReader {
  private let window: ByteWindow
  private(set) var builder: CompiledXMLBuilder
  private var strings: BinaryStringPool?
  private var map: Range<Int> = 0..<0
  /// Strings that were decoded, which attributes share.
  private var cache: [UInt32: String] = [:]

  private static let attributeLength = 20
  private static let none = UInt32.max

  init(_ window: ByteWindow, limits: XMLReadingLimits) {
    self.window = window
    builder = CompiledXMLBuilder(limits: limits)
  }

  mutating func read() {
    guard let root = BinaryChunk(in: window, at: 0, end: window.count), root.type <= BinaryChunk.xml else {
      builder.problems.add(.otherFormat, at: 0)
      return
    }
    if root.isCut {
      builder.problems.add(.truncated, at: 0, "the file has \(window.count) bytes and claims more")
    }
    let end = root.range.upperBound
    var offset = root.headerSize
    while offset < end {
      guard let chunk = BinaryChunk(in: window, at: offset, end: end) else {
        builder.problems.add(.malformed, at: offset, "the lengths of a part")
        break
      }
      guard !chunk.isCut else {
        builder.problems.add(.truncated, at: offset, "a part claims more bytes than are there")
        break
      }
      guard read(chunk) else { break }
      offset = chunk.range.upperBound
    }
    builder.finish(at: end)
  }

  /// Reads a part; `false` where the reading ends. The pool and the numbers count before the first element only; of
  /// several the last.
  private mutating func read(_ chunk: BinaryChunk) -> Bool {
    switch chunk.type {
    case BinaryChunk.stringPool where builder.elements.isEmpty:
      strings = BinaryStringPool(chunk, in: window)
      cache = [:]
    case BinaryChunk.resourceMap where builder.elements.isEmpty:
      map = (chunk.range.lowerBound + chunk.headerSize)..<chunk.range.upperBound
    case BinaryChunk.startElement: return begin(chunk)
    case BinaryChunk.endElement: return builder.end(at: chunk.range.lowerBound)
    case BinaryChunk.text:
      if let index = window.u32(chunk.range.lowerBound + chunk.headerSize), let text = string(index, chunk) {
        builder.add(text: text)
      }
    default: break
    }
    return true
  }

  private mutating func begin(_ chunk: BinaryChunk) -> Bool {
    let body = chunk.range.lowerBound + chunk.headerSize
    guard chunk.headerSize >= 16, body <= chunk.range.upperBound - 20, let namespace = window.u32(body),
      let name = window.u32(body + 4)
    else {
      builder.problems.add(.malformed, at: chunk.range.lowerBound, "an element is shorter than its parts")
      return false
    }
    // A file says zero where it does not know the line, or all ones (recalled).
    let line = Int(window.u32(chunk.range.lowerBound + 8).flatMap { Int32(exactly: $0) } ?? 0)
    let position = TextPosition(offset: chunk.range.lowerBound, line: line, column: 0)
    return builder.begin(
      name: string(name, chunk) ?? "", namespace: string(namespace, chunk) ?? "",
      attributes: attributes(chunk, body, line), at: position)
  }

  private mutating func attributes(_ chunk: BinaryChunk, _ body: Int, _ line: Int) -> [CompiledAttribute] {
    guard let start = window.u16(body + 8), let size = window.u16(body + 10),
      let count = window.u16(body + 12),
      count > 0
    else { return [] }
    guard size >= Self.attributeLength else {
      builder.problems.add(.malformed, at: body, "attributes of \(size) bytes")
      return []
    }
    let first = body + Int(start)
    let room = max(0, (chunk.range.upperBound - first + Int(size) - Self.attributeLength) / Int(size))
    if Int(count) > room {
      builder.problems.add(.truncated, at: body, "\(count) attributes, and there is room for \(room)")
    }
    let number = min(Int(count), room)
    if number > builder.maximumAttributes {
      builder.problems.add(
        .tooMany, at: body, "\(builder.maximumAttributes) of \(number) attributes are read")
    }
    return (0..<min(number, builder.maximumAttributes)).map {
      attribute(at: first + $0 * Int(size), chunk, line)
    }
  }

  private mutating func attribute(at offset: Int, _ chunk: BinaryChunk, _ line: Int) -> CompiledAttribute {
    let index = window.u32(offset + 4) ?? Self.none
    let identifier = self.identifier(of: index)
    let resolved = AndroidAttributeName.resolve(
      identifier, name: string(index, chunk) ?? "",
      namespace: string(window.u32(offset) ?? Self.none, chunk) ?? "")
    let value = value(
      type: window.u8(offset + 15) ?? 0, data: window.u32(offset + 16) ?? 0, raw: window.u32(offset + 8),
      chunk)
    return CompiledAttribute(
      name: resolved.name, namespace: resolved.namespace, identifier: identifier, value: value,
      position: TextPosition(offset: offset, line: line, column: 0))
  }

  private mutating func value(type: UInt8, data: UInt32, raw: UInt32?, _ chunk: BinaryChunk) -> ResourceValue
  {
    if type == 3 { return .text(string(data, chunk) ?? "") }
    // A type of nothing beside a text: a file that was written by other tools.
    if type == 0, let raw, raw != Self.none, let text = string(raw, chunk) { return .text(text) }
    return ResourceValue(type: type, data: data, strings: strings) ?? .other("")
  }

  private func identifier(of index: UInt32) -> UInt32 {
    guard index < map.count / 4 else { return 0 }
    return window.u32(map.lowerBound + Int(index) * 4) ?? 0
  }

  private mutating func string(_ index: UInt32, _ chunk: BinaryChunk) -> String? {
    guard index != Self.none else { return nil }
    if let known = cache[index] { return known }
    guard let text = strings?[index] else {
      builder.problems.add(.missingString, at: chunk.range.lowerBound)
      return nil
    }
    cache[index] = text
    return text
  }
}
