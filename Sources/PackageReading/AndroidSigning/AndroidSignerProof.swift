/// What a signer of scheme v2 or later signed, for those who can verify it; here nothing is. Source: SIGV2, documented.
public struct AndroidSignerProof: Hashable, Sendable {
  /// A signature and its algorithm.
  public struct Signature: Hashable, Sendable {
    /// The number of the algorithm, such as 0x0103 for RSA (PKCS #1, version 1.5) with SHA-256.
    public let algorithm: UInt32
    /// The signature.
    public let bytes: [UInt8]
  }

  /// The bytes that were signed.
  public let signedData: [UInt8]
  /// The signatures.
  public let signatures: [Signature]
  /// The public key in DER (X.509, SubjectPublicKeyInfo).
  public let publicKey: [UInt8]
}
