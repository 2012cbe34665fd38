import FindingReports
import Findings

/// The settings in force, as `--print-config` shows them: YAML that could stand in `applinks.yaml`.
enum ConfigurationText {
  /// The section `lint` with every setting; `origin` is the file that some of them come from.
  static func yaml(_ lint: LintConfiguration, origin: String?) -> String {
    var text = "# \(origin.map { "from \(Quoted.visible($0)) and the command line" } ?? "without a file")\n"
    text += "lint:\n"
    text += list("  select", lint.select) + list("  ignore", lint.ignore)
    text += settings("  severity", lint.severity)
    text += "  fail-on: \((lint.failOn ?? .error).word)\n"
    if let baseline = lint.baseline { text += "  baseline: \(JSONText.quoted(baseline))\n" }
    text += "  release: \(lint.isRelease ?? false)\n"
    text += "  legacy-devices: \(lint.servesLegacyDevices ?? false)\n"
    guard !lint.overrides.isEmpty else { return text }
    text += "  paths:\n"
    for override in lint.overrides {
      text += "    \(JSONText.quoted(override.pattern.text)):\n"
      text += list("      select", override.select) + list("      ignore", override.ignore)
      text += settings("      severity", override.severity)
    }
    return text
  }

  private static func list(_ key: String, _ selectors: [RuleSelector]) -> String {
    "\(key): [\(selectors.map { JSONText.quoted($0.text) }.joined(separator: ", "))]\n"
  }

  private static func settings(_ key: String, _ settings: [RuleID: RuleSetting]) -> String {
    guard !settings.isEmpty else { return "\(key): {}\n" }
    let indent = String(repeating: " ", count: key.prefix { $0 == " " }.count + 2)
    let lines = settings.sorted { $0.key < $1.key }.map { "\(indent)\($0.key.name): \($0.value.word)\n" }
    return "\(key):\n" + lines.joined()
  }
}
