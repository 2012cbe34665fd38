public import AssociationFiles
public import Findings
import PositionedJSON

/// Judges association files by every rule.
///
/// Findings have the severity of their rule; configured severities are the caller's business. A finding is hidden
/// where a `comment` of its component, entry or defaults says `applinks:ignore RULE reason`; comments that hide
/// nothing are findings themselves. A fault because of which a device reads nothing of the file is never hidden.
///
/// A text that is not JSON is judged as far as it can be understood: what was lost is missing, so that rules about
/// it stay silent rather than guess.
public struct AssociationLinter: Sendable {
  /// What the user told about the files.
  public var settings: LintSettings
  /// The rules to judge by.
  public var rules: [any AssociationRule.Type]

  /// A linter with `rules`.
  public init(
    settings: LintSettings = LintSettings(), rules: [any AssociationRule.Type] = RuleIndex.association
  ) {
    self.settings = settings
    self.rules = rules
  }

  /// The findings in `file`, which is called `name`, by place and then by rule.
  ///
  /// Time is that of the slowest rule.
  public func findings(in file: AssociationFile, name: String) -> [Finding] {
    findings(in: AssociationSubject(file, name: name, settings: settings))
  }

  /// The findings in `subject`, by place and then by rule. The settings are those of the subject.
  public func findings(in subject: AssociationSubject) -> [Finding] {
    var rules = rules
    let count = rules.count
    // That rule judges what the others leave over.
    rules.removeAll { $0 is UnusedSuppressionRule.Type }
    let judgesSuppressions = rules.count < count
    let found = rules.flatMap { $0.check(subject) }
    var scopes = SuppressionScopes(subject.comments)
    guard !scopes.isEmpty else { return found.inReportOrder() }
    let fatal = fatalFaults(in: subject.file)
    var findings = found.filter { finding in
      guard fatal.contains(Fault(rule: finding.rule, range: finding.place.range?.bytes)) else {
        return !scopes.suppress(finding)
      }
      scopes.refuse(finding)
      return true
    }
    if judgesSuppressions {
      let ids = Set(rules.map { $0.metadata.id })
      findings += UnusedSuppressionRule.findings(for: scopes.unused(among: ids), in: subject)
    }
    return findings.inReportOrder()
  }

  /// A rule and the bytes that it finds fault with.
  private struct Fault: Hashable {
    var rule: RuleID
    var range: Range<Int>?
  }

  /// The faults of the JSON text because of which a device reads nothing of `file`.
  private func fatalFaults(in file: AssociationFile) -> Set<Fault> {
    guard file.rejection != nil else { return [] }
    var faults: Set<Fault> = []
    for case let rule as any JSONProblemRule.Type in rules {
      for problem in file.document.problems
      where problem.code == rule.code && problem.strictReading == .rejects {
        faults.insert(Fault(rule: rule.metadata.id, range: problem.range))
      }
    }
    return faults
  }
}
