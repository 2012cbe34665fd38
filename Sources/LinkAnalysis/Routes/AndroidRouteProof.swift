public import AssetLinks

/// Whether an Android app opens the links of its routes on one host, and no others: a proof, or a shortest link for each route
/// and filter that says otherwise.
///
/// - **Complete**: every link that a route prints opens the app, in every reading of what is unknown about Android.
/// - **Sound**: every link that opens the app, in some reading, is taken by a route.
///
/// Android compares paths with their escapes resolved, so that a slash in a value (`%2F`) cannot be told from one between
/// segments: links with such values are left out of the first question, and links whose path escapes what it could hold as it
/// is (`/a%2Fb`, `/%61`) of the second. Each example was put to the decider and to the routes.
/// As with ``RouteProof``, ``widened`` names templates whose texts are not known exactly.
public struct AndroidRouteProof: Sendable {
  /// A route with a link that does not open the app.
  public struct Unopened: Sendable {
    /// The route's number.
    public let route: Int
    /// A shortest such link.
    public let example: ExampleLink
    /// Why it does not.
    public let reason: AppLinkReason
  }

  /// A filter with a link that no route takes.
  public struct Unparsed: Sendable {
    /// The line of the filter in the manifest.
    public let line: Int
    /// The data of the filter that takes it, such as `https://shop.example path="/buy"`.
    public let data: String
    /// A shortest such link.
    public let example: ExampleLink
  }

  /// Routes with links that do not open the app, in the order of the routes.
  public internal(set) var unopened: [Unopened] = []
  /// Filters that open links which no route takes, in the order of the manifest.
  public internal(set) var unparsed: [Unparsed] = []
  /// Links of which it is unknown whether they open the app, and what could not be decided.
  public internal(set) var unknown: [ParityUnknown] = []
  /// The templates whose texts are not known exactly.
  public internal(set) var widened: [String] = []
  /// Why no link of the host opens the app by default; `nil` where some may.
  public internal(set) var obstacle: AppLinkReason?
  /// Whether the host is taken for verified because its statement list was not handed in.
  public internal(set) var assumesVerification = false

  /// Whether it is proved that every printed link opens the app.
  public var isComplete: Bool { unopened.isEmpty && unknown.isEmpty && obstacle == nil }
  /// Whether it is proved that every link that opens the app is taken.
  public var isSound: Bool {
    obstacle != nil || (unparsed.isEmpty && unknown.isEmpty && widened.isEmpty)
  }

  /// Compares an app with routes.
  ///
  /// - Parameters:
  ///   - android: The app on some version of the system, with its asset links.
  ///   - host: The host.
  ///   - routes: The templates, those of routes that links from outside do not open too.
  ///   - limits: How much work may be done.
  ///   - takes: Whether the routes take a link, on a host of theirs; each example is put to it.
  /// - Throws: ``AnalysisError`` where an example does not show what it should, instead of a wrong answer.
  public init(
    _ android: AppLinkDecider, host: String, routes: [RouteProof.Route],
    limits: AnalysisLimits = AnalysisLimits(), takes: (ExampleLink) -> Bool
  ) throws(AnalysisError) {
    var search = AndroidRouteSearch(android, host: host, routes, limits)
    try search.run(takes)
    self = search.proof
  }

  init() {}
}
