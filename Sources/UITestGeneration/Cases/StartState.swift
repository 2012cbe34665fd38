/// How the app is before a link is opened.
public enum StartState: String, Hashable, Sendable, CaseIterable {
  /// It does not run.
  case cold
  /// It is in front.
  case warm
  /// It runs behind something else.
  case background

  /// The first part of a test's name.
  var given: String {
    switch self {
    case .cold: "AppNotRunning"
    case .warm: "AppInFront"
    case .background: "AppInBackground"
    }
  }

  /// The state in a sentence.
  var words: String {
    switch self {
    case .cold: "the app does not run"
    case .warm: "the app is in front"
    case .background: "the app is in the background"
    }
  }
}
