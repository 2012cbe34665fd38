import PackageReading
import TestSupport
import Testing

@Suite("Entitlements in DER")
struct EncodedEntitlementsTests {
  private static func random(_ random: inout SeededRandom, depth: Int) -> EntitlementWriter {
    switch random.number(0...(depth > 0 ? 4 : 2)) {
    case 0: .string(random.pick(["", "applinks:shop.example", "é", String(repeating: "x", count: 300)]))
    case 1: .boolean(random.chance(50))
    case 2: .integer(Int64(bitPattern: random.next()) >> Int64(random.number(0...63)))
    case 3: .array((0..<random.number(0...4)).map { _ in Self.random(&random, depth: depth - 1) })
    default: .dictionary(members(&random, depth: depth - 1))
    }
  }

  private static func members(_ random: inout SeededRandom, depth: Int) -> [String: EntitlementWriter] {
    var members: [String: EntitlementWriter] = [:]
    for index in 0..<random.number(0...4) { members["key\(index)"] = Self.random(&random, depth: depth) }
    return members
  }

  private static func value(_ writer: EntitlementWriter) -> PropertyValue {
    switch writer {
    case .string(let text): .string(text)
    case .boolean(let flag): .boolean(flag)
    case .integer(let value): .integer(String(value))
    case .array(let elements): .array(elements.map(value))
    case .dictionary(let members): .dictionary(members.mapValues(value))
    }
  }

  @Test("what was written is read")
  func roundTrip() throws {
    var random = SeededRandom(7)
    for _ in 0..<300 {
      let members = Self.members(&random, depth: 3)
      #expect(
        try EncodedEntitlements.read(EntitlementWriter.encoded(members)) == members.mapValues(Self.value))
    }
  }

  @Test("other bytes, cut ones and deep ones are refused")
  func refused() {
    let whole = EntitlementWriter.encoded(EntitlementWriter.app(domains: ["applinks:shop.example"]))
    for length in 0..<whole.count {
      #expect(throws: SignedMessageError.self) { try EncodedEntitlements.read(Array(whole.prefix(length))) }
    }
    #expect(throws: SignedMessageError.self) { try EncodedEntitlements.read(whole + [1]) }
    #expect(throws: SignedMessageError.self) { try EncodedEntitlements.read(Array("<plist/>".utf8)) }
    var deep = EntitlementWriter.array([])
    for _ in 0..<100 { deep = .array([deep]) }
    #expect(throws: SignedMessageError.self) {
      try EncodedEntitlements.read(EntitlementWriter.encoded(["a": deep]))
    }
  }

  @Test("changed bytes never trap")
  func hostile() {
    var random = SeededRandom(8)
    let whole = EntitlementWriter.encoded(EntitlementWriter.app(domains: ["applinks:shop.example"]))
    for _ in 0..<2_000 {
      var bytes = whole
      for _ in 0..<random.number(1...4) {
        bytes[random.number(0...bytes.count - 1)] = UInt8(random.number(0...255))
      }
      _ = try? EncodedEntitlements.read(bytes)
    }
  }
}
