/// What an image says about its Objective-C classes, those of Swift that the runtime knows among them.
///
/// Only names and lists of methods are read. What is encrypted is left out, with ``isComplete`` false.
///
/// Source: OBJC4, FIXUPS; app-inspection, section 2.7.
public struct ObjCMetadata: Sendable {
  /// The classes, in the order of the image.
  public let classes: [ObjCMethodOwner]
  /// The categories.
  public let categories: [ObjCMethodOwner]
  /// The protocols.
  public let protocols: [ObjCProtocol]
  /// The selectors that the code calls, or asks about, among those asked for.
  public let calledSelectors: [ObjCMethod]
  /// Whether lists of methods are in the relative form; of an image without any, whether its pointers are in chains, since
  /// linkers write both together.
  public let hasRelativeMethodLists: Bool
  /// Whether everything that the image announces could be read: nothing encrypted, nothing damaged.
  public let isComplete: Bool
  /// Whether a part is encrypted.
  public let isEncrypted: Bool
  /// What is damaged.
  public let problems: [MachOProblem]

  /// Reads the metadata of an image.
  ///
  /// - Parameters:
  ///   - image: The image.
  ///   - isWanted: Which selectors to keep; all by default. Those above 300 bytes are left out.
  ///
  /// - Complexity: Linear in the metadata, at most two million methods.
  public init(_ image: MachOImage, keeping isWanted: (String) -> Bool = { _ in true }) {
    var reader = ObjCMetadataReader(image)
    reader.read(keeping: isWanted)
    classes = reader.classes
    categories = reader.categories
    protocols = reader.protocols
    calledSelectors = reader.calledSelectors
    hasRelativeMethodLists =
      reader.hasRelativeMethodLists || image.section("__objc_methlist", in: "__TEXT") != nil
      || (!reader.hasAbsoluteMethodLists && image.hasChainedFixups)
    isEncrypted = reader.isEncrypted
    problems = reader.problems.problems
    isComplete = !reader.isEncrypted && reader.problems.problems.isEmpty
  }
}
