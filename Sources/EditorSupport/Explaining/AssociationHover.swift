import AssociationFiles
import Findings
import LinkAnalysis
import LinkMatching
import PositionedJSON

/// Explains a place of an association file: a variable, a key, or the rule with links that it decides.
struct AssociationHover {
  private let reading: AssociationReading
  private let offset: Int
  private let findings: [Finding]

  init(_ reading: AssociationReading, offset: Int, findings: [Finding]) {
    self.reading = reading
    self.offset = offset
    self.findings = findings
  }

  /// What to show; `nil` where there is nothing to explain.
  var hover: Hover? {
    if let variable = variableHover { return variable }
    let found = FindingHover(findings, offset: offset).hover
    guard let explained = ruleHover ?? keyHover else { return found }
    guard let found else { return explained }
    return Hover(markdown: "\(explained.markdown)\n\n---\n\n\(found.markdown)", range: explained.range)
  }

  // MARK: - Variables

  private var variableHover: Hover? {
    guard let use = VariableUse.at(offset, in: reading.file) else { return nil }
    let custom = reading.file.applinks?.variables.first { $0.name == use.name }
    let name = MarkdownLine.code("$(\(use.name))")
    if let custom {
      let values = custom.values.prefix(20).map { MarkdownLine.code($0.text) }.joined(separator: ", ")
      let rest = custom.values.count > 20 ? " and \(custom.values.count - 20) more" : ""
      return Hover(
        markdown: "\(name) stands for \(values.isEmpty ? "nothing" : values)\(rest).", range: use.range)
    }
    if let meaning = PredefinedVariables.meaning(of: use.name) {
      return Hover(markdown: "\(name) stands for \(meaning).", range: use.range)
    }
    return Hover(
      markdown: "\(name) is defined nowhere: it probably means these very characters.", range: use.range)
  }

  // MARK: - Rules

  private var ruleHover: Hover? {
    guard let (entry, rule) = reading.rule(at: offset) else { return nil }
    var lines = [heading(rule, entry)]
    lines += conditions(rule).map { "- \($0)" }
    let links = RuleExamples.naturalLinks(of: rule, in: reading.matcher)
    let host = "example.com"
    if !links.isEmpty {
      lines += ["", rule.isExcluded ? "Links that it keeps in the browser:" : "Links that it opens:", ""]
      lines += links.map { "- \(MarkdownLine.code($0.text(host: host)))" }
    } else if entry.appIDs.isEmpty {
      lines += ["", "It decides about no link, since its entry names no app."]
    } else {
      lines += [
        "", "None of the everyday links that fit it is decided by it: an earlier rule may take them all.",
      ]
    }
    return Hover(markdown: lines.joined(separator: "\n"), range: rule.value.range)
  }

  private func heading(_ rule: EffectiveRule, _ entry: EffectiveEntry) -> String {
    let does = rule.isExcluded ? "keeps links in the browser" : "opens the app"
    let apps = entry.appIDs.prefix(3).map(MarkdownLine.code).joined(separator: ", ")
    let more = entry.appIDs.count > 3 ? " and \(entry.appIDs.count - 3) more" : ""
    return "**\(rule.place)** \(does)\(apps.isEmpty ? "" : " (\(apps)\(more))"), if:\n"
  }

  /// What the rule asks of a link, part by part.
  private func conditions(_ rule: EffectiveRule) -> [String] {
    var lines: [String] = []
    if let path = rule.path { lines.append("the path matches \(MarkdownLine.code(path))") }
    switch rule.query {
    case .text(let text): lines.append("the query matches \(MarkdownLine.code(text))")
    case .items(let items):
      for item in items.prefix(10) {
        lines.append(
          "each \(MarkdownLine.code(item.name)) of the query, empty where there is none, matches "
            + MarkdownLine.code(item.pattern))
      }
    case nil: break
    }
    if let fragment = rule.fragment { lines.append("the fragment matches \(MarkdownLine.code(fragment))") }
    if lines.isEmpty { lines.append("anything, since it asks for nothing") }
    if rule.ignoresCase { lines.append("letters of either case are the same") }
    if !rule.doubts.isEmpty { lines.append("Apple's reading of this rule is not known for sure") }
    return lines
  }

  // MARK: - Keys

  private var keyHover: Hover? {
    guard let place = JSONPath.at(offset, in: reading.file.document), let key = place.key,
      key.range.contains(offset), let text = AssociationKeys.documentation(of: key.text, at: place.path)
    else { return nil }
    return Hover(markdown: text, range: key.range)
  }
}
