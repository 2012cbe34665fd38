/// One signature of a package: listed, not verified.
public struct AndroidSigner: Hashable, Sendable {
  /// How it is signed.
  public let scheme: SignatureScheme
  /// The certificate of the key.
  public let certificate: SigningCertificate
  /// The API levels that the signature is for; schemes before v3 do not say.
  public let levels: ClosedRange<Int>?
  /// The certificates that the key's rotation went through, oldest first, the present one last; empty where the key was
  /// never rotated. Source: SIGV3.
  public let lineage: [SigningCertificate]
  /// What is signed, by what, of schemes from v2 on; `nil` for v1.
  public let proof: AndroidSignerProof?
}
