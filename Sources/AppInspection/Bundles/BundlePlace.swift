/// Where a bundle is among the files of an app.
struct BundlePlace: Hashable, Sendable {
  /// The path with a slash behind it; empty for a lone Mach-O file.
  let path: String
  let role: BundleRole
  /// The folder of Info.plist, with a slash behind it: that of the bundle, or its `Contents` on macOS.
  let contents: String

  /// The folder of the executable, with a slash behind it.
  func executableFolder(_ files: AppFiles) -> String { contents == path ? path : contents + "MacOS/" }
}
