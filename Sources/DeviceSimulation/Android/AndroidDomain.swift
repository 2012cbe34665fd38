/// What an Android device knows about a host of an app, as `pm get-app-links` shows it. Source: DVS, documented in source.
public struct AndroidDomain: Hashable, Sendable, Codable {
  /// The package of the app.
  public let package: String
  /// The host as the manifest writes it, in small letters; `*.` at its start stands for the names below it.
  public let host: String
  /// The host whose asset links count. Source: SS-UTIL, documented in source.
  public let verificationHost: String
  /// The state in the words of `pm get-app-links`; up to Android 11 those of `dumpsys package d`.
  public internal(set) var state: String
  /// Whether the state of a real device would be unknown, since what its verifier makes of the answer is.
  public internal(set) var isUnknown = false
  /// When the host was asked last, in seconds since 1970; `nil` for never.
  public internal(set) var lastChecked: Int64?
  /// When it is asked next; `nil` where nothing is planned.
  public internal(set) var nextCheck: Int64?
  /// What went wrong last; `nil` where nothing did.
  public internal(set) var failure: String?
  /// The name of the list that was read last, among the device's files; `nil` where there is none.
  public internal(set) var file: String?
  /// Why the state is as it is.
  public internal(set) var notes: [SourcedNote] = []

  init(package: String, host: String, verificationHost: String, state: String) {
    self.package = package
    self.host = host
    self.verificationHost = verificationHost
    self.state = state
  }
}
