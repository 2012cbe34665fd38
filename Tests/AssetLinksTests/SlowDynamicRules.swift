import Foundation
import LinkSyntax
import TestSupport

@testable import AssetLinks

/// A rule made at random.
struct RandomRule {
  var path: String?
  var value: String?
  var excludes: Bool

  init(_ random: inout SeededRandom) {
    func pattern(_ random: inout SeededRandom) -> String {
      (0..<random.number(0...3)).map { _ in random.pick(["a", "b", "/", "*", "?"]) }.joined()
    }
    path = random.chance(75) ? "/" + pattern(&random) : nil
    value = random.chance(35) ? pattern(&random) : nil
    excludes = random.chance(35)
  }

  var json: String {
    var members: [String] = []
    if let path { members.append("\"/\":\"\(path)\"") }
    if let value { members.append("\"?\":{\"k\":\"\(value)\"}") }
    if excludes { members.append("\"exclude\":true") }
    return "{" + members.joined(separator: ",") + "}"
  }
}

/// Dynamic rules a second time: every reading from scratch, with the slow matchers.
struct SlowDynamicRules {
  var outcome: DynamicDecision.Outcome = .noMatch
  var isCertain = true

  init(_ rules: [RandomRule], _ link: AndroidLink) {
    var answers: Set<Bool> = []
    for kind in 0..<3 {
      for flags in 0..<16 where flags < 8 || rules.allSatisfy(\.excludes) {
        let outcome = Self.outcome(rules, link, kind, flags)
        if kind == 0, flags == 0 { self.outcome = outcome }
        answers.insert(outcome == .allowed)
      }
    }
    isCertain = answers.count == 1
  }

  private static func outcome(
    _ rules: [RandomRule], _ link: AndroidLink, _ kind: Int, _ flags: Int
  ) -> DynamicDecision.Outcome {
    let url = link.url
    let isDecoded = flags & 1 == 0
    func form(_ text: String) -> String { isDecoded ? text.replacing("%61", with: "a") : text }
    let given = (url.query ?? "").split(separator: "&").map { String($0.dropFirst(2)) }
    for rule in rules where rule.path != nil || rule.value != nil {
      if let path = rule.path, !fits(path, form(url.path), kind) { continue }
      if let value = rule.value {
        if given.isEmpty {
          guard flags & 2 != 0, fits(value, "", kind) else { continue }
        } else if flags & 4 != 0 {
          guard given.allSatisfy({ fits(value, $0, kind) }) else { continue }
        } else {
          guard given.contains(where: { fits(value, $0, kind) }) else { continue }
        }
      }
      return rule.excludes ? .excluded : .allowed
    }
    return flags & 8 != 0 ? .allowed : .noMatch
  }

  private static func fits(_ pattern: String, _ text: String, _ kind: Int) -> Bool {
    switch kind {
    case 0: return SlowWildcard.matches(pattern, text)
    case 1:
      return SlowSimpleGlob.matches(pattern.replacing("*", with: ".*").replacing("?", with: "."), text)
    default:
      let glob = pattern.replacing("?*", with: "\u{1}").replacing("*", with: ".*").replacing("?", with: ".")
        .replacing("\u{1}", with: ".+")
      return SlowAdvancedGlob.matches(glob, text) ?? false
    }
  }
}
