import Findings

/// The rules of a SARIF run: those that are known, and those that only findings name.
struct SARIFRules {
  private let known: [RuleMetadata]
  private let nameless: [RuleID]
  private let indexes: [RuleID: Int]
  private let helpBase: String?

  init(_ report: Report) {
    var indexes: [RuleID: Int] = [:]
    var known: [RuleMetadata] = []
    for rule in report.rules where indexes[rule.id] == nil {
      indexes[rule.id] = known.count
      known.append(rule)
    }
    var nameless: [RuleID] = []
    for rule in Set(report.findings.map(\.rule)).sorted() where indexes[rule] == nil {
      indexes[rule] = known.count + nameless.count
      nameless.append(rule)
    }
    self.known = known
    self.nameless = nameless
    self.indexes = indexes
    helpBase = report.helpBase
  }

  /// The place of a rule in the list.
  func index(of rule: RuleID) -> Int? { indexes[rule] }

  /// Writes the member `rules`.
  func write(to json: inout JSONText) {
    json.array("rules") { json in
      for rule in known { json.object { write(rule, to: &$0) } }
      for rule in nameless { json.object { $0.member("id", rule.name) } }
    }
  }

  private func write(_ rule: RuleMetadata, to json: inout JSONText) {
    json.member("id", rule.id.name)
    json.object("shortDescription") { $0.member("text", rule.title) }
    json.object("fullDescription") { $0.member("text", rule.why) }
    json.object("help") { json in
      json.member("text", "\(rule.why)\n\nBad:\n\(rule.badText)\n\nGood:\n\(rule.good)")
      json.member(
        "markdown", "\(rule.why)\n\nBad:\n\n\(fenced(rule.badText))\n\nGood:\n\n\(fenced(rule.good))")
    }
    if let helpBase { json.member("helpUri", Self.address(of: rule.id, at: helpBase)) }
    json.object("defaultConfiguration") { $0.member("level", rule.severity.word) }
  }

  /// The address at which a rule is documented.
  private static func address(of rule: RuleID, at base: String) -> String {
    let isJoined = base.hasSuffix("/") || base.hasSuffix("#") || base.hasSuffix("=")
    return base + (isJoined ? "" : "/") + ArtifactURI(rule.name).text
  }

  /// A code block whose fence is longer than any in `text`.
  private func fenced(_ text: String) -> String {
    let longest = text.utf8.split(whereSeparator: { $0 != 0x60 }).map(\.count).max() ?? 0
    let fence = String(repeating: "`", count: max(3, longest + 1))
    return "\(fence)\n\(text)\n\(fence)"
  }
}
