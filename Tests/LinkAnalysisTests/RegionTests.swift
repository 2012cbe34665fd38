import AssociationFiles
import Foundation
import LinkMatching
import LinkSyntax
import TestSupport
import Testing

@testable import LinkAnalysis

/// The symbolic answers against plain enumeration: of all links of few pieces, and by replay through the matcher.
@Suite("Regions of links")
struct RegionTests {
  /// How many times the everyday number of documents is tried; a release run sets `APPLINKS_PROOF` to more.
  static let scale = ProcessInfo.processInfo.environment["APPLINKS_PROOF"].flatMap { Int($0) } ?? 1

  @Test(
    "symbolic answers agree with enumeration",
    arguments: [RandomRules.Kind.plain, .queries, .letters, .escapes], [UInt64(1), 2])
  func agreement(kind: RandomRules.Kind, seed: UInt64) throws {
    var random = SeededRandom(0xA11 + seed)
    let links = kind.links
    for _ in 0..<20 * Self.scale {
      let texts = (0..<8).map { _ in RandomRules(kind: kind).rule(&random) }
      let rules = try SingleRules(texts, links)
      for _ in 0..<25 {
        let order = texts.indices.shuffled(using: &random)
        let include = Array(order.prefix(random.number(1...2)))
        let exclude = Array(order.dropFirst(include.count).prefix(random.number(0...4)))
        let problem = rules.disagreement(include, exclude, links)
        guard problem == nil else {
          Issue.record(
            "\(problem ?? "")\ninclude \(include.map { texts[$0] })\nexclude \(exclude.map { texts[$0] })")
          return
        }
      }
    }
  }
}

/// Rules that are judged one by one: as sets of links, by the matcher, and by the links of an enumeration.
struct SingleRules {
  let matchers: [LinkMatcher]
  let analysed: [AnalysedRule]
  /// For each rule and link, whether it matches.
  let matches: [[Bool]]

  init(_ texts: [String], _ links: SmallLinks) throws {
    let pool = ConditionPool()
    matchers = texts.map { text in
      LinkMatcher(
        AssociationFile(
          parsing: """
            {"applinks": {"substitutionVariables": \(RandomRules.variables), \
            "details": [{"appIDs": ["A.a"], "components": [\(text)]}]}}
            """))
    }
    analysed = try matchers.map { matcher in
      let rule = try #require(matcher.entries.first?.rules.first)
      return pool.rule(rule, variables: matcher.variableValues)
    }
    matches = matchers.map { matcher in links.links.map { Self.matches(matcher, $0) } }
  }

  static func matches(_ matcher: LinkMatcher, _ url: LinkURL) -> Bool {
    matcher.decision(for: url, app: "A.a").decision == .match
  }

  func disagreement(_ include: [Int], _ exclude: [Int], _ links: SmallLinks) -> String? {
    let found = links.links.indices.first { link in
      include.allSatisfy { matches[$0][link] } && !exclude.contains { matches[$0][link] }
    }
    var budget = AnalysisBudget(AnalysisLimits())
    let region = Region(include: include.map { analysed[$0] }, exclude: exclude.map { analysed[$0] })
    switch region.shortestLink(&budget) {
    case .undecided: return "undecided"
    case .empty: return found.map { "called empty, but holds \(links.links[$0].text)" }
    case .link(let witness):
      let text = witness.text(host: "a.example")
      guard let url = try? LinkURL(text) else { return "no URL: \(text)" }
      let isRight =
        include.allSatisfy { Self.matches(matchers[$0], url) }
        && !exclude.contains { Self.matches(matchers[$0], url) }
      if !isRight { return "does not hold \(text)" }
      if let found, links.links[found].bytes.count < text.utf8.count {
        return "\(text) is longer than \(links.links[found].text)"
      }
      return nil
    }
  }
}
