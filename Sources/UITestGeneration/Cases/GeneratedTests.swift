/// The files that a plan comes to, and what came to none.
public struct GeneratedTests: Hashable, Sendable {
  /// The files, in the order of their paths.
  public var files: [GeneratedFile]
  /// The number of tests.
  public var testCount: Int
  /// What came to no test.
  public var omissions: [CaseOmission]
}
