/// Writes a `resources.arsc`.
package struct ResourceTableWriter {
  package enum Value: Hashable {
    case text(String)
    case reference(UInt32)
    case number(Int32)
  }

  /// How the offsets of entries are written.
  package enum Layout: CaseIterable { case dense, sparse, offset16 }

  /// The values of a type for one configuration, by entry.
  package struct Configuration {
    package var language: String
    package var values: [Int: Value]
    package var layout: Layout
    package var isCompact: Bool

    package init(
      _ language: String = "", _ values: [Int: Value], layout: Layout = .dense, isCompact: Bool = false
    ) {
      self.language = language
      self.values = values
      self.layout = layout
      self.isCompact = isCompact
    }
  }

  package var package: UInt32 = 0x7F
  package var isUTF8 = true
  /// The names of types, from the number 1 on, and the configurations of each.
  package var types: [(name: String, configurations: [Configuration])]
  private var strings: [String] = []

  package init(_ types: [(name: String, configurations: [Configuration])]) { self.types = types }

  /// The file; the name of entry 5 of the type `string` is `string_5`.
  package mutating func bytes() -> [UInt8] {
    strings = []
    let typeNames = CompiledXMLWriter.pool(types.map(\.name), isUTF8: false)
    let counts = types.map { type in (type.configurations.flatMap { $0.values.keys }.max() ?? -1) + 1 }
    var keys: [String] = []
    var firstKeys: [Int] = []
    for (type, count) in zip(types, counts) {
      firstKeys.append(keys.count)
      keys += (0..<count).map { "\(type.name)_\($0)" }
    }
    let keyPool = CompiledXMLWriter.pool(keys, isUTF8: isUTF8)
    var parts: [UInt8] = []
    for (index, type) in types.enumerated() {
      let specification = [UInt8(index + 1), 0, 0, 0] + LittleEndian.u32(UInt32(counts[index]))
      let flags = [UInt8](repeating: 0, count: 4 * counts[index])
      parts += CompiledXMLWriter.chunk(0x0202, header: specification, flags)
      for configuration in type.configurations {
        parts += bytes(configuration, type: index + 1, count: counts[index], firstKey: firstKeys[index])
      }
    }
    let header =
      LittleEndian.u32(package) + [UInt8](repeating: 0, count: 256) + LittleEndian.u32(288)
      + LittleEndian.u32(0) + LittleEndian.u32(288 + UInt32(typeNames.count)) + LittleEndian.u32(0)
      + LittleEndian.u32(0)
    let packageChunk = CompiledXMLWriter.chunk(0x0200, header: header, typeNames + keyPool + parts)
    let pool = CompiledXMLWriter.pool(strings, isUTF8: isUTF8)
    return CompiledXMLWriter.chunk(2, header: LittleEndian.u32(1), pool + packageChunk)
  }

  private mutating func bytes(
    _ configuration: Configuration, type: Int, count: Int, firstKey: Int
  ) -> [UInt8] {
    var entries: [UInt8] = []
    var places: [(entry: Int, offset: Int)] = []
    for (entry, value) in configuration.values.sorted(by: { $0.key < $1.key }) {
      places.append((entry, entries.count))
      entries += bytes(value, key: firstKey + entry, isCompact: configuration.isCompact)
    }
    var offsets: [UInt8] = []
    switch configuration.layout {
    case .dense:
      let byEntry = Dictionary(uniqueKeysWithValues: places.map { ($0.entry, $0.offset) })
      offsets = (0..<count).flatMap { LittleEndian.u32(byEntry[$0].map { UInt32($0) } ?? .max) }
    case .offset16:
      let byEntry = Dictionary(uniqueKeysWithValues: places.map { ($0.entry, $0.offset) })
      offsets = (0..<count).flatMap { LittleEndian.u16(byEntry[$0].map { UInt16($0 / 4) } ?? .max) }
      if offsets.count % 4 != 0 { offsets += [0, 0] }
    case .sparse:
      offsets = places.flatMap {
        LittleEndian.u16(UInt16($0.entry)) + LittleEndian.u16(UInt16($0.offset / 4))
      }
    }
    var device = LittleEndian.u32(64) + [UInt8](repeating: 0, count: 60)
    for (index, letter) in configuration.language.utf8.prefix(2).enumerated() { device[8 + index] = letter }
    let flags: UInt8 = configuration.layout == .sparse ? 1 : configuration.layout == .offset16 ? 2 : 0
    let number = configuration.layout == .sparse ? places.count : count
    let header =
      [UInt8(type), flags, 0, 0] + LittleEndian.u32(UInt32(number))
      + LittleEndian.u32(UInt32(20 + device.count + offsets.count)) + device
    return CompiledXMLWriter.chunk(0x0201, header: header, offsets + entries)
  }

  private mutating func bytes(_ value: Value, key: Int, isCompact: Bool) -> [UInt8] {
    let type: UInt8
    let data: UInt32
    switch value {
    case .text(let text):
      strings.append("." + text)
      (type, data) = (3, UInt32(strings.count - 1))
    case .reference(let number): (type, data) = (1, number)
    case .number(let number): (type, data) = (0x10, UInt32(bitPattern: number))
    }
    if isCompact {
      return LittleEndian.u16(UInt16(key)) + LittleEndian.u16(UInt16(type) << 8 | 8) + LittleEndian.u32(data)
    }
    return LittleEndian.u16(8) + LittleEndian.u16(0) + LittleEndian.u32(UInt32(key)) + LittleEndian.u16(8)
      + [0, type] + LittleEndian.u32(data)
  }
}
