/// What an association file says about one link and one app.
public enum Decision: UInt8, Hashable, Sendable {
  /// The link opens the app.
  case match
  /// A rule keeps the link out of the app.
  case exclude
  /// No rule says anything about the link.
  case noMatch

  /// The word that every format prints.
  public var word: String {
    switch self {
    case .match: "match"
    case .exclude: "exclude"
    case .noMatch: "no_match"
    }
  }
}
