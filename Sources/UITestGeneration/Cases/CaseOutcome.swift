/// What a generated test looks for.
enum CaseOutcome: Hashable, Sendable {
  /// An app by its name and identifier comes to the front; `isTested` where it is the app under test.
  case app(name: String, identifier: String, isTested: Bool)
  /// The browser comes to the front, and the app does not.
  case browser
  /// Neither comes to the front.
  case nothing

  /// The identifier of the app.
  var identifier: String? {
    if case .app(_, let identifier, _) = self { identifier } else { nil }
  }

  /// Whether the app under test gets the link.
  var isTestedApp: Bool {
    if case .app(_, _, true) = self { true } else { false }
  }

  /// The word for scripts and reports.
  var word: String {
    switch self {
    case .app: "app"
    case .browser: "browser"
    case .nothing: "nothing"
    }
  }
}
