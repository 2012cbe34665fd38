import Entitlements
import Findings
import PositionedJSON

/// A rule that passes on some kinds of problems of an entry of the associated domains.
protocol DomainProblemRule: EntitlementsRule {
  /// The kinds of problems.
  static var codes: Set<AssociatedDomainProblem.Code> { get }
  /// What to do, in one sentence.
  static var help: String { get }
  /// What the fix does where it mends nothing else, in the imperative; `nil` where no fix is plain.
  static var fixTitle: String? { get }
  /// Whether the rule is about this entry of `subject` at all.
  static func concerns(_ domain: AssociatedDomain, in subject: EntitlementsSubject) -> Bool
}

extension DomainProblemRule {
  static var fixTitle: String? { nil }

  static func concerns(_ domain: AssociatedDomain, in subject: EntitlementsSubject) -> Bool { true }

  static func check(_ subject: EntitlementsSubject) -> [Finding] {
    subject.domains.enumerated().compactMap { index, entry -> Finding? in
      // One finding an entry: a problem of one kind may show in several places of it.
      guard let problem = entry.domain.problems.first(where: { codes.contains($0.code) }),
        concerns(entry.domain, in: subject)
      else { return nil }
      return subject.finding(
        metadata, at: entry.fileRange(of: problem.range), problem.message, help: help,
        keyPath: entry.keyPath, fix: fix(index, entry.domain, subject))
    }
  }

  private static func fix(_ index: Int, _ domain: AssociatedDomain, _ subject: EntitlementsSubject) -> Fix? {
    guard let fixTitle, let correction = domain.correction else { return nil }
    let left = Set(AssociatedDomain(correction).problems.map(\.code))
    // A correction mends what it can: perhaps everything but what this rule is about.
    guard left.isDisjoint(with: codes),
      let edit = subject.document.replacement(ofAssociatedDomainAt: index, with: correction)
    else { return nil }
    let found = Set(domain.problems.map(\.code))
    let mendsMore = !found.subtracting(codes).isSubset(of: left)
    // Whoever wrote a bare host may have meant another service than applinks; whoever wrote a URL meant links.
    return Fix(
      mendsMore ? "Write \(Excerpt.quote(correction))" : fixTitle, edits: [edit],
      isSafe: domain.service != nil || found.contains(.scheme))
  }
}
