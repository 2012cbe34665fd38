import AppInspection
import ArgumentParser
import AssociationLint
import Findings

/// `applinks rule`: what lint looks for.
struct RuleVerb: Verb {
  static let configuration = CommandConfiguration(
    commandName: "rule",
    abstract: "Explain a rule of lint or audit, or list them all.",
    discussion: """
      For one rule: what it looks for, why it matters, an example that it finds fault with and one that it leaves \
      alone. Names of rules are stable.

      Example:
        applinks rule unreachable-component
        applinks rule --format json
      """)

  /// How rules are written.
  enum Format: String, ExpressibleByArgument, CaseIterable, Sendable {
    /// For people.
    case text
    /// For programs.
    case json
    /// For documentation.
    case markdown
  }

  @Option(help: "text, json or markdown.")
  var format: Format = .text

  @Argument(help: ArgumentHelp("The name of the rule; all of them without one.", valueName: "id"))
  var id: String?

  func run(in console: Console, arguments: [String]) async throws -> ExitStatus {
    let rules = try chosen()
    switch format {
    case .text: try console.output.write(id == nil ? RuleText.list(rules) : RuleText.page(rules))
    case .json: try console.output.write(RuleJSON.text(rules, isList: id == nil))
    case .markdown: try console.output.write(RuleMarkdown.text(rules))
    }
    return .success
  }

  private func chosen() throws(ToolError) -> [RuleMetadata] {
    let all = RuleIndex.allMetadata + AuditIndex.allMetadata
    guard let id else { return all }
    // Some names are lint's and audit's, and both pages are shown.
    let rules = all.filter { $0.id.name == id }
    guard rules.isEmpty else { return rules }
    let near =
      RuleIndex.nearest(to: id)?.name ?? NearestWord.to(id, among: AuditIndex.allMetadata.map(\.id.name))
    let question = near.map { "; did you mean \"\($0)\"?" } ?? "."
    throw ToolError("There is no rule \(Quoted.text(id))\(question) \"applinks rule\" lists all of them.")
  }
}
