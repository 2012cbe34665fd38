import Findings

/// What a project says about lint, from its file and the command line.
struct LintConfiguration: Hashable, Sendable {
  /// The rules in force; empty for all of them.
  var select: [RuleSelector] = []
  /// The rules that are left out.
  var ignore: [RuleSelector] = []
  /// The settings of single rules.
  var severity: [RuleID: RuleSetting] = [:]
  /// The severity from which on a finding fails the run.
  var failOn: FailureThreshold?
  /// The path of the baseline, from the root or the current folder.
  var baseline: String?
  /// Whether the files go into a release.
  var isRelease: Bool?
  /// Whether devices with iOS or tvOS 12 and earlier are to be served.
  var servesLegacyDevices: Bool?
  /// What is different for some paths, in order; later ones win.
  var overrides: [PathOverride] = []

  /// What is different for the files of a pattern.
  struct PathOverride: Hashable, Sendable {
    /// The files, by their path from the folder of the configuration.
    var pattern: PathPattern
    /// Rules in force there; empty for those of the project.
    var select: [RuleSelector] = []
    /// Rules that are left out there, beside those of the project.
    var ignore: [RuleSelector] = []
    /// Settings of single rules there.
    var severity: [RuleID: RuleSetting] = [:]
  }

  /// The policy for the file at `path`, given from the folder of the configuration.
  func policy(for path: String) -> SeverityPolicy {
    var policy = SeverityPolicy(settings: severity, select: select, ignore: ignore)
    for override in overrides where override.pattern.matches(path) {
      if !override.select.isEmpty { policy.select = override.select }
      policy.ignore += override.ignore
      policy.settings.merge(override.severity) { _, later in later }
    }
    return policy
  }

  /// Every selector and setting, to check the names in them.
  var wholePolicy: SeverityPolicy {
    var policy = SeverityPolicy(settings: severity, select: select, ignore: ignore)
    for override in overrides {
      policy.select += override.select
      policy.ignore += override.ignore
      policy.settings.merge(override.severity) { first, _ in first }
    }
    return policy
  }
}
