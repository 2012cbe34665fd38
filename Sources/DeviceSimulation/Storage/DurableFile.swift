import Foundation

/// Files that are there as a whole or not at all, after the end of a process or of the power too.
enum DurableFile {
  /// What temporary files end with; one that a killed process has left is swept away by the next change.
  static let temporarySuffix = ".tmp"

  /// Puts `bytes` in the place of the file at `path`: written beside it, flushed to the disk, then renamed.
  static func write(_ bytes: [UInt8], to path: String) throws(DeviceError) {
    let temporary = "\(path).\(getpid())-\(UInt32.random(in: 0 ... .max))\(temporarySuffix)"
    let descriptor = open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else { throw failure(path, errno) }
    guard writeAll(bytes, to: descriptor), fsync(descriptor) == 0 else {
      let number = errno
      close(descriptor)
      unlink(temporary)
      throw failure(path, number)
    }
    guard close(descriptor) == 0, rename(temporary, path) == 0 else {
      let number = errno
      unlink(temporary)
      throw failure(path, number)
    }
    flushFolder(of: path)
  }

  /// Makes what was renamed in a folder last.
  static func flushFolder(of path: String) {
    let folder = path.lastIndex(of: "/").map { String(path[..<$0]) } ?? "."
    let descriptor = open(folder.isEmpty ? "/" : folder, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return }
    // Some file systems flush no folders; the rename itself is whole all the same.
    _ = fsync(descriptor)
    close(descriptor)
  }

  private static func writeAll(_ bytes: [UInt8], to descriptor: Int32) -> Bool {
    var done = 0
    while done < bytes.count {
      let count = bytes.withUnsafeBytes { buffer in
        Foundation.write(descriptor, buffer.baseAddress.map { $0 + done }, buffer.count - done)
      }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return false }
      done += count
    }
    return true
  }

  /// The bytes of a file; `nil` where there is none.
  static func read(_ path: String, limit: Int) throws(DeviceError) -> [UInt8]? {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else {
      if errno == ENOENT { return nil }
      throw DeviceError(.unreadable, "\"\(path)\" cannot be read: \(phrase(errno)).")
    }
    defer { close(descriptor) }
    var bytes: [UInt8] = []
    var piece = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = piece.withUnsafeMutableBytes { Foundation.read(descriptor, $0.baseAddress, $0.count) }
      if count == 0 { return bytes }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { throw DeviceError(.unreadable, "\"\(path)\" cannot be read: \(phrase(errno)).") }
      bytes.append(contentsOf: piece[..<count])
      guard bytes.count <= limit else {
        throw DeviceError(.unreadable, "\"\(path)\" is larger than \(limit) bytes.")
      }
    }
  }

  /// Makes a folder and those above it.
  static func makeFolder(_ path: String) throws(DeviceError) {
    do {
      try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    } catch {
      throw DeviceError(.notWritable, "The folder \"\(path)\" cannot be made: \(error.localizedDescription)")
    }
  }

  private static func failure(_ path: String, _ number: Int32) -> DeviceError {
    DeviceError(.notWritable, "\"\(path)\" cannot be written: \(phrase(number)).")
  }

  private static func phrase(_ number: Int32) -> String { String(cString: strerror(number)).lowercased() }
}
