import Foundation
import PackageReading

/// Reads one bundle.
struct BundleReader {
  private let files: AppFiles
  private let place: BundlePlace
  private let paths: [String]
  private var damages: [AppDamage] = []

  /// The most Mach-O files of a bundle beside its executable.
  private static let maximumLibraries = 2_000

  /// A reader of the bundle at `place`, to which the files `paths` belong.
  init(_ files: AppFiles, _ place: BundlePlace, paths: [String]) {
    self.files = files
    self.place = place
    self.paths = paths
  }

  mutating func read() -> BundleReading {
    let info = readInfo()
    let profile = readProfile()
    let executablePath = findExecutable(info)
    let executable = executablePath.flatMap { readImage($0) }
    var libraries: [MachOReading] = []
    for path in paths where path != executablePath && isLikelyCode(path) {
      guard libraries.count < Self.maximumLibraries else { break }
      if let image = readImage(path) { libraries.append(image) }
    }
    let directory = executable?.slices.first?.signature?.directory
    let resources = files.small(place.contents + "_CodeSignature/CodeResources")
    return BundleReading(
      path: place.path, role: role(info, executable), info: info, profile: profile, executable: executable,
      libraries: libraries,
      isInfoSigned: info.flatMap { directory?.isSigned($0.bytes, slot: CodeDirectory.infoPropertyList) },
      areResourcesSigned: resources.flatMap {
        $0.damage == nil ? directory?.isSigned($0.bytes, slot: CodeDirectory.resources) : nil
      },
      archivedEntitlements: readArchivedEntitlements(), damages: damages)
  }

  /// Xcode writes the file for simulators and archives; on macOS it lies among the resources.
  private mutating func readArchivedEntitlements() -> [UInt8]? {
    let name = "archived-expanded-entitlements.xcent"
    for path in [place.path + name, place.contents + "Resources/" + name] {
      guard let (bytes, damage) = files.small(path) else { continue }
      if let damage {
        damages.append(AppDamage(part: .manifest, path: path, offset: nil, sentence: damage))
      }
      return bytes
    }
    return nil
  }

  private func role(_ info: InfoPropertyList?, _ executable: MachOReading?) -> BundleRole {
    guard place.role == .app else { return place.role }
    let parents = executable?.slices.first?.entitlements.values?[
      "com.apple.developer.parent-application-identifiers"]
    return info?.isAppClip == true || parents != nil ? .appClip : .app
  }

  private mutating func readInfo() -> InfoPropertyList? {
    let path = place.contents + "Info.plist"
    guard let (bytes, damage) = files.small(path) else {
      damages.append(
        AppDamage(part: .manifest, path: path, offset: nil, sentence: "The bundle has no Info.plist."))
      return nil
    }
    let info = InfoPropertyList(bytes, path: path, damage: damage)
    if let damage = info.damage {
      damages.append(
        AppDamage(
          part: .manifest, path: path, offset: nil, sentence: "The Info.plist cannot be read. \(damage)"))
    }
    return info
  }

  private mutating func readProfile() -> ProvisioningProfile? {
    for name in ["embedded.mobileprovision", "embedded.provisionprofile"] {
      let path = place.contents + name
      guard let (bytes, damage) = files.small(path) else { continue }
      let profile = ProvisioningProfile(bytes, path: path, damage: damage)
      if let damage = profile.damage {
        damages.append(
          AppDamage(
            part: .manifest, path: path, offset: nil, sentence: "The profile cannot be read. \(damage)"))
      }
      return profile
    }
    return nil
  }

  /// The executable that Info.plist names, or one that is called as the bundle is.
  private func findExecutable(_ info: InfoPropertyList?) -> String? {
    let folder = place.executableFolder(files)
    let bundle = (place.path as NSString).lastPathComponent
    let names = [info?.executable, (bundle as NSString).deletingPathExtension].compactMap { $0 }
    for name in names where !name.contains("/") && files.contains(folder + name) { return folder + name }
    return nil
  }

  /// Whether a file can hold code, by its name and then its first bytes: those with an ending of their own are looked at
  /// only where it is a library's.
  private func isLikelyCode(_ path: String) -> Bool {
    let name = (path as NSString).lastPathComponent
    let ending = (name as NSString).pathExtension
    guard ["", "dylib", "so", "bundle", "o"].contains(ending) || path.contains(".framework/\(name)"),
      files.size(path) >= 28
    else { return false }
    return MachOFile.isLikely(files.head(path, count: 8))
  }

  private mutating func readImage(_ path: String) -> MachOReading? {
    let (data, damage) = files.content(path)
    if let damage { damages.append(AppDamage(part: .archive, path: path, offset: nil, sentence: damage)) }
    do throws(MachOError) {
      let file = try MachOFile(data)
      if file.images.allSatisfy(\.isDebugInformation) { return nil }
      let reading = MachOReading(file, path: path)
      damages += Self.damages(of: reading)
      return reading
    } catch {
      damages.append(AppDamage(part: .archive, path: path, offset: 0, sentence: error.message))
      return nil
    }
  }

  /// What is damaged in a Mach-O file and its signatures. What lies in the range of a damaged signature is told there.
  static func damages(of reading: MachOReading) -> [AppDamage] {
    var damages: [AppDamage] = []
    for slice in reading.slices {
      for problem in slice.signature?.problems ?? [] {
        damages.append(
          AppDamage(
            part: .signature, path: reading.path, offset: slice.fileOffset + problem.offset,
            sentence: problem.sentence, hidesContent: problem.code != .hashDiffers))
      }
      for sentence in slice.entitlements.damages {
        damages.append(
          AppDamage(
            part: .signature, path: reading.path,
            offset: slice.entitlements.offset.map { slice.fileOffset + $0 },
            sentence: sentence))
      }
    }
    return damages
      + reading.problems.map {
        AppDamage(part: .archive, path: reading.path, offset: $0.offset, sentence: $0.sentence)
      }
  }
}
