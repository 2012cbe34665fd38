import AssetLinks
import Findings

/// A rule that passes on one kind of problem of a manifest.
protocol ManifestProblemRule: ManifestRule {
  /// The kind of problem.
  static var code: ManifestProblem.Code { get }
  /// What to do, in one sentence.
  static var help: String { get }
  /// Whether the rule is about this filter at all.
  static func concerns(_ filter: IntentFilter) -> Bool
}

extension ManifestProblemRule {
  static func concerns(_ filter: IntentFilter) -> Bool { true }

  static func check(_ subject: ManifestSubject) -> [Finding] {
    let filters = subject.document.filters
    return subject.document.problems.filter { problem in
      problem.code == code && (problem.filter.map { concerns(filters[$0]) } ?? true)
    }.map { subject.finding(metadata, at: $0.position, Excerpt.oneLine($0.sentence), help: help) }
  }
}
