public import PackageReading

/// One image of a Mach-O file, as far as links ask for it.
public struct SliceReading: Sendable {
  /// The processor, such as `arm64`.
  public let architecture: String
  /// The system, such as `ios`; `nil` where nothing says.
  public let platform: MachOPlatform?
  /// The lowest version of the system.
  public let minimumVersion: MachOVersion?
  /// The SDK.
  public let sdkVersion: MachOVersion?
  /// The offset of the image in the file.
  public let fileOffset: Int
  /// The signature; `nil` where there is none.
  public let signature: CodeSignature?
  /// The offset in the file of the signature, as the load command says.
  public let signatureOffset: Int?
  /// The entitlements.
  public let entitlements: SignedEntitlements
  /// What is encrypted; `nil` where nothing is.
  public let encryption: MachOEncryption?
  /// Whether pointers are encoded in chains.
  public let hasChainedFixups: Bool
  /// Whether lists of methods are in the relative form.
  public let hasRelativeMethodLists: Bool

  init(_ image: MachOImage, _ metadata: ObjCMetadata) {
    let signature = CodeSignature(image)
    architecture = image.architecture.name
    platform = image.platform
    minimumVersion = image.minimumVersion
    sdkVersion = image.sdkVersion
    fileOffset = image.fileOffset
    self.signature = signature
    signatureOffset = image.signatureRange.map { image.fileOffset + $0.lowerBound }
    entitlements = SignedEntitlements(image, signature)
    encryption = image.encryption.flatMap { $0.isActive ? $0 : nil }
    hasChainedFixups = image.hasChainedFixups
    hasRelativeMethodLists = metadata.hasRelativeMethodLists
  }

  /// Whether a part of the signature is lost, so that nothing may be concluded from what it lacks.
  public var isSignatureDamaged: Bool {
    guard let signature else { return false }
    return signature.problems.contains { $0.code != .hashDiffers } || !entitlements.damages.isEmpty
  }

  /// The identifier in the code directory.
  public var identifier: String? { signature?.directory?.identifier }
  /// The team in the code directory.
  public var team: String? { signature?.directory?.team }
  /// Whether nobody signed it.
  public var isAdHoc: Bool { signature?.isAdHoc ?? false }
}
