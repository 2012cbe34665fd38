import Entitlements
import Findings
import PositionedJSON

/// A rule that passes on some kinds of problems of an entry of the associated domains.
protocol DomainProblemRule: EntitlementsRule {
  /// The kinds of problems.
  static var codes: Set<AssociatedDomainProblem.Code> { get }
  /// What to do, in one sentence.
  static var help: String { get }
  /// What the corrected entry does, in the imperative; `nil` where none is plain.
  static var fixTitle: String? { get }
  /// Whether the rule is about this entry at all.
  static func concerns(_ domain: AssociatedDomain) -> Bool
}

extension DomainProblemRule {
  static var fixTitle: String? { nil }

  static func concerns(_ domain: AssociatedDomain) -> Bool { true }

  static func check(_ subject: EntitlementsSubject) -> [Finding] {
    subject.domains.enumerated().flatMap { index, entry -> [Finding] in
      guard concerns(entry.domain) else { return [] }
      // One finding an entry: a problem of one kind may show in several places of it.
      return entry.domain.problems.first { codes.contains($0.code) }.map { problem in
        [
          subject.finding(
            metadata, at: entry.text.fileRange(of: problem.range) ?? entry.text.range, problem.message,
            help: help, fix: fix(index, entry.domain, subject))
        ]
      } ?? []
    }
  }

  private static func fix(_ index: Int, _ domain: AssociatedDomain, _ subject: EntitlementsSubject) -> Fix? {
    guard let fixTitle, let correction = domain.correction,
      let edit = subject.document.replacement(ofAssociatedDomainAt: index, with: correction)
    else { return nil }
    return Fix(fixTitle, edits: [edit])
  }
}
