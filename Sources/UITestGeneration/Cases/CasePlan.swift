/// The tests that a plan comes to on one platform, and the expectations that come to none.
struct CasePlan: Hashable, Sendable {
  /// The app under test.
  var app: TestedApp
  /// The tests, in the order of the plan.
  var tests: [LinkTestCase]
  /// What came to no test.
  var omissions: [CaseOmission]
}
