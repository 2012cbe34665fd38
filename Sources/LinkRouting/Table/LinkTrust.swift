/// Where a link that is parsed comes from.
public enum LinkTrust: Hashable, Sendable {
  /// From outside, as every universal link and every link with a custom scheme does.
  case outside
  /// From outside, and the user agreed to what it does.
  case confirmed
  /// From the app itself.
  case app

  func allows(_ access: RouteAccess) -> Bool {
    switch access {
    case .open: true
    case .needsConfirmation: self != .outside
    case .appOnly: self == .app
    }
  }
}
