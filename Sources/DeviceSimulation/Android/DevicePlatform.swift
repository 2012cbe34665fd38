/// Whose system a device has.
public enum DevicePlatform: String, Hashable, Sendable, Codable {
  /// One of Apple's.
  case apple
  /// Android.
  case android
}
