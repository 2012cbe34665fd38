/// The SHA-256 of a signing certificate, as a statement names it. Source: DAL-S, DAL-D, documented.
public struct CertificateFingerprint: Hashable, Sendable {
  /// The 32 bytes.
  public let bytes: [UInt8]

  private init(bytes: [UInt8]) { self.bytes = bytes }

  /// Reads the documented form: 32 bytes in capital hexadecimal digits, colons between them.
  ///
  /// - Throws: ``FingerprintFault``; where the bytes are known all the same, ``reading(_:)`` has them.
  public init(_ text: String) throws(FingerprintFault) {
    let reading = Self.reading(text)
    if let fault = reading.fault { throw fault }
    guard let fingerprint = reading.fingerprint else { throw .wrongLength(0) }
    self = fingerprint
  }

  /// What a text says, and what is wrong with it: small letters and missing colons leave no doubt about the
  /// certificate that is meant, though whether a verifier accepts them is unknown.
  public static func reading(
    _ text: String
  ) -> (fingerprint: CertificateFingerprint?, fault: FingerprintFault?) {
    let source = Array(text.utf8)
    var bytes: [UInt8] = []
    var colons = 0
    var hasSmall = false
    var index = 0
    while index < source.count {
      if source[index] == UInt8(ascii: ":"), index > 0, index + 1 < source.count {
        colons += 1
        index += 1
      }
      guard index + 1 < source.count, let high = value(source[index]), let low = value(source[index + 1])
      else { return (nil, .notHexadecimal) }
      hasSmall = hasSmall || source[index] >= UInt8(ascii: "a") || source[index + 1] >= UInt8(ascii: "a")
      bytes.append(high << 4 | low)
      guard bytes.count <= 128 else { return (nil, .wrongLength(source.count / 2)) }
      index += 2
    }
    switch bytes.count {
    case 32: break
    case 20: return (nil, .sha1)
    case 16: return (nil, .md5)
    default: return (nil, .wrongLength(bytes.count))
    }
    let fingerprint = CertificateFingerprint(bytes: bytes)
    if colons != 31 { return (fingerprint, .missingColons) }
    return (fingerprint, hasSmall ? .lowerCase : nil)
  }

  private static func value(_ byte: UInt8) -> UInt8? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
    case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
    case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - UInt8(ascii: "A") + 10
    default: nil
    }
  }

  /// The documented form.
  public var text: String {
    let digits = Array("0123456789ABCDEF".utf8)
    var result: [UInt8] = []
    for byte in bytes {
      if !result.isEmpty { result.append(UInt8(ascii: ":")) }
      result.append(digits[Int(byte >> 4)])
      result.append(digits[Int(byte & 15)])
    }
    return String(decoding: result, as: UTF8.self)
  }
}
