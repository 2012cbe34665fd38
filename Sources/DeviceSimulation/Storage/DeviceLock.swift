import Foundation

/// The right to change a device, which one process has at a time; the system takes it back when a process ends.
struct DeviceLock {
  private let descriptor: Int32

  /// How long is waited for another process, in seconds: a change may ask slow domains.
  static let patience = 180

  /// Waits for the lock in the file at `path`.
  init(_ path: String, name: String) async throws(DeviceError) {
    let descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else {
      throw DeviceError(
        .notWritable, "\"\(path)\" cannot be made: \(String(cString: strerror(errno)).lowercased()).")
    }
    var waited = 0
    while flock(descriptor, LOCK_EX | LOCK_NB) != 0 {
      guard errno == EWOULDBLOCK || errno == EINTR else {
        let number = errno
        close(descriptor)
        throw DeviceError(
          .notWritable, "\"\(path)\" cannot be locked: \(String(cString: strerror(number)).lowercased()).")
      }
      guard waited < Self.patience * 50, (try? await Task.sleep(nanoseconds: 20_000_000)) != nil else {
        close(descriptor)
        throw DeviceError(
          .busy, "Another process has kept the device \"\(name)\" for \(Self.patience) seconds.")
      }
      waited += 1
    }
    self.descriptor = descriptor
  }

  func release() { close(descriptor) }
}
