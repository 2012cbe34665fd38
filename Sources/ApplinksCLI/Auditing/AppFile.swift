import Foundation

/// Files of built apps, mapped rather than read: what is read of them is bounded, their size is not.
enum AppFile {
  /// The bytes of the regular file at `path`.
  ///
  /// - Throws: ``ToolError`` for anything that cannot be read.
  static func open(_ path: String, name: String) throws(ToolError) -> Data {
    var info = stat()
    guard !path.utf8.contains(0), stat(path, &info) == 0 else {
      throw ToolError("\(Quoted.text(name)) cannot be read: \(SystemError.phrase(errno)).")
    }
    guard info.st_mode & S_IFMT == S_IFREG else {
      throw ToolError("\(Quoted.text(name)) is neither a file nor a folder: name an app.")
    }
    guard let data = try? Data(contentsOf: URL(fileURLWithPath: path), options: .mappedIfSafe) else {
      throw ToolError("\(Quoted.text(name)) cannot be read: check its permissions.")
    }
    return data
  }
}
