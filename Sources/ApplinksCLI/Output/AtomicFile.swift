import Foundation

/// Writes files so that nobody ever sees half of one.
enum AtomicFile {
  /// Puts `bytes` in the place of the file at `path`, which keeps its permissions; a symbolic link stays one.
  ///
  /// - Throws: ``ToolError`` where the file or its folder cannot be written.
  static func write(_ bytes: [UInt8], to path: String, name: String) throws(ToolError) {
    let target = resolved(path)
    var info = stat()
    let mode: mode_t
    if stat(target, &info) == 0 {
      guard info.st_mode & S_IFMT == S_IFREG else { return try writeThrough(bytes, to: target, name: name) }
      guard access(target, W_OK) == 0 else { throw failure(name, errno) }
      mode = info.st_mode & 0o7777
    } else {
      mode = 0o644
    }
    let temporary = "\(target).\(getpid())-\(UInt32.random(in: 0 ... .max)).tmp"
    let descriptor = open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, mode)
    guard descriptor >= 0 else { throw failure(name, errno) }
    do throws(WriteError) {
      try OutputStream(descriptor: descriptor).write(bytes)
    } catch {
      close(descriptor)
      unlink(temporary)
      throw failure(name, error.number)
    }
    _ = fchmod(descriptor, mode)
    guard close(descriptor) == 0, rename(temporary, target) == 0 else {
      let number = errno
      unlink(temporary)
      throw failure(name, number)
    }
  }

  /// Writes to a pipe or device, in whose place no file can be put.
  private static func writeThrough(_ bytes: [UInt8], to path: String, name: String) throws(ToolError) {
    let descriptor = open(path, O_WRONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw failure(name, errno) }
    defer { close(descriptor) }
    do throws(WriteError) {
      try OutputStream(descriptor: descriptor).write(bytes)
    } catch {
      throw failure(name, error.number)
    }
  }

  private static func resolved(_ path: String) -> String {
    guard let real = realpath(path, nil) else { return path }
    defer { free(real) }
    return String(cString: real)
  }

  private static func failure(_ name: String, _ number: Int32) -> ToolError {
    ToolError("\(Quoted.text(name)) cannot be written: \(SystemError.phrase(number)).")
  }
}
