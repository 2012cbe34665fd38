import LinkTraffic
import PositionedJSON

/// Counts of a part of a log as one line of JSON.
struct PartialFile {
  private let root: JSONValue
  private let name: String

  /// What the first member says.
  static let kind = "applinks-coverage"
  /// The version of the format; another one is not read.
  static let version = 1

  /// Reads a line; `name` is that of its file in messages.
  init(_ line: [UInt8], name: String) throws(ToolError) {
    let document = JSONDocument(
      parsing: line, limits: JSONLimits(maximumBytes: max(line.count, 1), maximumDepth: 16))
    guard document.firstRejection == nil, let root = document.root, root["kind"]?.string == Self.kind else {
      throw ToolError("\(Quoted.text(name)) holds something that --partial did not write.")
    }
    guard root["version"]?.numberText == "\(Self.version)" else {
      throw ToolError(
        "\(Quoted.text(name)) was written by another version of applinks: count that part again.")
    }
    self.root = root
    self.name = name
  }

  /// The counts, which must have been taken with the rules and options of `question`.
  func counts(for question: CoverageQuestion) throws(ToolError) -> TrafficCounts {
    guard root["rules"]?.string == question.fingerprint else {
      throw ToolError(
        "\(Quoted.text(name)) was counted with other rules: count and merge with the same files and the same "
          + "--app, --os, --domain and --depth.")
    }
    var counts = TrafficCounts(question.plan)
    for (name, path) in Self.scalars { counts[keyPath: path] = try count(root[name]) }
    for (name, path) in Self.lists { try read(root[name], into: &counts[keyPath: path]) }
    counts.unclaimedPrefixes = try prefixes(root["unclaimedPrefixes"])
    if counts.change != nil { counts.change = try change(root["change"], question.plan) }
    return counts
  }

  private var damage: ToolError {
    ToolError("\(Quoted.text(name)) is damaged: count that part again.")
  }

  private func count(_ value: JSONValue?, below bound: Int? = nil) throws(ToolError) -> Int {
    guard let text = value?.numberText, let count = Int(text), count >= 0, bound.map({ count < $0 }) ?? true
    else { throw damage }
    return count
  }

  private func read(_ value: JSONValue?, into list: inout [Int]) throws(ToolError) {
    guard let value, value.kind == .array else { throw damage }
    for element in value.elements {
      let pair = Array(element.elements)
      guard pair.count == 2 else { throw damage }
      list[try count(pair[0], below: list.count)] = try count(pair[1])
    }
  }

  private func prefixes(_ value: JSONValue?) throws(ToolError) -> FrequentTexts {
    guard let value, let list = value["items"], list.kind == .array else { throw damage }
    var items: [FrequentTexts.Item] = []
    for element in list.elements {
      let pair = Array(element.elements)
      guard pair.count == 2, let text = pair[0].stringBytes, text.count <= PathPrefix.maximumLength else {
        throw damage
      }
      items.append(FrequentTexts.Item(text: text, count: try count(pair[1])))
    }
    let texts = FrequentTexts(
      total: try count(value["total"]), error: try count(value["error"]), items: items)
    guard let texts else { throw damage }
    return texts
  }

  private func change(_ value: JSONValue?, _ plan: TrafficPlan) throws(ToolError) -> TrafficChange {
    guard let value, let cases = value["cases"], cases.kind == .array else { throw damage }
    var change = TrafficChange()
    change.links = try count(value["links"])
    change.untold = try count(value["untold"])
    for element in cases.elements {
      let kind = TrafficChange.Kind.allCases.first { $0.name == element["kind"]?.string }
      guard let kind, let examples = element["examples"] else { throw damage }
      let found = TrafficChange.Case(
        kind: kind, app: try count(element["app"], below: plan.apps.count),
        old: try rule(element["old"], plan.rules.count), new: try rule(element["new"], plan.newRules.count))
      let count = TrafficChange.Count(
        links: try count(element["links"]), examples: examples.elements.compactMap(\.stringBytes))
      change.add(found, count)
    }
    return change
  }

  private func rule(_ value: JSONValue?, _ bound: Int) throws(ToolError) -> Int? {
    guard let value else { return nil }
    return try count(value, below: bound)
  }
}
