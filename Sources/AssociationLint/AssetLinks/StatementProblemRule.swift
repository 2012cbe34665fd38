import AssetLinks
import Findings
import PositionedJSON

/// A rule that passes on one kind of problem of a statement list.
protocol StatementProblemRule: AssetLinksRule {
  /// The kind of problem.
  static var code: StatementProblem.Code { get }
  /// What to do, in one sentence.
  static var help: String { get }
  /// The change that mends a problem, where one is plain.
  static func fix(_ problem: StatementProblem) -> Fix?
}

extension StatementProblemRule {
  static func fix(_ problem: StatementProblem) -> Fix? { nil }

  static func check(_ subject: AssetLinksSubject) -> [Finding] {
    subject.problems.filter { $0.code == code }.map { problem in
      subject.finding(
        metadata, at: problem.range, Excerpt.oneLine(problem.sentence), help: help, fix: fix(problem))
    }
  }

  /// The fix that writes a fingerprint in the documented form: it names the same certificate.
  static func fingerprintFix(_ title: String, _ problem: StatementProblem) -> Fix? {
    guard !problem.detail.isEmpty else { return nil }
    return Fix(title, edits: [TextEdit(range: problem.range, with: "\"\(problem.detail)\"")])
  }
}
