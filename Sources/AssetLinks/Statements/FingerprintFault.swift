/// What is wrong with the text of a fingerprint.
public enum FingerprintFault: Error, Hashable, Sendable {
  /// Something that is no pair of hexadecimal digits.
  case notHexadecimal
  /// 20 bytes: a SHA-1.
  case sha1
  /// 16 bytes: an MD5.
  case md5
  /// Another number of bytes.
  case wrongLength(Int)
  /// Digits in small letters; the documented form has capitals.
  case lowerCase
  /// The documented form has a colon between two bytes.
  case missingColons

  /// Whether the text still names one certificate, so that only the verifier's strictness is in question.
  public var isMatterOfForm: Bool { self == .lowerCase || self == .missingColons }
}
