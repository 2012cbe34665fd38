public import AssetLinks
import Foundation
public import PackageReading

/// A built Android app: its manifest, its signatures and what its code speaks of.
public struct AndroidReading: Sendable {
  /// Whether it is an APK or a bundle; `nil` where it cannot be read.
  public let kind: AndroidPackage.Kind?
  /// The manifest; `nil` where it cannot be read at all.
  public let manifest: ManifestDocument?
  /// The signatures. **They are listed; not all of what they say is verified.**
  public let signatures: AndroidSignatures?
  /// Whether bytes stand between the directory of the archive and its end, which no signature of scheme v2 allows.
  public let hasBytesBeforeEnd: Bool
  /// Whether the manifest is whole.
  public let isManifestWhole: Bool
  /// What is damaged.
  public let damages: [AppDamage]
  /// The methods of Android that the code names, of those that links ask for.
  public let calls: Set<String>

  /// Whether an archive holds an Android app.
  static func isAndroid(_ archive: ZipArchive) -> Bool {
    ["AndroidManifest.xml", "base/manifest/AndroidManifest.xml"].contains { archive.entry(named: $0) != nil }
  }

  init(_ data: Data) {
    do throws(AndroidPackageError) {
      let package = try AndroidPackage(data)
      let document = ManifestDocument(
        elements: package.manifest.map(Self.event), settings: ManifestSettings(form: .compiled))
      // Resources of the system and of themes are not in the package, and no link asks for them.
      let damaged = package.problems.filter { $0.isDamage && $0.code != "missing-resource" }
      let isWhole = !damaged.contains { $0.part.hasSuffix("AndroidManifest.xml") }
      kind = package.kind
      manifest = document.isManifest ? document : nil
      isManifestWhole = isWhole && document.isManifest
      signatures = AndroidSignatures(package.archive)
      hasBytesBeforeEnd = package.archive.problems.contains { $0.code == .bytesBeforeEnd }
      damages = Self.damages(damaged, isManifest: document.isManifest)
      calls = DexNames(package.archive).found
    } catch {
      kind = nil
      manifest = nil
      isManifestWhole = false
      signatures = nil
      hasBytesBeforeEnd = false
      damages = [AppDamage(part: .archive, path: "", offset: nil, sentence: error.message)]
      calls = []
    }
  }

  /// Whether there are facts to report: a manifest with at least its outermost element whole.
  var isReadable: Bool { manifest != nil && (isManifestWhole || manifest?.components.isEmpty == false) }

  private static func event(_ record: XMLElementRecord) -> XMLElementEvent {
    XMLElementEvent(
      name: record.name, depth: record.depth,
      attributes: record.attributes.map {
        XMLAttributeEvent(
          name: $0.name, namespace: $0.namespace, value: $0.value, position: $0.position,
          reference: $0.reference)
      }, text: record.text, hasChildren: record.hasChildren, position: record.position)
  }

  private static func damages(_ problems: [AndroidPackageProblem], isManifest: Bool) -> [AppDamage] {
    var damages = problems.map {
      AppDamage(
        part: $0.part.isEmpty ? .archive : .manifest, path: $0.part, offset: $0.offset, sentence: $0.sentence)
    }
    if !isManifest {
      damages.append(
        AppDamage(
          part: .manifest, path: "AndroidManifest.xml", offset: nil,
          sentence: "The manifest holds nothing that can be read."))
    }
    return damages
  }
}
