import Foundation

/// Finds the bundles among files. Source: app-inspection, section 2.1.
struct BundleFinder {
  private let files: AppFiles

  /// The most bundles that are looked at.
  static let maximumBundles = 500

  init(_ files: AppFiles) { self.files = files }

  /// The bundles: an app before those inside it, App Clips before extensions before watch apps.
  func places() -> [BundlePlace] {
    var found: Set<String> = []
    for path in files.paths where !Self.isPassedOver(path) {
      var folder = ""
      for part in path.split(separator: "/", omittingEmptySubsequences: false).dropLast() {
        folder += part + "/"
        if Self.isBundle(part) { found.insert(folder) }
      }
      if found.count > Self.maximumBundles { break }
    }
    let parents = Set(files.paths.compactMap { path in path.lastIndex(of: "/").map { path[...$0] } })
    // A folder of a likely name without a file directly in it is no bundle.
    return found.map(place).filter {
      files.contains($0.contents + "Info.plist") || parents.contains($0.path[...])
    }
    .sorted { Self.order($0) < Self.order($1) }
  }

  private static func isBundle(_ name: Substring) -> Bool {
    (name.hasSuffix(".app") && name.utf8.count > 4) || (name.hasSuffix(".appex") && name.utf8.count > 6)
  }

  /// Files that are no part of an app: what macOS adds to archives, and debug information.
  static func isPassedOver(_ path: String) -> Bool {
    path.hasPrefix("__MACOSX/") || path.contains(".dSYM/")
  }

  private func place(_ path: String) -> BundlePlace {
    let contents = files.contains(path + "Contents/Info.plist") ? path + "Contents/" : path
    return BundlePlace(path: path, role: Self.role(path), contents: contents)
  }

  private static func role(_ path: String) -> BundleRole {
    if path.hasSuffix(".appex/") { return .appExtension }
    if path.contains(".app/AppClips/") { return .appClip }
    return path.contains(".app/Watch/") ? .watch : .app
  }

  /// Apps by their path; what is inside by the path of the outermost app, then its kind.
  private static func order(_ place: BundlePlace) -> String {
    let end = place.path.range(of: ".app/").map { $0.upperBound } ?? place.path.endIndex
    let rank = BundleRole.allCases.firstIndex(of: place.role) ?? 0
    return place.path[..<end] + "\u{1}\(rank)\u{1}" + place.path
  }
}
