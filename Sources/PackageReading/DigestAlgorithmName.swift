import SwiftASN1

/// The short names of digest algorithms. Source: RFC 5754, RFC 8702, RFC 3370.
enum DigestAlgorithmName {
  /// The name of `identifier`, or the identifier in dotted form.
  static func of(_ identifier: ASN1ObjectIdentifier) -> String {
    names[identifier] ?? String(describing: identifier)
  }

  private static let names: [ASN1ObjectIdentifier: String] = [
    [1, 2, 840, 113549, 2, 5]: "md5",
    [1, 3, 14, 3, 2, 26]: "sha1",
    [2, 16, 840, 1, 101, 3, 4, 2, 1]: "sha256",
    [2, 16, 840, 1, 101, 3, 4, 2, 2]: "sha384",
    [2, 16, 840, 1, 101, 3, 4, 2, 3]: "sha512",
    [2, 16, 840, 1, 101, 3, 4, 2, 4]: "sha224",
    [2, 16, 840, 1, 101, 3, 4, 2, 8]: "sha3-256",
    [2, 16, 840, 1, 101, 3, 4, 2, 9]: "sha3-384",
    [2, 16, 840, 1, 101, 3, 4, 2, 10]: "sha3-512",
  ]
}
