/// Why something cannot be done with a device.
public struct DeviceError: Error, Hashable, Sendable, CustomStringConvertible {
  /// What kind of failure it is.
  public let code: Code
  /// One sentence for people.
  public let message: String

  init(_ code: Code, _ message: String) {
    self.code = code
    self.message = message
  }

  /// The message.
  public var description: String { message }

  /// The kinds of failures.
  public enum Code: String, Hashable, Sendable {
    /// The name cannot be one of a device.
    case invalidName = "invalid-name"
    /// There is no such device.
    case noDevice = "no-device"
    /// There is such a device already.
    case deviceExists = "device-exists"
    /// The app is not installed, or is already.
    case app
    /// What is kept of the device cannot be read.
    case unreadable
    /// The folder cannot be written, or the disk is full.
    case notWritable = "not-writable"
    /// Another process kept the device for too long.
    case busy
    /// The device is one of the other platform.
    case platform
    /// A time that no clock shows, or too many checks at once.
    case time
  }
}
