public import LinkSyntax

/// A link, and what the device knows of its domain.
public struct LinkStep: Hashable, Sendable {
  /// The link.
  public var url: LinkURL
  /// The apps that may be opened, in the order in which the system looks at them: those of the exact domain's file
  /// before those of a wildcard's, each in file order; for a custom scheme those that declare it, the first installed
  /// first.
  public var candidates: [AppCandidate]
  /// The user's choice for the domain.
  public var choice: StoredChoice

  /// A link with what is known of its domain.
  public init(_ url: LinkURL, candidates: [AppCandidate] = [], choice: StoredChoice = .none) {
    self.url = url
    self.candidates = candidates
    self.choice = choice
  }

  /// Whether the link is one of the web, which associations are about.
  var isWeb: Bool { url.scheme == "https" || url.scheme == "http" }
}
