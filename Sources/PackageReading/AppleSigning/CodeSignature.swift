/// The signature inside an image: code directories, entitlements and the signers' certificates.
///
/// **Keys are not verified**, and pages of code are not hashed: what is compared are the hashes of the parts that stand in
/// the signature itself, and of files that are handed to ``CodeDirectory/isSigned(_:slot:)``.
///
/// Source: CSBLOBS; app-inspection, section 2.3.
public struct CodeSignature: Sendable {
  /// The code directories in the order of the file.
  public let directories: [CodeDirectory]
  /// The entitlements as an XML property list, and where they stand.
  public let entitlements: Part?
  /// The entitlements in DER, and where they stand.
  public let encodedEntitlements: Part?
  /// Whether there are requirements.
  public let hasRequirements: Bool
  /// The signed message: its certificates, and which of them the signers name. `nil` without one, as in ad hoc signatures.
  public let message: Message?
  /// What is wrong.
  public let problems: [CodeSignatureProblem]

  /// The bytes of a blob behind its header.
  public struct Part: Hashable, Sendable {
    /// The bytes.
    public let bytes: [UInt8]
    /// Their offset in the image.
    public let offset: Int
  }

  /// What the signed message holds. **Nothing of it is verified.**
  public struct Message: Hashable, Sendable {
    /// The certificates that the signers name.
    public let signers: [SigningCertificate]
    /// The first signer's certificate and those that issued it, as far as they are in the message.
    public let chain: [SigningCertificate]
  }

  /// The code directory with the strongest hash, which the system takes.
  public var directory: CodeDirectory? {
    directories.max { ($0.hash.strength, $1.offset) < ($1.hash.strength, $0.offset) }
  }

  /// Whether nobody signed it.
  public var isAdHoc: Bool { directory?.isAdHoc ?? false }

  /// Reads the signature of an image; `nil` where no load command names one.
  ///
  /// - Complexity: Linear in the signature, of which at most 64 MiB are looked at.
  public init?(_ image: MachOImage) {
    guard let range = image.signatureRange else { return nil }
    var reader = CodeSignatureReader(image.window, range)
    reader.read()
    directories = reader.directories
    entitlements = reader.entitlements
    encodedEntitlements = reader.encodedEntitlements
    hasRequirements = reader.hasRequirements
    message = reader.message
    problems = reader.problems
  }
}
