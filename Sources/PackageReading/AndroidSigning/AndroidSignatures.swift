/// The signatures of a package. **They are listed, not verified**: a package can carry certificates whose keys have
/// nothing to do with it.
public struct AndroidSignatures: Sendable {
  /// The signatures that name a certificate, in the order of schemes and of the file.
  public let signers: [AndroidSigner]
  /// What is wrong with them.
  public let problems: [AndroidPackageProblem]

  /// Reads all schemes. Linear in the signing block and the signature files.
  public init(_ archive: ZipArchive) {
    var block = SigningBlockReader(archive)
    block.read()
    var files = JARSignatureReader(archive)
    files.read()
    signers = files.signers + block.signers
    problems = files.problems + block.problems
  }

  /// The schemes, in their order.
  public var schemes: [SignatureScheme] {
    SignatureScheme.allCases.filter { scheme in signers.contains { $0.scheme == scheme } }
  }

  /// The certificates of a scheme's signers, each once.
  public func certificates(of scheme: SignatureScheme) -> [SigningCertificate] {
    Self.unique(signers.filter { $0.scheme == scheme }.map(\.certificate))
  }

  /// The certificates of all signers, each once. Statements must list all of them: after a rotation old devices see the
  /// old one. Source: app-inspection, section 3.3.
  public var certificates: [SigningCertificate] { Self.unique(signers.map(\.certificate)) }

  /// The certificates of all lineages, oldest first, each once.
  public var lineage: [SigningCertificate] { Self.unique(signers.flatMap(\.lineage)) }

  private static func unique(_ certificates: [SigningCertificate]) -> [SigningCertificate] {
    var seen: Set<[UInt8]> = []
    return certificates.filter { seen.insert($0.sha256).inserted }
  }
}
