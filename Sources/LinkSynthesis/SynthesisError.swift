public import LinkSyntax

/// Why no file can be made for the given links.
public enum SynthesisError: Error, Hashable, Sendable {
  /// These links cannot be told apart by any rule: each pair is one that should open the app and one that should
  /// stay in the browser. At most ``mostConflicts`` are named; `count` is their whole number.
  case conflicts([Conflict], count: Int)
  /// There is no link that should open the app: a file without rules would do.
  case nothingToOpen
  /// There are more links than ``SynthesisLimits/links``.
  case tooManyLinks(limit: Int)
  /// The links are longer than ``SynthesisLimits/bytes``.
  case tooLarge(limit: Int)

  /// The most conflicts that are named.
  public static let mostConflicts = 20

  /// Two links that every rule treats alike.
  public struct Conflict: Hashable, Sendable {
    /// The link that should open the app.
    public let open: LinkURL
    /// The link that should stay in the browser.
    public let browser: LinkURL
  }

  /// The reason in one sentence, without the links.
  public var message: String {
    switch self {
    case .conflicts(_, let count):
      count == 1
        ? "One link stands in both lists, or differs from one in the other list by nothing that a rule can see."
        : "\(count) links stand in both lists, or differ from one in the other list by nothing that a rule can see."
    case .nothingToOpen: "There is no link that should open the app."
    case .tooManyLinks(let limit): "There are more than \(limit) links."
    case .tooLarge(let limit): "The links are longer than \(limit) bytes."
    }
  }
}
