/// A link to try on a device, and what is expected of it.
public struct TrialLink: Hashable, Sendable {
  /// The kinds.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    /// The association file opens it in the app.
    case valid
    /// The association file keeps it in the browser.
    case excluded
    /// Nothing says whether it opens the app: no association file was given, or the scheme is the app's own.
    case unknown
    /// It is written wrongly, or lacks what code may count on.
    case malformed
    /// It carries what must not be taken at its word.
    case hostile
  }

  /// The domain or scheme that it is for.
  public let entry: String
  /// What it is.
  public let kind: Kind
  /// The link.
  public let link: String
  /// What to see, one sentence.
  public let expectation: String
}
