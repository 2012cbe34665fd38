import ArgumentParser
import DeviceSimulation
import LinkMatching

/// The system of a device on the command line.
enum DeviceSystem: Hashable, Sendable {
  /// One of Apple's.
  case apple(OSVersion)
  /// Android.
  case android(AndroidVersion)

  /// Reads the value of `--os`.
  init(argument: String) throws {
    guard argument.lowercased().hasPrefix("android") else {
      self = .apple(try OSVersion(argument: argument))
      return
    }
    guard let version = AndroidVersion(argument) else {
      throw ValidationError("the versions of Android are \(AndroidVersion.known.joined(separator: ", "))")
    }
    self = .android(version)
  }
}
