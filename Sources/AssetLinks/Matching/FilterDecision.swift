/// What one intent filter says about one link.
public struct FilterDecision: Hashable, Sendable {
  /// The position of the filter among all filters of the manifest.
  public let filter: Int
  /// Whether the filter takes the link.
  public let verdict: Verdict
  /// The first thing on which both part, where the verdict is `no`.
  public let mismatch: FilterMismatch?
  /// What is missing for an answer, where the verdict is `unknown`.
  public let doubt: FilterDoubt?

  /// The reason in one sentence; empty for a match.
  public var sentence: String { mismatch?.sentence ?? doubt?.sentence ?? "" }

  /// How far the link came: the more, the nearer the filter was. For the choice of what to show.
  public var progress: Int {
    switch mismatch {
    case nil: 9
    case .notExported, .disabled, .action, .noData: 0
    case .defaultCategory, .browsableCategory: 1
    case .scheme: 2
    case .host: 3
    case .port: 4
    case .path, .group, .groups: 5
    case .mimeType: 6
    }
  }
}
