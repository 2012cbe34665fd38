import AssociationFiles
import BenchClock
import Foundation
import LinkMatching
import LinkSyntax
import LinkSynthesis

/// Files made from four fifths of the links of known files, judged on the fifth that was held back.
///
/// A link counts as one to open if any app of the known file matches it; links that the file leaves in doubt are
/// left out.
struct SynthesisMeasure {
  let name: String
  let matcher: LinkMatcher
  let links: [LinkURL]
  var eagerness = Eagerness.balanced
  var isVerbose = false

  /// Prints the figures; whether both goals hold.
  func run() throws -> Bool {
    var random = SplitMix(2026)
    var learn = (open: [LinkURL](), browser: [LinkURL]())
    var held: [(url: LinkURL, opens: Bool)] = []
    var shown: Set<String> = []
    let rules = Self.ruleNames(matcher)
    for url in links {
      let decisions = matcher.decisions(for: url)
      guard !decisions.contains(where: { !$0.uncertain.isEmpty }) else { continue }
      let opens = decisions.contains { $0.decision == .match }
      if random.next() % 5 == 0 {
        held.append((url, opens))
      } else {
        for decision in decisions {
          if let detail = decision.detail, let component = decision.component {
            shown.insert(rules[[detail, component]] ?? "")
          }
        }
        if opens { learn.open.append(url) } else { learn.browser.append(url) }
      }
    }
    guard !learn.open.isEmpty else {
      print("\(name): nothing opens")
      return true
    }
    let start = BenchClock.now()
    let synthesis = try Synthesiser(eagerness: eagerness).synthesise(open: learn.open, browser: learn.browser)
    let seconds = (BenchClock.now() - start) / 1e9
    let made = LinkMatcher(AssociationFile(parsing: synthesis.fileText))
    let wrong = held.filter { link in
      made.decisions(for: link.url).contains { $0.decision == .match } != link.opens
    }
    let rate = 100 * (1 - Double(wrong.count) / Double(max(held.count, 1)))
    let isGood = rate >= 95 && synthesis.rules.count <= 2 * max(shown.count, 1)
    print(
      isGood ? "  " : "! ", name, ":", learn.open.count, "open,", learn.browser.count, "browser; rules",
      synthesis.rules.count, "of", shown.count, "shown,", Set(rules.values).count, "distinct; held back",
      held.count, String(format: "%.2f %% right, %.2f s", rate, seconds))
    if isVerbose {
      print(String(decoding: synthesis.fileText.prefix(40_000_000), as: UTF8.self))
      for link in wrong.prefix(25) { print("   wrong:", link.opens ? "open   " : "browser", link.url.text) }
    }
    return isGood
  }

  /// A text for each rule that is the same for rules that say the same, by entry and position.
  static func ruleNames(_ matcher: LinkMatcher) -> [[Int]: String] {
    var names: [[Int]: String] = [:]
    for entry in matcher.entries {
      for rule in entry.rules {
        names[[rule.detail, rule.index]] =
          "\(rule.path ?? "")|\(String(describing: rule.query))|\(rule.fragment ?? "-")|\(rule.isExcluded)|\(rule.ignoresCase)"
      }
    }
    return names
  }
}

/// Random numbers that are the same in every run.
struct SplitMix: RandomNumberGenerator {
  private var state: UInt64

  init(_ seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ value >> 30) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ value >> 27) &* 0x94D0_49BB_1331_11EB
    return value ^ value >> 31
  }

  mutating func below(_ bound: Int) -> Int { Int(next() % UInt64(bound)) }
}

/// Links such as people tap, for a file that is only known by its rules.
struct NaturalLinks {
  private var random: SplitMix
  private static let words = """
    summer winter new used premium kids home garden office travel shoes jackets bags watches lamps books films \
    tickets hotels cars phones recipes coffee help about team press jobs events
    """.split(separator: " ").map(String.init)

  init(seed: UInt64) { random = SplitMix(seed) }

  /// Samples of the rules' corners, `count` natural links a rule, near misses, and links of other places.
  mutating func links(for entries: [EffectiveEntry], perRule count: Int) -> [LinkURL] {
    var texts = LinkSamples().links(for: entries)
    for rule in entries.flatMap(\.rules) {
      for number in 0..<count {
        var path = fill(rule.path ?? "/*", rule)
        if !path.hasPrefix("/") { path = "/" + path }
        if number % 4 == 3 { path = misspelt(path) }
        texts.append("https://example.com" + path + query(rule) + fragment(rule))
      }
    }
    for _ in 0..<max(texts.count / 4, 20) {
      let foreign = ["static", "assets", "api", "wp-content", "media", "feeds", "blog", "login"]
      let depth = (0...random.below(3)).map { _ in word() }.joined(separator: "/")
      texts.append("https://example.com/\(foreign[random.below(foreign.count)])/\(depth)")
    }
    return texts.compactMap { try? LinkURL($0) }
  }

  private mutating func query(_ rule: EffectiveRule) -> String {
    var items: [String] = []
    switch rule.query {
    case nil: break
    case .text(let pattern): items = [fill(pattern, rule)].filter { !$0.isEmpty }
    case .items(let named): items = named.map { "\($0.name)=\(fill($0.pattern, rule))" }
    }
    if random.below(4) == 0 { items.append("utm_source=\(word())") }
    return items.isEmpty ? "" : "?" + items.joined(separator: "&")
  }

  private mutating func fragment(_ rule: EffectiveRule) -> String {
    guard let pattern = rule.fragment else { return random.below(30) == 0 ? "#" + word() : "" }
    let text = fill(pattern, rule)
    return text.isEmpty ? "" : "#" + text
  }

  private mutating func fill(_ pattern: String, _ rule: EffectiveRule) -> String {
    var text = ""
    for token in PatternToken.tokens(of: Array(pattern.utf8), readingVariables: rule.readsVariables) {
      switch token {
      case .literal(let bytes): text += String(decoding: bytes, as: UTF8.self)
      case .anyCharacter: text += String(word().prefix(1))
      case .anyRun:
        if random.below(12) > 0 { text += (0...random.below(3)).map { _ in word() }.joined(separator: "/") }
      case .variable: text += "en"
      }
    }
    return text.filter { !"?# ".contains($0) }
  }

  private mutating func word() -> String {
    let word = Self.words[random.below(Self.words.count)]
    switch random.below(3) {
    case 0: return word
    case 1: return "\(word)-\(random.below(10_000))"
    default: return "\(random.below(1_000_000))"
    }
  }

  private mutating func misspelt(_ path: String) -> String {
    var bytes = Array(path.utf8)
    let letters = bytes.indices.filter { (bytes[$0] | 0x20) &- 97 < 26 }
    guard !letters.isEmpty else { return path }
    bytes.insert(UInt8(ascii: "q"), at: letters[random.below(min(letters.count, 12))])
    return String(decoding: bytes, as: UTF8.self)
  }
}
