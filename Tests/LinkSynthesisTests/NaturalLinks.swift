import LinkMatching
import LinkSyntax
import TestSupport

/// Links such as people tap, for a file that is only known by its rules.
struct NaturalLinks {
  private var random: SeededRandom
  private static let words = """
    summer winter new used premium kids home garden office travel shoes jackets bags watches lamps books films \
    tickets hotels cars phones recipes coffee help about team press jobs events
    """.split(separator: " ").map(String.init)
  private static let foreign = ["static", "assets", "api", "wp-content", "media", "feeds", "blog", "login"]

  init(seed: UInt64) { random = SeededRandom(seed) }

  /// Samples of the rules' corners, `count` natural links a rule, a quarter of them misspelt, and links of other
  /// places.
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
      texts.append("https://example.com/\(random.pick(Self.foreign))/\(path())")
    }
    return texts.compactMap { try? LinkURL($0) }
  }

  private mutating func query(_ rule: EffectiveRule) -> String {
    var items: [String] = []
    switch rule.query {
    case nil: break
    case .text(let pattern): items = [fill(pattern, rule)].filter { !$0.isEmpty }
    case .items(let named): for item in named { items.append("\(item.name)=\(fill(item.pattern, rule))") }
    }
    if random.chance(25) { items.append("utm_source=\(word())") }
    return items.isEmpty ? "" : "?" + items.joined(separator: "&")
  }

  private mutating func fragment(_ rule: EffectiveRule) -> String {
    guard let pattern = rule.fragment else { return random.chance(3) ? "#" + word() : "" }
    let text = fill(pattern, rule)
    return text.isEmpty ? "" : "#" + text
  }

  private mutating func fill(_ pattern: String, _ rule: EffectiveRule) -> String {
    var text = ""
    for token in PatternToken.tokens(of: Array(pattern.utf8), readingVariables: rule.readsVariables) {
      switch token {
      case .literal(let bytes): text += String(decoding: bytes, as: UTF8.self)
      case .anyCharacter: text += String(word().prefix(1))
      case .anyRun: text += random.chance(8) ? "" : path()
      case .variable: text += random.pick(["en", "de", "fr"])
      }
    }
    return text.filter { !"?# ".contains($0) }
  }

  private mutating func path() -> String {
    var words: [String] = []
    for _ in 0...random.number(0...2) { words.append(word()) }
    return words.joined(separator: "/")
  }

  private mutating func word() -> String {
    let word = random.pick(Self.words)
    switch random.number(0...2) {
    case 0: return word
    case 1: return "\(word)-\(random.number(0...9999))"
    default: return "\(random.number(0...999_999))"
    }
  }

  private mutating func misspelt(_ path: String) -> String {
    var bytes = Array(path.utf8)
    let letters = bytes.indices.filter { (bytes[$0] | 0x20) &- UInt8(ascii: "a") < 26 }.prefix(12)
    guard !letters.isEmpty else { return path }
    bytes.insert(UInt8(ascii: "q"), at: random.pick(Array(letters)))
    return String(decoding: bytes, as: UTF8.self)
  }
}
