public import AssociationFiles
public import Findings

/// Judges association files by every rule.
///
/// Findings have the severity of their rule; configured severities are the caller's business. A finding is hidden
/// where a `comment` of its component, entry or defaults says `applinks:ignore RULE reason`; comments that hide
/// nothing are findings themselves.
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
    var scopes = SuppressionScopes(subject.file)
    guard !scopes.isEmpty else { return found.inReportOrder() }
    var findings = found.filter { !scopes.suppress($0) }
    if judgesSuppressions {
      let ids = Set(rules.map { $0.metadata.id })
      findings += UnusedSuppressionRule.findings(for: scopes.unused(among: ids), in: subject)
    }
    return findings.inReportOrder()
  }
}
