import AssociationFiles
import LinkSyntax
import TestSupport
import Testing

@testable import LinkMatching

@Suite("Closest misses of random documents")
struct RandomMissTests {
  /// A random document and an explanation of a random link for one of its apps.
  struct Sample {
    let document: RandomDocument
    let link: String
    let app: AppExplanation
    var comment: Comment { "\(document.json)\n\(link)\n\(app.decision.app)" }
  }

  static func forEach(seed: UInt64, documents: Int, _ body: (Sample) throws -> Void) throws {
    var random = SeededRandom(seed)
    for _ in 0..<documents {
      let document = RandomDocument.random(&random)
      let explainer = LinkExplainer(LinkMatcher(AssociationFile(parsing: document.json)))
      for _ in 0..<5 {
        let link = strange(document.link(&random), &random)
        for app in explainer.explanation(for: try LinkURL(link)).apps {
          try body(Sample(document: document, link: link, app: app))
        }
      }
    }
  }

  /// The link with what patterns cannot hold as it is, more often than chance would have it.
  private static func strange(_ link: String, _ random: inout SeededRandom) -> String {
    guard random.chance(50) else { return link }
    let start = link.index(link.startIndex, offsetBy: "https://example.com".count)
    let pieces = [
      "/", "//", "/*", "/$(digit)", "/%c3", "/%2A", "/%E2%82", "/$(nope)", "/%24(w)", "/$", "/%3F",
    ]
    return link[..<start] + random.pick(pieces) + link[start...]
  }

  @Test("every proposed link opens the app by the rule, and is no further away than it is said to be")
  func links() throws {
    var count = 0
    try Self.forEach(seed: 0x11, documents: 200) { sample in
      guard let miss = sample.app.closestMiss, let link = miss.link, let edits = miss.edits else { return }
      count += 1
      let matcher = sample.app.trials.link.matcher
      let decision = matcher.decision(for: try LinkURL(link), app: sample.app.decision.app)
      #expect(decision.decision == .match, sample.comment)
      #expect(decision.detail == miss.trial.detail && decision.component == miss.trial.index, sample.comment)
      let rule = try #require(Self.rule(of: miss, sample.app))
      if !rule.decodesURL { #expect(Self.distance(sample.link, link) <= edits, sample.comment) }
    }
    #expect(count > 500)
  }

  @Test("the proposed patterns, applied together, make the rule match the link")
  func patterns() throws {
    var count = 0
    var without = 0
    try Self.forEach(seed: 0x12, documents: 200) { sample in
      guard let miss = sample.app.closestMiss, !miss.isBehindDecider else { return }
      guard !miss.patterns.isEmpty else { return without += 1 }
      count += 1
      let rule = try #require(Self.rule(of: miss, sample.app))
      #expect(miss.patterns.map { $0.part } == miss.trial.mismatches.map { $0.part }, sample.comment)
      let changed = Self.applied(miss.patterns, to: rule, in: sample.document)
      let matcher = LinkMatcher(AssociationFile(parsing: changed.json))
      let decision = matcher.decision(for: try LinkURL(sample.link), app: sample.app.decision.app)
      #expect(decision.decision == .match, "\(sample.comment)\n\(miss.patterns)")
      #expect(decision.detail == rule.detail && decision.component == rule.index, sample.comment)
    }
    #expect(count > 500)
    #expect(without * 50 < count)
  }

  @Test("the closest miss is the nearest of the including rules, however its distance is found")
  func nearest() throws {
    try Self.forEach(seed: 0x13, documents: 120) { sample in
      let rules = sample.app.trials.rules
      let including = (0..<rules.count).filter { !rules[$0].isExcluded }
      guard sample.app.decision.decision != .match, including.count <= ClosestMissSearch.candidateLimit else {
        return
      }
      let evaluations = including.map { RuleEvaluation(rules[$0], sample.app.trials.link) }
      // No link fits a pattern with a variable without values.
      let distances = evaluations.map { RuleDistance($0).edits(below: .max) }
      for (evaluation, distance) in zip(evaluations, distances) {
        guard let distance else {
          #expect(RuleRepair(evaluation).link == nil, sample.comment)
          continue
        }
        // A whole table and a bounded one find the same; only a slash put before the path is unforeseen.
        #expect((0...1).contains(RuleRepair(evaluation).edits - distance), sample.comment)
        #expect(RuleDistance(evaluation).edits(below: distance) == nil, sample.comment)
        #expect(RuleDistance(evaluation).edits(below: distance + 1) == distance, sample.comment)
        #expect((distance == 0) == evaluation.mismatches.isEmpty, sample.comment)
      }
      let miss = sample.app.closestMiss
      #expect((miss == nil) == including.isEmpty, sample.comment)
      guard let miss, let rule = Self.rule(of: miss, sample.app) else { return }
      let own = RuleDistance(RuleEvaluation(rule, sample.app.trials.link)).edits(below: .max)
      #expect(own == distances.compactMap { $0 }.min(), sample.comment)
    }
  }

  // MARK: - Helpers

  private static func rule(of miss: ClosestMiss, _ app: AppExplanation) -> EffectiveRule? {
    app.trials.rules.position(detail: miss.trial.detail, component: miss.trial.index).map {
      app.trials.rules[$0]
    }
  }

  /// The document with the patterns in the place of the rule's own.
  private static func applied(
    _ changes: [PatternChange], to rule: EffectiveRule, in document: RandomDocument
  ) -> RandomDocument {
    var rule = rule
    for change in changes {
      switch change.part {
      case .path: rule.path = change.pattern
      case .query: rule.query = .text(change.pattern)
      case .fragment: rule.fragment = change.pattern
      case .queryItem(let name):
        guard case .items(let items) = rule.query else { continue }
        rule.query = .items(
          items.map { .init(name: $0.name, pattern: $0.name == name ? change.pattern : $0.pattern) })
      }
    }
    var document = document
    if rule.isLegacyPath {
      document.entries[rule.detail].paths?[rule.index] = quoted(rule.path ?? "")
    } else {
      document.entries[rule.detail].rules[rule.index] = members(of: rule)
    }
    return document
  }

  private static func members(of rule: EffectiveRule) -> RandomDocument.Rule {
    var members = [
      "\"exclude\": \(rule.isExcluded)", "\"caseSensitive\": \(!rule.ignoresCase)",
      "\"percentEncoded\": \(!rule.decodesURL)",
    ]
    if let path = rule.path { members.append("\"/\": \(quoted(path))") }
    if let fragment = rule.fragment { members.append("\"#\": \(quoted(fragment))") }
    switch rule.query {
    case nil: members.append(#""?": {}"#)
    case .text(let text): members.append("\"?\": \(quoted(text))")
    case .items(let items):
      let items = items.map { "\(quoted($0.name)): \(quoted($0.pattern))" }
      members.append("\"?\": {\(items.joined(separator: ", "))}")
    }
    return members
  }

  private static func quoted(_ text: String) -> String {
    let escaped = text.unicodeScalars.map { scalar in
      if scalar == "\"" || scalar == "\\" { return "\\\(scalar)" }
      guard scalar.value < 0x20 else { return String(scalar) }
      return "\\u00" + (scalar.value < 16 ? "0" : "") + String(scalar.value, radix: 16)
    }
    return "\"\(escaped.joined())\""
  }

  /// The fewest bytes to put in, take out or replace, the classical way.
  private static func distance(_ one: String, _ other: String) -> Int {
    let other = Array(other.utf8)
    var row = Array(0...other.count)
    for byte in one.utf8 {
      var next = [row[0] + 1]
      for (index, candidate) in other.enumerated() {
        next.append(min(row[index] + (byte == candidate ? 0 : 1), row[index + 1] + 1, next[index] + 1))
      }
      row = next
    }
    return row[other.count]
  }
}
