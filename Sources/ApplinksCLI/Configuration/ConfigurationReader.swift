import Findings
import LinkTesting
import Yams

/// Reads the section `lint` of `applinks.yaml`; the other sections are read by `PlanReader` of `LinkTesting`, by whose
/// rules this one goes too.
///
/// Keys that nobody knows are mistakes, named with line, column and the key that was meant.
struct ConfigurationReader {
  private let yaml: YAMLText

  /// A reader; `name` is the file's in messages.
  init(name: String) { yaml = YAMLText(name: name) }

  private static let lintKeys = [
    "select", "ignore", "severity", "fail-on", "baseline", "release", "legacy-devices", "paths",
  ]
  private static let overrideKeys = ["select", "ignore", "severity"]

  /// The section `lint` of `text`; all defaults where there is none.
  func lint(in text: String) throws(ToolError) -> LintConfiguration {
    do throws(PlanError) {
      guard let section = try PlanReader(name: yaml.name).sections(of: text)["lint"],
        let members = try yaml.mapping(section, "lint", isOptional: true)
      else { return LintConfiguration() }
      return try lint(members)
    } catch {
      throw ToolError(error.description)
    }
  }

  // MARK: - Sections

  private func lint(_ members: [YAMLText.Member]) throws(PlanError) -> LintConfiguration {
    var result = LintConfiguration()
    for (key, value) in members {
      switch key.text {
      case "select": result.select = try selectors(value, "lint.select")
      case "ignore": result.ignore = try selectors(value, "lint.ignore")
      case "severity": result.severity = try settings(value, "lint.severity")
      case "fail-on": result.failOn = try threshold(value)
      case "baseline": result.baseline = try yaml.string(value, "lint.baseline")
      case "release": result.isRelease = try yaml.boolean(value, "lint.release")
      case "legacy-devices": result.servesLegacyDevices = try yaml.boolean(value, "lint.legacy-devices")
      case "paths": result.overrides = try overrides(value)
      default: throw yaml.unknown(key, in: "lint", known: Self.lintKeys)
      }
    }
    return result
  }

  private func overrides(_ node: Node) throws(PlanError) -> [LintConfiguration.PathOverride] {
    var overrides: [LintConfiguration.PathOverride] = []
    for (pattern, value) in try yaml.mapping(node, "lint.paths") ?? [] {
      let path = "lint.paths.\(Quoted.text(pattern.text))"
      var override = LintConfiguration.PathOverride(pattern: PathPattern(pattern.text))
      for (key, value) in try yaml.mapping(value, path) ?? [] {
        switch key.text {
        case "select": override.select = try selectors(value, "\(path).select")
        case "ignore": override.ignore = try selectors(value, "\(path).ignore")
        case "severity": override.severity = try settings(value, "\(path).severity")
        default: throw yaml.unknown(key, in: path, known: Self.overrideKeys)
        }
      }
      overrides.append(override)
    }
    return overrides
  }

  private func selectors(_ node: Node, _ path: String) throws(PlanError) -> [RuleSelector] {
    let nodes: [Node]
    if case .sequence(let sequence) = node { nodes = Array(sequence) } else { nodes = [node] }
    var selectors: [RuleSelector] = []
    for node in nodes {
      let text = try yaml.string(node, path)
      guard let selector = RuleSelector(text), RuleNames.contains(selector) else {
        throw yaml.mistake(node, RuleNames.unknown(text))
      }
      selectors.append(selector)
    }
    return selectors
  }

  private func settings(_ node: Node, _ path: String) throws(PlanError) -> [RuleID: RuleSetting] {
    var settings: [RuleID: RuleSetting] = [:]
    for (key, value) in try yaml.mapping(node, path) ?? [] {
      guard RuleNames.contains(key.text) else { throw yaml.mistake(key.node, RuleNames.unknown(key.text)) }
      let word = try yaml.string(value, path)
      guard let setting = RuleSetting(word: word) else {
        let question = NearestWord.question(word, among: RuleNames.settings)
        throw yaml.mistake(
          value, "\(Quoted.text(word)) is no severity: write off, note, warning or error\(question)")
      }
      settings[RuleID(key.text)] = setting
    }
    return settings
  }

  private func threshold(_ node: Node) throws(PlanError) -> FailureThreshold {
    let word = try yaml.string(node, "lint.fail-on")
    guard let threshold = FailureThreshold(word: word) else {
      let words = FailureThreshold.all.map(\.word)
      throw yaml.mistake(
        node,
        "\(Quoted.text(word)) is no threshold: write \(words.joined(separator: ", "))"
          + NearestWord.question(word, among: words))
    }
    return threshold
  }
}
