import AssociationFiles
import Findings
import PositionedJSON

/// A rule that passes on one kind of problem of the JSON text.
protocol JSONProblemRule: AssociationRule {
  /// The kind of problem.
  static var code: JSONProblem.Code { get }
  /// What the problem's edit does, in the imperative; `nil` where there is no edit.
  static var fixTitle: String? { get }
  /// Whether the edit can be made without asking.
  static var isFixSafe: Bool { get }
}

extension JSONProblemRule {
  static var fixTitle: String? { nil }
  // No device reads the text as it stands, so that no decision can change for the worse.
  static var isFixSafe: Bool { true }

  static func check(_ subject: AssociationSubject) -> [Finding] {
    subject.file.document.problems.filter { $0.code == code }.map { problem in
      subject.finding(
        metadata, at: problem.range, Excerpt.oneLine(problem.message), help: Excerpt.oneLine(problem.help),
        fix: fix(problem))
    }
  }

  private static func fix(_ problem: JSONProblem) -> Fix? {
    guard let edit = problem.edit, let fixTitle else { return nil }
    return Fix(fixTitle, edits: [edit], isSafe: isFixSafe)
  }
}
