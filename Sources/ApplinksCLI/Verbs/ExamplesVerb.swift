import ArgumentParser
import FindingReports
import LinkAnalysis
import LinkMatching

/// `applinks examples`: links that reach each rule of a file.
struct ExamplesVerb: Verb {
  static let configuration = CommandConfiguration(
    commandName: "examples",
    abstract: "Show links that reach each rule.",
    discussion: """
      For each rule a few links as people might write them and a shortest one, each put to the matcher: the rule decides \
      about it. A rule that decides about no link is named as such, which is a proof.

      Example:
        applinks examples --in Examples/shop --host shop.example
      """)

  @Option(
    name: .customLong("in"),
    help: ArgumentHelp("The association file, or what holds it.", valueName: "source"))
  var source: String

  @OptionGroup var options: AnalysisOptions

  @Option(help: "How many links for each rule, beside a shortest one.")
  var count: Int = 2

  @Option(help: "text or json.")
  var format: MatchFormat = .text

  @Flag(help: "Only the links, one a line.")
  var links = false

  func validate() throws {
    guard (0...100).contains(count) else {
      throw ValidationError("--count takes a whole number from 0 to 100.")
    }
  }

  func run(in console: Console, arguments: [String]) async throws -> ExitStatus {
    let matcher = try await options.matcher(source, in: console)
    let examples: RuleExamples
    do throws(AnalysisError) {
      examples = try RuleExamples(matcher, limit: count, limits: options.limits)
    } catch {
      throw ToolError(error.message)
    }
    if format == .json {
      for rule in examples.rules { try console.output.write(json(rule)) }
    } else {
      try console.output.write(examples.rules.map(links ? plain : text).joined())
    }
    return .success
  }

  private func all(_ rule: RuleExamples.Examples) -> [String] {
    rule.all.map { $0.text(host: options.exampleHost) }
  }

  private func plain(_ rule: RuleExamples.Examples) -> String { all(rule).map { $0 + "\n" }.joined() }

  private func text(_ rule: RuleExamples.Examples) -> String {
    var lines = ["\(rule.rule.place)  \(RuleSource.line(of: rule.rule.value))"]
    lines += all(rule).map { "  \(Quoted.visible($0))" }
    if rule.isUnreachable {
      lines.append("  (no link reaches this rule)")
    } else if rule.shortest == nil {
      lines.append("  (undecided: the limits were reached)")
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private func json(_ rule: RuleExamples.Examples) -> String {
    var json = JSONText()
    json.object { object in
      object.member("detail", rule.rule.detail)
      object.member("component", rule.rule.index)
      object.member("rule", RuleSource.line(of: rule.rule.value))
      object.member("exclude", rule.rule.isExcluded)
      object.member("reachable", json: rule.isUnreachable ? "false" : rule.shortest == nil ? "null" : "true")
      if let shortest = rule.shortest { object.member("shortest", shortest.text(host: options.exampleHost)) }
      object.array("links") { list in for link in all(rule) { list.value(link) } }
    }
    return json.text + "\n"
  }
}
