/// Writes entitlements of strings, truth values, integers and arrays in both forms that signatures hold.
package indirect enum EntitlementWriter: Hashable, Sendable {
  case string(String)
  case boolean(Bool)
  case integer(Int64)
  case array([EntitlementWriter])
  case dictionary([String: EntitlementWriter])

  /// The DER of some entitlements.
  package static func encoded(_ members: [String: EntitlementWriter]) -> [UInt8] {
    tlv(0x70, [0x02, 0x01, 0x01] + EntitlementWriter.dictionary(members).encoded)
  }

  private static func tlv(_ tag: UInt8, _ content: [UInt8]) -> [UInt8] { CertificateWriter.tlv(tag, content) }

  private var encoded: [UInt8] {
    switch self {
    case .string(let text): Self.tlv(0x0C, Array(text.utf8))
    case .boolean(let flag): [0x01, 0x01, flag ? 0xFF : 0x00]
    case .integer(let value): Self.tlv(0x02, Self.bytes(value))
    case .array(let elements): Self.tlv(0x30, elements.flatMap(\.encoded))
    case .dictionary(let members):
      Self.tlv(
        0xB0,
        members.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }.flatMap { key, value in
          Self.tlv(0x30, Self.tlv(0x0C, Array(key.utf8)) + value.encoded)
        })
    }
  }

  /// The shortest bytes of a number in two's complement.
  private static func bytes(_ value: Int64) -> [UInt8] {
    var bytes = (0..<8).reversed().map { UInt8(truncatingIfNeeded: value >> (8 * Int64($0))) }
    while bytes.count > 1, (bytes[0] == 0 && bytes[1] < 0x80) || (bytes[0] == 0xFF && bytes[1] >= 0x80) {
      bytes.removeFirst()
    }
    return bytes
  }

  /// The XML property list of some values.
  package static func xml(_ members: [String: EntitlementWriter]) -> [UInt8] {
    let value = EntitlementWriter.dictionary(members).xml
    return Array("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<plist version=\"1.0\">\(value)</plist>\n".utf8)
  }

  private static func escaped(_ text: String) -> String {
    var result = ""
    for character in text {
      switch character {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      default: result.append(character)
      }
    }
    return result
  }

  private var xml: String {
    switch self {
    case .string(let text): "<string>\(Self.escaped(text))</string>"
    case .boolean(let flag): flag ? "<true/>" : "<false/>"
    case .integer(let value): "<integer>\(value)</integer>"
    case .array(let elements): "<array>\(elements.map(\.xml).joined())</array>"
    case .dictionary(let members): "<dict>\(Self.xmlMembers(members))</dict>"
    }
  }

  private static func xmlMembers(_ members: [String: EntitlementWriter]) -> String {
    var text = ""
    for (key, value) in members.sorted(by: { $0.key < $1.key }) {
      text += "<key>\(escaped(key))</key>\(value.xml)"
    }
    return text
  }

  /// The usual entitlements of an app with some associated domains.
  package static func app(
    _ identifier: String = "ABCDE12345.org.example.sample", domains: [String], debuggable: Bool = false
  ) -> [String: EntitlementWriter] {
    [
      "application-identifier": .string(identifier), "get-task-allow": .boolean(debuggable),
      "com.apple.developer.associated-domains": .array(domains.map { .string($0) }),
    ]
  }
}
