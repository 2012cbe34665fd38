import SwiftASN1

/// What a certificate says. Source: RFC 5280, section 4.1.
public struct CertificateDetails: Hashable, Sendable {
  /// Who it is for.
  public let subject: DistinguishedName
  /// Who made it.
  public let issuer: DistinguishedName
  /// The serial number in capital hexadecimal digits.
  public let serialNumber: String
  /// From when on it is valid, such as `2017-04-12T09:00:00Z`; as written where it is no time.
  public let notBefore: String
  /// Until when it is valid.
  public let notAfter: String
  /// The issuer and the serial number as they are encoded, by which signatures name the certificate.
  let issuerBytes: [UInt8]
  /// The subject as it is encoded.
  let subjectBytes: [UInt8]
  let serialBytes: [UInt8]

  /// Bounds on a certificate.
  static let limits = SignedMessageLimits(maximumSize: 1 << 20, maximumDepth: 20, maximumElements: 10_000)

  init(parsing bytes: [UInt8]) throws(SignedMessageError) {
    guard bytes.count <= Self.limits.maximumSize, bytes.first == BERShape.sequenceTag else {
      throw SignedMessageError(.malformed, "The bytes are no certificate.")
    }
    let end = try BERShape.endOfFirstElement(in: bytes, limits: Self.limits)
    let root: ASN1Node
    do {
      root = try BER.parse(bytes[..<end])
    } catch {
      throw SignedMessageError(.malformed, "The certificate is malformed.")
    }
    var parts = try root.elements().first?.elements() ?? []
    // The version stands first where it is not the oldest.
    if parts.first?.identifier == ASN1Identifier(tagWithNumber: 0, tagClass: .contextSpecific) {
      parts.removeFirst()
    }
    guard parts.count >= 5, case .primitive(let serial) = parts[0].content, parts[0].identifier == .integer
    else {
      throw SignedMessageError(.malformed, "The certificate lacks a part.")
    }
    issuer = try DistinguishedName(parts[2])
    subject = try DistinguishedName(parts[4])
    let times = try parts[3].elements()
    guard times.count == 2 else {
      throw SignedMessageError(.malformed, "The certificate has no two dates.")
    }
    notBefore = Self.time(times[0])
    notAfter = Self.time(times[1])
    issuerBytes = Array(parts[2].encodedBytes)
    subjectBytes = Array(parts[4].encodedBytes)
    serialBytes = Array(serial)
    serialNumber = serial.prefix(64).map { byte in
      (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
    }.joined()
  }

  /// A time without arithmetic; years of two digits are those from 1950 on. Source: RFC 5280, section 4.1.2.5.
  private static func time(_ node: ASN1Node) -> String {
    guard case .primitive(let bytes) = node.content else { return "" }
    var text = String(decoding: bytes.prefix(32), as: UTF8.self)
    if node.identifier == .utcTime { text = (text.prefix(1) < "5" ? "20" : "19") + text }
    let digits = Array(text)
    guard digits.count == 15, digits[14] == "Z", digits[..<14].allSatisfy({ $0.isASCII && $0.isNumber })
    else {
      return text
    }
    func part(_ range: Range<Int>) -> String { String(digits[range]) }
    return "\(part(0..<4))-\(part(4..<6))-\(part(6..<8))T\(part(8..<10)):\(part(10..<12)):\(part(12..<14))Z"
  }
}
