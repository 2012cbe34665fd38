/// How a code directory hashes. Source: CSBLOBS; app-inspection, section 2.3.
public struct CodeHash: Hashable, Sendable, RawRepresentable {
  /// The number in the code directory.
  public let rawValue: UInt8

  /// A hash by its number.
  public init(rawValue: UInt8) { self.rawValue = rawValue }

  /// The name; `nil` for an unknown one.
  public var name: String? {
    switch rawValue {
    case 1: "sha1"
    case 2: "sha256"
    case 3: "sha256-truncated"
    case 4: "sha384"
    default: nil
    }
  }

  /// How strong it is beside others.
  var strength: Int {
    switch rawValue {
    case 1: 1
    case 3: 2
    case 2: 3
    case 4: 4
    default: 0
    }
  }

  /// The hash of some bytes; `nil` where it is not computed here (SHA-384, and unknown ones).
  public func digest(of bytes: [UInt8]) -> [UInt8]? {
    switch rawValue {
    case 1: SHA1.digest(of: bytes)
    case 2: SHA256.digest(of: bytes)
    case 3: Array(SHA256.digest(of: bytes).prefix(20))
    default: nil
    }
  }
}
