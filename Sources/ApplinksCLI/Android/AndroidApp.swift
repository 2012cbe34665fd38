import AssetLinks
import PackageReading

/// An Android app that was read: its manifest and, of a built one, its package.
struct AndroidApp {
  /// The name in messages.
  let name: String
  /// The manifest.
  let document: ManifestDocument
  /// The elements that it was read from.
  let elements: [XMLElementEvent]
  /// What they were read with.
  let settings: ManifestSettings
  /// The package; `nil` for a manifest by itself.
  let package: AndroidPackage?
}
