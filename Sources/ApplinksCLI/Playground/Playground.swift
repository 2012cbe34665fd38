import FindingReports
import PackageReading
import PageAssets

/// The page without a server.
enum Playground {
  /// The largest association file that it begins with, in bytes: the engine's own limit.
  static let largestFile = 4 << 20
  /// The largest file of the page, unpacked.
  private static let largestPart = 16 << 20

  /// The files of the page by their names, unpacked.
  static var files: [(name: String, bytes: [UInt8])] {
    get throws(ToolError) {
      var files: [(name: String, bytes: [UInt8])] = []
      for file in PageFile.all { files.append((file.name, try content(of: file))) }
      return files
    }
  }

  private static func content(of file: PageFile) throws(ToolError) -> [UInt8] {
    guard file.isPacked else { return file.bytes }
    do throws(GzipError) {
      return try GzipReader.text(of: file.bytes, limit: largestPart)
    } catch {
      throw ToolError("\(file.name) of the page cannot be unpacked: \(error.message)")
    }
  }

  /// What the page begins with, as JSON.
  static func text(of start: PlaygroundStart) -> String {
    var json = JSONText()
    json.object { json in
      json.member("file", start.file)
      json.member("links", start.links)
      json.member("domain", start.domain)
    }
    return json.text + "\n"
  }
}
