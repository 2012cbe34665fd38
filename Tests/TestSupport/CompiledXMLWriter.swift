/// Writes XML as Android's build tools compile it, right or wrong.
package struct CompiledXMLWriter {
  package enum Value: Hashable {
    case text(String)
    case reference(UInt32)
    case number(Int32)
    case flag(Bool)
  }

  package struct Attribute: Hashable {
    package var name: String
    package var isAndroid: Bool
    package var identifier: UInt32
    package var value: Value

    package init(_ name: String, _ value: Value, identifier: UInt32 = 0, isAndroid: Bool = true) {
      self.name = name
      self.value = value
      self.identifier = identifier
      self.isAndroid = isAndroid
    }
  }

  package indirect enum Node {
    case element(String, [Attribute], [Node], line: UInt32 = 0)
  }

  package static let android = "http://schemas.android.com/apk/res/android"
  package var isUTF8 = false
  /// Whether the names of attributes with numbers are overwritten.
  package var isScrambled = false
  /// Whether the numbers are left out.
  package var isWithoutMap = false
  private var strings: [String] = []
  private var positions: [String: UInt32] = [:]
  private var map: [UInt32] = []

  package init() {}

  /// The file.
  package mutating func bytes(_ root: Node) -> [UInt8] {
    collectIdentifiers(root)
    map = strings.enumerated().map { _, key in UInt32(key.split(separator: "|")[0]) ?? 0 }
    var body: [UInt8] = []
    write(root, &body)
    let names = strings.enumerated().map { index, text -> String in
      guard index < map.count else { return text }
      return isScrambled ? "x" : String(text.split(separator: "|")[1])
    }
    let pool = Self.pool(names, isUTF8: isUTF8)
    let numbers = isWithoutMap ? [] : Self.chunk(0x0180, header: [], map.flatMap { LittleEndian.u32($0) })
    return Self.chunk(3, header: [], pool + numbers + body)
  }

  /// The names of attributes with numbers stand first in the pool, each number once.
  private mutating func collectIdentifiers(_ node: Node) {
    guard case .element(_, let attributes, let children, _) = node else { return }
    for attribute in attributes where attribute.identifier != 0 { _ = index(Self.key(attribute)) }
    for child in children { collectIdentifiers(child) }
  }

  private static func key(_ attribute: Attribute) -> String { "\(attribute.identifier)|\(attribute.name)" }

  private mutating func index(_ text: String) -> UInt32 {
    if let position = positions[text] { return position }
    positions[text] = UInt32(strings.count)
    strings.append(text)
    return UInt32(strings.count - 1)
  }

  private mutating func write(_ node: Node, _ body: inout [UInt8]) {
    guard case .element(let name, let attributes, let children, let line) = node else { return }
    let start = LittleEndian.u32(line) + LittleEndian.u32(.max)
    let named = LittleEndian.u32(.max) + LittleEndian.u32(index("." + name))
    var content = named + LittleEndian.u16(20) + LittleEndian.u16(20)
    content += LittleEndian.u16(UInt16(attributes.count)) + [0, 0, 0, 0, 0, 0]
    for attribute in attributes { content += bytes(attribute) }
    body += Self.chunk(0x0102, header: start, content)
    for child in children { write(child, &body) }
    body += Self.chunk(0x0103, header: start, named)
  }

  private mutating func bytes(_ attribute: Attribute) -> [UInt8] {
    let namespace = attribute.isAndroid ? index("." + Self.android) : .max
    let name = attribute.identifier != 0 ? index(Self.key(attribute)) : index("." + attribute.name)
    var raw = UInt32.max
    var type: UInt8
    var data: UInt32
    switch attribute.value {
    case .text(let text):
      raw = index("." + text)
      type = 3
      data = raw
    case .reference(let number): (type, data) = (1, number)
    case .number(let number): (type, data) = (0x10, UInt32(bitPattern: number))
    case .flag(let flag): (type, data) = (0x12, flag ? .max : 0)
    }
    return LittleEndian.u32(namespace) + LittleEndian.u32(name) + LittleEndian.u32(raw) + LittleEndian.u16(8)
      + [0, type] + LittleEndian.u32(data)
  }

  /// A part with its header.
  package static func chunk(_ type: UInt16, header: [UInt8], _ body: [UInt8]) -> [UInt8] {
    LittleEndian.u16(type) + LittleEndian.u16(UInt16(8 + header.count))
      + LittleEndian.u32(UInt32(8 + header.count + body.count)) + header + body
  }

  /// A pool of strings; those that begin with a dot lose it.
  package static func pool(_ strings: [String], isUTF8: Bool) -> [UInt8] {
    var data: [UInt8] = []
    var offsets: [UInt8] = []
    for string in strings {
      let text = string.hasPrefix(".") ? String(string.dropFirst()) : string
      offsets += LittleEndian.u32(UInt32(data.count))
      let units = Array(text.utf16)
      if isUTF8 {
        for length in [units.count, text.utf8.count] {
          data += length < 0x80 ? [UInt8(length)] : [UInt8(length >> 8 | 0x80), UInt8(length & 0xFF)]
        }
        data += Array(text.utf8) + [0]
      } else {
        let length = UInt32(units.count)
        data +=
          length < 0x8000
          ? LittleEndian.u16(UInt16(length))
          : LittleEndian.u16(UInt16(length >> 16 | 0x8000)) + LittleEndian.u16(UInt16(length & 0xFFFF))
        data += units.flatMap { LittleEndian.u16($0) } + [0, 0]
      }
    }
    while data.count % 4 != 0 { data.append(0) }
    let header =
      LittleEndian.u32(UInt32(strings.count)) + LittleEndian.u32(0) + LittleEndian.u32(isUTF8 ? 0x100 : 0)
      + LittleEndian.u32(UInt32(28 + offsets.count)) + LittleEndian.u32(0)
    return chunk(1, header: header, offsets + data)
  }
}
