public import LinkMatching
public import LinkSyntax

/// Whether an association file opens the links of an app's routes, and no others: a proof, or a shortest link for each
/// route and rule that says otherwise.
///
/// - **Complete**: every link that a route prints is opened by the file.
/// - **Sound**: every link that the file opens is taken by a route. Links that a router refuses whatever its routes are, such
///   as a path traversal or an item of the query that occurs twice, do not count.
///
/// Each example was put to the matcher and to the routes. Where a parameter has a type whose texts are not known, or a date,
/// more texts are looked at than there are: what is found is true all the same, and that nothing more is there is proved for
/// completeness only; ``widened`` names these templates.
public struct RouteProof: Sendable {
  /// A template of a route.
  public struct Route: Sendable {
    /// The links.
    public var pattern: RoutePattern
    /// Whether links from outside open it.
    public var isOpen: Bool
    /// Whether it is printed, not only read.
    public var isCanonical: Bool

    /// A template.
    public init(_ pattern: RoutePattern, isOpen: Bool = true, isCanonical: Bool = true) {
      self.pattern = pattern
      self.isOpen = isOpen
      self.isCanonical = isCanonical
    }
  }

  /// A route with a link that the file does not open.
  public struct Unopened: Sendable {
    /// The route's number.
    public let route: Int
    /// A shortest such link.
    public let example: ExampleLink
    /// The exclude rule that keeps it in the browser; `nil` where no rule matches.
    public let rule: EffectiveRule?
  }

  /// A rule with a link that no route takes.
  public struct Unparsed: Sendable {
    /// The rule.
    public let rule: EffectiveRule
    /// The app.
    public let app: String
    /// A shortest such link.
    public let example: ExampleLink
  }

  /// Routes with links that the file does not open, in the order of the routes.
  public internal(set) var unopened: [Unopened] = []
  /// Rules that open links which no route takes, in the order of the file.
  public internal(set) var unparsed: [Unparsed] = []
  /// What could not be decided, a sentence each.
  public internal(set) var undecided: [String] = []
  /// The templates whose texts are not known exactly.
  public internal(set) var widened: [String] = []

  /// Whether it is proved that every printed link opens.
  public var isComplete: Bool { unopened.isEmpty && undecided.isEmpty }
  /// Whether it is proved that every opened link is taken.
  public var isSound: Bool { unparsed.isEmpty && undecided.isEmpty && widened.isEmpty }

  /// Compares a file with routes.
  ///
  /// - Parameters:
  ///   - file: The association file.
  ///   - app: The app; any app of the file where none is given.
  ///   - routes: The templates, those of routes that links from outside do not open too.
  ///   - limits: How much work may be done.
  ///   - takes: Whether the routes take a link, on a host of theirs; each example is put to it.
  /// - Throws: ``AnalysisError`` where an example does not show what it should, instead of a wrong answer.
  public init(
    _ file: LinkMatcher, app: String? = nil, routes: [Route], limits: AnalysisLimits = AnalysisLimits(),
    takes: (ExampleLink) -> Bool
  ) throws(AnalysisError) {
    var search = RouteProofSearch(file, app: app, routes, limits)
    try search.run(takes)
    self = search.proof
  }

  init() {}
}
