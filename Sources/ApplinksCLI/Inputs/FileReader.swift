import Foundation

/// Reads whole files without ever holding more than a limit in memory.
enum FileReader {
  /// Whether there is anything at `path`, readable or not.
  static func exists(_ path: String) -> Bool {
    var info = stat()
    return lstat(path, &info) == 0
  }

  /// Whether there is a folder at `path`.
  static func isFolder(_ path: String) -> Bool {
    var info = stat()
    return stat(path, &info) == 0 && info.st_mode & S_IFMT == S_IFDIR
  }

  /// The bytes of the regular file or pipe at `path`; its size is looked at before anything is read.
  ///
  /// - Parameters:
  ///   - name: What messages call the file.
  ///   - limit: The most bytes to read.
  /// - Throws: ``ToolError`` for anything that cannot be read.
  static func read(_ path: String, name: String, limit: Int) throws(ToolError) -> [UInt8] {
    guard !path.utf8.contains(0) else {
      throw ToolError("\(Quoted.text(name)) cannot be a file: its name holds a zero byte.")
    }
    var info = stat()
    guard stat(path, &info) == 0 else { throw failure(name, errno) }
    switch info.st_mode & S_IFMT {
    case S_IFREG, S_IFIFO: break
    case S_IFDIR: throw failure(name, EISDIR)
    default:
      throw ToolError("\(Quoted.text(name)) is a device or socket, not a file: name a file, or - for a pipe.")
    }
    guard info.st_mode & S_IFMT == S_IFIFO || Int(info.st_size) <= limit else {
      throw tooLarge(name, Int(info.st_size), limit)
    }
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw failure(name, errno) }
    defer { close(descriptor) }
    return try read(descriptor, name: name, limit: limit, expected: Int(info.st_size))
  }

  /// The bytes of an open stream up to its end.
  static func read(
    _ descriptor: Int32, name: String, limit: Int, expected: Int = 0
  ) throws(ToolError) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(min(max(expected, 0), limit) + 1)
    var piece = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = piece.withUnsafeMutableBytes { Foundation.read(descriptor, $0.baseAddress, $0.count) }
      if count == 0 { return bytes }
      guard count > 0 else {
        if errno == EINTR { continue }
        throw failure(name, errno)
      }
      bytes.append(contentsOf: piece[..<count])
      guard bytes.count <= limit else { throw tooLarge(name, nil, limit) }
    }
  }

  private static func failure(_ name: String, _ number: Int32) -> ToolError {
    if number == ENOENT, name.unicodeScalars.contains("\u{FFFD}") {
      return ToolError(
        "\(Quoted.text(name)) cannot be found: its name is not valid UTF-8; rename the file.")
    }
    return ToolError("\(Quoted.text(name)) cannot be read: \(SystemError.phrase(number)).")
  }

  private static func tooLarge(_ name: String, _ size: Int?, _ limit: Int) -> ToolError {
    let has = size.map { "has \($0) bytes" } ?? "is larger"
    return ToolError(
      "\(Quoted.text(name)) \(has); at most \(limit) are read: raise the limit with --max-size.")
  }
}
