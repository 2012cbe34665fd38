import Findings
import Yams

/// Reads the text of `applinks.yaml`.
///
/// Keys that no verb knows are mistakes inside `lint`, named with line, column and the key that was meant.
/// Other sections belong to other verbs.
struct ConfigurationReader {
  /// The name of the file in messages.
  let name: String

  /// The sections that other verbs read, now or later. A slip of "lint" is none of them.
  private static let otherSections = ["links", "apps"]

  private static let lintKeys = [
    "select", "ignore", "severity", "fail-on", "baseline", "release", "legacy-devices", "paths",
  ]
  private static let overrideKeys = ["select", "ignore", "severity"]

  /// The section `lint` of `text`; all defaults where there is none.
  func lint(in text: String) throws(ToolError) -> LintConfiguration {
    guard let root = try compose(text), let sections = try mapping(root, "The file", isOptional: true) else {
      return LintConfiguration()
    }
    for (key, _) in sections where key.text != "lint" && !Self.otherSections.contains(key.text) {
      // Another section may be another verb's; a slip in "lint" would silently undo it.
      if NearestWord.to(key.text, among: ["lint"]) != nil {
        throw mistake(key.node, "There is no section \(Quoted.text(key.text)); did you mean \"lint\"?")
      }
    }
    guard let section = sections.first(where: { $0.key.text == "lint" }) else { return LintConfiguration() }
    guard let members = try mapping(section.value, "lint", isOptional: true) else {
      return LintConfiguration()
    }
    return try lint(members)
  }

  // MARK: - Sections

  private func lint(_ members: [Member]) throws(ToolError) -> LintConfiguration {
    var result = LintConfiguration()
    for (key, value) in members {
      switch key.text {
      case "select": result.select = try selectors(value, "lint.select")
      case "ignore": result.ignore = try selectors(value, "lint.ignore")
      case "severity": result.severity = try settings(value, "lint.severity")
      case "fail-on": result.failOn = try threshold(value)
      case "baseline": result.baseline = try string(value, "lint.baseline")
      case "release": result.isRelease = try boolean(value, "lint.release")
      case "legacy-devices": result.servesLegacyDevices = try boolean(value, "lint.legacy-devices")
      case "paths": result.overrides = try overrides(value)
      default: throw unknown(key, in: "lint", known: Self.lintKeys)
      }
    }
    return result
  }

  private func overrides(_ node: Node) throws(ToolError) -> [LintConfiguration.PathOverride] {
    var overrides: [LintConfiguration.PathOverride] = []
    for (pattern, value) in try mapping(node, "lint.paths") ?? [] {
      let path = "lint.paths.\(Quoted.text(pattern.text))"
      var override = LintConfiguration.PathOverride(pattern: PathPattern(pattern.text))
      for (key, value) in try mapping(value, path) ?? [] {
        switch key.text {
        case "select": override.select = try selectors(value, "\(path).select")
        case "ignore": override.ignore = try selectors(value, "\(path).ignore")
        case "severity": override.severity = try settings(value, "\(path).severity")
        default: throw unknown(key, in: path, known: Self.overrideKeys)
        }
      }
      overrides.append(override)
    }
    return overrides
  }

  private func selectors(_ node: Node, _ path: String) throws(ToolError) -> [RuleSelector] {
    let nodes: [Node]
    if case .sequence(let sequence) = node { nodes = Array(sequence) } else { nodes = [node] }
    var selectors: [RuleSelector] = []
    for node in nodes {
      let text = try string(node, path)
      guard let selector = RuleSelector(text), RuleNames.contains(selector) else {
        throw mistake(node, RuleNames.unknown(text))
      }
      selectors.append(selector)
    }
    return selectors
  }

  private func settings(_ node: Node, _ path: String) throws(ToolError) -> [RuleID: RuleSetting] {
    var settings: [RuleID: RuleSetting] = [:]
    for (key, value) in try mapping(node, path) ?? [] {
      guard RuleNames.contains(key.text) else { throw mistake(key.node, RuleNames.unknown(key.text)) }
      let word = try string(value, path)
      guard let setting = RuleSetting(word: word) else {
        let question = NearestWord.question(word, among: RuleNames.settings)
        throw mistake(
          value, "\(Quoted.text(word)) is no severity: write off, note, warning or error\(question)")
      }
      settings[RuleID(key.text)] = setting
    }
    return settings
  }

  private func threshold(_ node: Node) throws(ToolError) -> FailureThreshold {
    let word = try string(node, "lint.fail-on")
    guard let threshold = FailureThreshold(word: word) else {
      let words = FailureThreshold.all.map(\.word)
      throw mistake(
        node,
        "\(Quoted.text(word)) is no threshold: write \(words.joined(separator: ", "))"
          + NearestWord.question(word, among: words))
    }
    return threshold
  }

  // MARK: - Values

  /// A key and its value.
  typealias Member = (key: Key, value: Node)

  /// The text of a key and where it stands.
  struct Key {
    var text: String
    var node: Node
  }

  func mapping(_ node: Node, _ path: String, isOptional: Bool = false) throws(ToolError) -> [Member]? {
    if isOptional, case .scalar(let scalar) = node, scalar.string.isEmpty { return nil }
    guard case .mapping(let mapping) = node else {
      throw mistake(node, "\(path) is no mapping: write keys with their values below it.")
    }
    var members: [Member] = []
    for (key, value) in mapping {
      guard case .scalar(let scalar) = key else {
        throw mistake(key, "A key of \(path) is not a plain word.")
      }
      members.append((Key(text: scalar.string, node: key), value))
    }
    return members
  }

  func string(_ node: Node, _ path: String) throws(ToolError) -> String {
    guard case .scalar(let scalar) = node, !scalar.string.isEmpty else {
      throw mistake(node, "\(path) is not a word or a text where one is due.")
    }
    return scalar.string
  }

  /// A word, or a list of them.
  func strings(_ node: Node, _ path: String) throws(ToolError) -> [String] {
    guard case .sequence(let sequence) = node else { return [try string(node, path)] }
    var texts: [String] = []
    for node in sequence { texts.append(try string(node, path)) }
    return texts
  }

  private func boolean(_ node: Node, _ path: String) throws(ToolError) -> Bool {
    switch try string(node, path) {
    case "true": return true
    case "false": return false
    default: throw mistake(node, "\(path) is neither true nor false.")
    }
  }

  // MARK: - Mistakes

  func unknown(_ key: Key, in path: String, known: [String]) -> ToolError {
    let question = NearestWord.question(key.text, among: known)
    return mistake(
      key.node,
      "\(path) has no key \(Quoted.text(key.text))\(question.isEmpty ? "" : question)"
        + (question.isEmpty ? ": it knows \(known.joined(separator: ", "))." : ""))
  }

  func mistake(_ node: Node, _ sentence: String) -> ToolError {
    mistake(node.mark, sentence)
  }

  private func mistake(_ mark: Mark?, _ sentence: String) -> ToolError {
    let place = mark.map { ":\($0.line):\($0.column)" } ?? ""
    return ToolError("\(Quoted.visible(name))\(place): \(sentence)")
  }

  func compose(_ text: String) throws(ToolError) -> Node? {
    do {
      try YAMLAliases.refuse(in: text)
      return try Yams.compose(yaml: text)
    } catch let error as YamlError {
      throw syntaxError(error)
    } catch let error as YAMLAliases.Found {
      throw ToolError(
        "\(Quoted.visible(name)):\(error.line):\(error.column): Aliases are not read: write the value again.")
    } catch {
      throw ToolError("\(Quoted.visible(name)) cannot be read as YAML.")
    }
  }

  private func syntaxError(_ error: YamlError) -> ToolError {
    switch error {
    case .composer(_, "found undefined alias", let mark, _):
      mistake(mark, "A text that begins with \"*\" must stand in quotes.")
    case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
      .composer(_, let problem, let mark, _):
      mistake(mark, "This is not YAML: \(Quoted.visible(problem)).")
    case .duplicatedKeysInMapping(let keys, let context):
      mistake(context.mark, "The key \(Quoted.text(keys.first ?? "")) stands twice: keep one.")
    case .reader(let problem, _, _, _): mistake(nil, "This is not YAML: \(Quoted.visible(problem)).")
    default: mistake(nil, "This is not YAML.")
    }
  }
}
