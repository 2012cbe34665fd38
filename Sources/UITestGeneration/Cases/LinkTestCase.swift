import LinkOpening
import LinkTesting

/// One test: a link, how it is opened, and what is to happen.
struct LinkTestCase: Hashable, Sendable {
  /// The name of the test, a valid identifier of Swift, Kotlin and the shell, and the key of its region.
  var name: String
  /// The expectation's title.
  var title: String
  /// The link, as written.
  var link: String
  /// Whether it is an `http` or `https` link.
  var isWebLink: Bool
  /// Where the plan has it tapped; `nil` where the plan does not say.
  var surface: Surface?
  /// The page on which it is tapped, where the plan says so.
  var page: String?
  /// How the app is before.
  var start: StartState
  /// What is to happen.
  var outcome: CaseOutcome
  /// The screen of the app, empty for none; `nil` where the plan does not say.
  var screen: String?
  /// The parameters of the screen.
  var parameters: [CaseParameter]
  /// The systems on which this is expected; empty for all that are tested.
  var systems: [PlanSystem]
  /// Whether a server has to redirect the link for this to happen.
  var isRedirected: Bool
  /// Where the plan has it.
  var place: PlanPlace
}
