import AssociationFiles
import Findings
import PositionedJSON

extension AssociationSubject {
  /// A finding of `rule` for every problem of the JSON text with this code.
  func findings(
    _ rule: RuleMetadata, for code: JSONProblem.Code, fixTitle: String? = nil
  ) -> [Finding] {
    file.document.problems.filter { $0.code == code }.map { problem in
      let fix = problem.edit.flatMap { edit in fixTitle.map { Fix($0, edits: [edit]) } }
      return finding(rule, at: problem.range, problem.message, help: problem.help, fix: fix)
    }
  }
}
