public import Foundation

/// A built Android app: an APK, or the app bundle (AAB) that is uploaded to a store.
///
/// Nothing is unpacked to the disk. What is damaged is told by ``problems``, and the rest is read.
public struct AndroidPackage: Sendable {
  /// What kind of file it is.
  public let kind: Kind
  /// The archive.
  public let archive: ZipArchive
  /// The elements of the manifest, resources looked up; empty where it is too damaged.
  public let manifest: [XMLElementRecord]
  /// What is wrong with the parts that were read.
  public let problems: [AndroidPackageProblem]

  /// The kinds of files.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    /// An app as devices install it.
    case apk
    /// An app bundle, from which a store makes APKs; only the base module is read.
    case aab
  }

  /// The names of the parts of each kind.
  private static let names: [(kind: Kind, manifest: String, resources: String)] = [
    (.apk, "AndroidManifest.xml", "resources.arsc"),
    (.aab, "base/manifest/AndroidManifest.xml", "base/resources.pb"),
  ]

  /// Reads a package in memory or in a mapped file, which nobody may shorten meanwhile.
  ///
  /// - Throws: ``AndroidPackageError`` where the file is no archive, or holds no manifest.
  public init(
    _ data: Data, limits: ZipLimits = ZipLimits(), xmlLimits: XMLReadingLimits = XMLReadingLimits()
  ) throws(AndroidPackageError) {
    let archive: ZipArchive
    do throws(ZipError) {
      archive = try ZipArchive(data, limits: limits)
    } catch {
      throw AndroidPackageError(.notAnArchive, error.message)
    }
    guard let names = Self.names.first(where: { archive.entry(named: $0.manifest) != nil }),
      let manifest = archive.entry(named: names.manifest)
    else {
      throw AndroidPackageError(
        .noManifest,
        "The archive is no app of Android: it holds no AndroidManifest.xml, nor that of an app bundle.")
    }
    kind = names.kind
    self.archive = archive
    var parts = AndroidPackageParts(archive, names.kind, xmlLimits: xmlLimits)
    self.manifest = parts.manifest(manifest, archive.entry(named: names.resources))
    problems = parts.problems
  }

  /// Reads a package in memory.
  public init(
    _ bytes: [UInt8], limits: ZipLimits = ZipLimits(), xmlLimits: XMLReadingLimits = XMLReadingLimits()
  ) throws(AndroidPackageError) {
    try self.init(Data(bytes), limits: limits, xmlLimits: xmlLimits)
  }
}
