import TestSupport
import Testing

@testable import PackageReading

@Suite("Android's resource tables")
struct ResourceTableTests {
  typealias Configuration = ResourceTableWriter.Configuration

  private static func value(_ value: ResourceTableWriter.Value) -> ResourceValue {
    switch value {
    case .text(let text): .text(text)
    case .reference(let number): .reference(number)
    case .number(let number): .number(Int(number))
    }
  }

  @Test("random tables of every layout give back all values of every configuration", arguments: 0..<60)
  func roundTrip(_ seed: Int) {
    var random = SeededRandom(UInt64(seed))
    var types: [(name: String, configurations: [Configuration])] = []
    for index in 0..<random.number(1...4) {
      var configurations: [Configuration] = []
      for language in ["", "de", "fr"].prefix(random.number(1...3)) {
        var values: [Int: ResourceTableWriter.Value] = [:]
        for _ in 0..<random.number(0...12) {
          let value: ResourceTableWriter.Value =
            random.chance(70) ? .text("täxt \(random.number(0...99))") : .number(Int32(random.number(-5...5)))
          values[random.number(0...40)] = value
        }
        configurations.append(
          Configuration(
            language, values, layout: random.pick(ResourceTableWriter.Layout.allCases),
            isCompact: random.chance(40)))
      }
      types.append(("type\(index)", configurations))
    }
    var writer = ResourceTableWriter(types)
    writer.isUTF8 = random.chance(50)
    let table = ResourceTable(chunks: writer.bytes())
    #expect(table.problems.isEmpty, "\(table.problems)")
    for (index, type) in types.enumerated() {
      for entry in 0..<45 {
        let identifier = 0x7F00_0000 | UInt32(index + 1) << 16 | UInt32(entry)
        let expected = type.configurations.compactMap { configuration in
          configuration.values[entry].map {
            ConfiguredValue(
              configuration: ResourceConfiguration(qualifiers: configuration.language), value: Self.value($0))
          }
        }
        #expect(table.values(of: identifier) == expected)
        #expect(table.name(of: identifier) == (expected.isEmpty ? nil : "\(type.name)/\(type.name)_\(entry)"))
      }
    }
    #expect(table.values(of: 0x7E01_0000).isEmpty && table.values(of: 0x7F0F_0000).isEmpty)
  }

  private static func table(
    _ values: [Int: ResourceTableWriter.Value], _ other: [Int: ResourceTableWriter.Value] = [:]
  )
    -> ResourceTable
  {
    var writer = ResourceTableWriter([("string", [Configuration("", values), Configuration("de", other)])])
    return ResourceTable(chunks: writer.bytes())
  }

  @Test("references are followed in all configurations, and circles end")
  func references() {
    let table = Self.table(
      [0: .reference(0x7F01_0001), 1: .text("a"), 2: .reference(0x7F01_0003), 3: .reference(0x7F01_0002)],
      [0: .text("b"), 1: .text("c"), 3: .text("d")])
    let resolution = table.resolve(0x7F01_0000)
    #expect(resolution.values.map(\.value) == [.text("a"), .text("c"), .text("b")])
    #expect(resolution.values.map(\.configuration.qualifiers) == ["", "de", "de"])
    #expect(!resolution.isIncomplete && !resolution.hasLoop)
    let loop = table.resolve(0x7F01_0002)
    #expect(loop.hasLoop && loop.values.map(\.value) == [.text("d")])
    #expect(table.resolve(0x7F01_0009).isIncomplete)
  }

  @Test("a chain that is too long is told")
  func chains() {
    var values: [Int: ResourceTableWriter.Value] = [100: .text("end")]
    for index in 0..<100 { values[index] = .reference(0x7F01_0000 + UInt32(index) + 1) }
    let table = Self.table(values)
    #expect(table.resolve(0x7F01_0000).hasLoop)
    #expect(table.resolve(0x7F01_0052).values.map(\.value) == [.text("end")])
  }

  @Test("a bundle's table gives its strings by number and name")
  func bundle() {
    let table = ResourceTable(message: ProtobufWriter.table([["": "a", "de": "b"], ["": "c"]]))
    #expect(table.problems.isEmpty)
    #expect(table.values(of: 0x7F01_0000).map(\.value) == [.text("a"), .text("b")])
    #expect(table.values(of: 0x7F01_0000).map(\.configuration.qualifiers) == ["", "de"])
    #expect(table.name(of: 0x7F01_0001) == "string/s1")
    #expect(table.identifier(named: "com.example.shop:string/s1") == 0x7F01_0001)
  }

  @Test("cut or changed tables never trap", arguments: 0..<30)
  func damage(_ seed: Int) {
    var random = SeededRandom(UInt64(seed))
    var writer = ResourceTableWriter([
      (
        "string",
        [
          Configuration(
            "", [0: .text("a"), 7: .reference(0x7F01_0000)],
            layout: random.pick(ResourceTableWriter.Layout.allCases))
        ]
      )
    ])
    let bytes = writer.bytes()
    let message = ProtobufWriter.table([["": "a", "de": "b"], ["": "c"]])
    for _ in 0..<60 {
      let cut = ResourceTable(chunks: Array(bytes[..<random.number(0...(bytes.count - 1))]))
      #expect(!cut.problems.isEmpty)
      var changed = bytes
      for _ in 0..<5 {
        changed[random.number(0...(bytes.count - 1))] = UInt8.random(in: 0...255, using: &random)
      }
      var other = message
      for _ in 0..<3 {
        other[random.number(0...(message.count - 1))] = UInt8.random(in: 0...255, using: &random)
      }
      for table in [cut, ResourceTable(chunks: changed), ResourceTable(message: other)] {
        for entry in [0, 7, 0xFFFF] as [UInt32] {
          #expect(table.resolve(0x7F01_0000 | entry).values.count < 10)
          _ = table.name(of: 0x7F01_0000 | entry)
        }
      }
    }
  }
}
