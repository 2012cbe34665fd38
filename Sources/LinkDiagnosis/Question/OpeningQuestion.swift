public import LinkOpening
public import LinkSyntax

/// How a link is opened, as far as the user said.
public struct OpeningQuestion: Hashable, Sendable {
  /// Where the link is tapped; `nil` where nobody said.
  public var surface: Surface?
  /// The address of the page on which the link stands; `nil` where there is none, or nobody said.
  public var page: LinkURL?
  /// What the user chose for the domain before; `nil` where nobody knows.
  public var choice: StoredChoice?
  /// The links whose redirects led to this one, the tapped one first.
  public var precedingLinks: [String]

  /// A question by its parts.
  public init(
    surface: Surface? = nil, page: LinkURL? = nil, choice: StoredChoice? = nil, precedingLinks: [String] = []
  ) {
    self.surface = surface
    self.page = page
    self.choice = choice
    self.precedingLinks = precedingLinks
  }
}
