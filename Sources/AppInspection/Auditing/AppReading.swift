public import Foundation
import PackageReading

/// Everything of a built app that links ask for, read once for all rules.
public struct AppReading: Sendable {
  /// What kind of file it is.
  public let kind: Kind
  /// The bundles, an app before those inside it.
  public let bundles: [BundleReading]
  /// The Android app; `nil` for others.
  public let android: AndroidReading?
  /// A profile by itself; `nil` for others.
  public let profile: ProvisioningProfile?
  /// A source tree; `nil` for others.
  public let sources: SourceTree?
  /// What is damaged, outside of bundles.
  public let damages: [AppDamage]

  /// The kinds of files.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    /// An archive as the store takes it, with a folder `Payload`.
    case ipa
    /// An app, in a zip or a folder.
    case app
    /// An Xcode archive, in a zip or a folder.
    case archive = "xcarchive"
    /// A lone Mach-O file.
    case machO = "macho"
    /// A provisioning profile.
    case profile = "mobileprovision"
    /// An Android app.
    case apk
    /// An Android app bundle.
    case aab
    /// Source files, in a folder or one by itself.
    case sources
    /// Another archive or folder, or what cannot be read.
    case unknown
  }

  /// Whether there is anything to report facts about.
  public var isReadable: Bool {
    !bundles.isEmpty || android?.isReadable == true || profile?.kind != nil || sources?.isEmpty == false
  }

  /// All damages, those of bundles too.
  public var allDamages: [AppDamage] {
    damages + bundles.flatMap(\.damages) + (android?.damages ?? []) + (sources?.damages ?? [])
  }

  /// Reads a file in memory, or one that is mapped and that nobody shortens meanwhile. Nothing is unpacked to the disk.
  ///
  /// Reading never fails: what is no app, or too damaged, has ``isReadable`` false and ``damages`` that say why.
  ///
  /// - Parameters:
  ///   - data: The bytes of the file.
  ///   - name: The name of the file, which stands for the path of a lone Mach-O file or profile.
  public init(_ data: Data, name: String) {
    if ZipArchive.isLikelyZip(data.prefix(4)) || name.hasSuffix(".ipa") || name.hasSuffix(".apk") {
      self.init(archive: data)
    } else if MachOFile.isLikely(data.prefix(8)) {
      self.init(machO: data)
    } else if data.count <= AppFiles.maximumSmallFile, SignedMessage.isLikelySigned(Array(data)) {
      let profile = ProvisioningProfile(Array(data), path: "")
      self.init(
        kind: .profile, profile: profile,
        damages: profile.damage.map { [AppDamage(part: .manifest, path: "", offset: nil, sentence: $0)] }
          ?? [])
    } else {
      self.init(
        kind: .unknown,
        damages: [
          AppDamage(
            part: .archive, path: "", offset: 0,
            sentence: "The file is no archive, no Mach-O file and no profile; its beginning is that of none.")
        ])
    }
  }

  /// Reads the app in a folder, such as `Shop.app` or an Xcode archive.
  public init(folder: String) {
    let files = AppFiles(folder: folder)
    self.init(files, damages: Self.damages(of: files))
  }

  /// What was read of a source tree.
  public init(_ sources: SourceTree) {
    self.init(kind: .sources, sources: sources, damages: [])
  }

  private init(archive data: Data) {
    do throws(ZipError) {
      let archive = try ZipArchive(data)
      if AndroidReading.isAndroid(archive) {
        let android = AndroidReading(data)
        self.init(kind: android.kind == .aab ? .aab : .apk, android: android)
        return
      }
      let files = AppFiles(archive)
      let damages = archive.problems.filter { $0.code != .symbolicLink }.map {
        AppDamage(part: .archive, path: "", offset: $0.offset, sentence: $0.sentence)
      }
      self.init(files, damages: damages + Self.damages(of: files))
    } catch {
      self.init(
        kind: .unknown,
        damages: [AppDamage(part: .archive, path: "", offset: error.offset, sentence: error.message)])
    }
  }

  private init(machO data: Data) {
    do throws(MachOError) {
      let reading = MachOReading(try MachOFile(data), path: "")
      let bundle = BundleReading(
        path: "", role: .app, info: nil, profile: nil, executable: reading, libraries: [], isInfoSigned: nil,
        areResourcesSigned: nil, archivedEntitlements: nil, damages: BundleReader.damages(of: reading))
      self.init(kind: .machO, bundles: [bundle])
    } catch {
      self.init(
        kind: .unknown, damages: [AppDamage(part: .archive, path: "", offset: 0, sentence: error.message)])
    }
  }

  private init(_ files: AppFiles, damages: [AppDamage]) {
    let places = BundleFinder(files).places()
    var owned: [String: [String]] = [:]
    let roots = Set(places.map(\.path))
    for path in files.paths where !BundleFinder.isPassedOver(path) {
      if let owner = Self.owner(of: path, roots) { owned[owner, default: []].append(path) }
    }
    let bundles = places.map { place in
      var reader = BundleReader(files, place, paths: owned[place.path] ?? [])
      return reader.read()
    }
    let isEmpty = bundles.isEmpty
    self.init(
      kind: Self.kind(files, isEmpty: isEmpty), bundles: bundles,
      damages: damages
        + (isEmpty
          ? [
            AppDamage(
              part: .archive, path: "", offset: nil,
              sentence: "There is no app in it: no folder whose name ends with .app."
            )
          ] : []))
  }

  /// The innermost bundle that holds a file.
  private static func owner(of path: String, _ roots: Set<String>) -> String? {
    var folder = path[...]
    while let slash = folder.dropLast().lastIndex(of: "/") {
      folder = folder[...slash]
      if roots.contains(String(folder)) { return String(folder) }
    }
    return nil
  }

  private static func kind(_ files: AppFiles, isEmpty: Bool) -> Kind {
    if isEmpty { return .unknown }
    if files.paths.contains(where: { $0.hasPrefix("Payload/") }) { return .ipa }
    return files.paths.contains { $0.contains(".xcarchive/Products/") } ? .archive : .app
  }

  private static func damages(of files: AppFiles) -> [AppDamage] {
    guard files.isCut else { return [] }
    return [
      AppDamage(
        part: .archive, path: "", offset: nil,
        sentence: "There are more files than are looked at; the first \(AppFiles.maximumFiles) were.")
    ]
  }

  init(
    kind: Kind, bundles: [BundleReading] = [], android: AndroidReading? = nil,
    profile: ProvisioningProfile? = nil, sources: SourceTree? = nil,
    damages: [AppDamage] = []
  ) {
    self.kind = kind
    self.bundles = bundles
    self.android = android
    self.profile = profile
    self.sources = sources
    self.damages = damages
  }
}
