import Foundation
import PackageReading

/// Files of built apps, mapped rather than read: their parts are bounded, their size is not.
enum PackageFile {
  /// The bytes of the archive at `path`, mapped; `nil` for any other file, and for what is no regular file.
  static func open(_ path: String) -> Data? {
    var info = stat()
    guard !path.utf8.contains(0), stat(path, &info) == 0, info.st_mode & S_IFMT == S_IFREG,
      let data = try? Data(contentsOf: URL(fileURLWithPath: path), options: .mappedIfSafe),
      ZipArchive.isLikelyZip(data.prefix(4))
    else { return nil }
    return data
  }

  /// The app in an archive.
  static func read(_ data: Data, name: String, limit: Int) throws(ToolError) -> AndroidPackage {
    do throws(AndroidPackageError) {
      return try AndroidPackage(
        data, limits: ZipLimits(maximumEntrySize: limit), xmlLimits: XMLReadingLimits(maximumSize: limit))
    } catch {
      throw ToolError("\(Quoted.text(name)) cannot be read as an app. \(error.message)")
    }
  }
}
