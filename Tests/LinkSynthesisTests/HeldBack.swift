import AssociationFiles
import LinkMatching
import LinkSyntax
import LinkSynthesis
import TestSupport

/// A file made from four fifths of the links of a known file, judged on the fifth that was held back.
///
/// A link is one to open if any app of the known file matches it; links that the file leaves in doubt are left out.
struct HeldBack {
  /// The rules of the made file, and the different ones of the known file that the links show.
  let ruleCount: Int
  let shownCount: Int
  /// How many links were held back, and how many of them come out wrong.
  let heldCount: Int
  let wrongCount: Int

  /// `nil` where nothing opens.
  init?(_ matcher: LinkMatcher, links: [LinkURL], seed: UInt64) throws {
    var random = SeededRandom(seed)
    var open: [LinkURL] = []
    var browser: [LinkURL] = []
    var held: [(url: LinkURL, opens: Bool)] = []
    var shown: Set<String> = []
    let names = Self.ruleNames(matcher)
    for url in links {
      let decisions = matcher.decisions(for: url)
      guard decisions.allSatisfy({ $0.uncertain.isEmpty }) else { continue }
      let opens = decisions.contains { $0.decision == .match }
      if random.chance(20) {
        held.append((url, opens))
        continue
      }
      for decision in decisions {
        if let detail = decision.detail, let component = decision.component {
          shown.insert(names[[detail, component]] ?? "")
        }
      }
      if opens { open.append(url) } else { browser.append(url) }
    }
    guard !open.isEmpty else { return nil }
    let synthesis = try Synthesiser().synthesise(open: open, browser: browser)
    let made = LinkMatcher(AssociationFile(parsing: synthesis.fileText))
    ruleCount = synthesis.rules.count
    shownCount = shown.count
    heldCount = held.count
    wrongCount = held.count { link in
      made.decisions(for: link.url).contains { $0.decision == .match } != link.opens
    }
  }

  /// Whether there are at most twice the rules, and at least 95 % come out right.
  var isGood: Bool { ruleCount <= 2 * shownCount && wrongCount * 20 <= heldCount }

  private static func ruleNames(_ matcher: LinkMatcher) -> [[Int]: String] {
    var names: [[Int]: String] = [:]
    for rule in matcher.entries.flatMap(\.rules) {
      names[[rule.detail, rule.index]] =
        "\(rule.path ?? "") \(String(describing: rule.query)) \(rule.fragment ?? "-") \(rule.isExcluded) \(rule.ignoresCase)"
    }
    return names
  }
}
