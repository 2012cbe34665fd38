/// An X.509 certificate that something is signed with. **Nothing is verified**: neither its own signature nor its dates.
public struct SigningCertificate: Hashable, Sendable {
  /// The certificate in DER.
  public let encoded: [UInt8]
  /// The SHA-256 of the DER, which names the certificate in asset links.
  public let sha256: [UInt8]
  /// Who it is for, and when; `nil` where it cannot be read.
  public let details: CertificateDetails?

  /// A certificate by its DER, which may be damaged: the fingerprint is that of the bytes in any case.
  public init(_ encoded: [UInt8]) {
    self.encoded = encoded
    sha256 = SHA256.digest(of: encoded)
    details = try? CertificateDetails(parsing: encoded)
  }

  /// The fingerprint as asset links have it: capital hexadecimal digits, colons between the bytes. Source: DAL-S,
  /// documented.
  public var fingerprint: String {
    sha256.map { byte in
      let digits = String(byte, radix: 16, uppercase: true)
      return digits.utf8.count < 2 ? "0" + digits : digits
    }.joined(separator: ":")
  }

  /// Which key it probably is; `nil` where the subject does not tell.
  public var guess: KeyGuess? { details.flatMap { KeyGuess(subject: $0.subject) } }
}
