public import Findings
public import HostingEvidence

/// Judges how a domain serves its files, by every rule.
///
/// The contents of the files are judged by ``AssociationLinter`` and ``AssetLinksLinter``.
public struct HostingLinter: Sendable {
  /// What the user told about the domain.
  public var settings: LintSettings
  /// The rules to judge by.
  public var rules: [any HostingRule.Type]

  /// A linter with `rules`.
  public init(settings: LintSettings = LintSettings(), rules: [any HostingRule.Type] = RuleIndex.hosting) {
    self.settings = settings
    self.rules = rules
  }

  /// The findings in `survey`, by file and then by rule.
  public func findings(in survey: HostingSurvey) -> [Finding] {
    let subject = HostingSubject(survey, settings: settings)
    return rules.flatMap { $0.check(subject) }.inReportOrder()
  }
}
