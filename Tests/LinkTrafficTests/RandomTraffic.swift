import AssociationFiles
import LinkMatching
import TestSupport

/// Small random association files and logs that often meet.
struct RandomTraffic {
  var random: SeededRandom

  init(_ seed: UInt64) { random = SeededRandom(seed) }

  static let apps = ["AAAAA11111.one", "AAAAA11111.two", "AAAAA11111.three"]
  private static let segments = ["a", "b", "c", "a%62", "é"]

  mutating func matcher() -> LinkMatcher {
    let details = (0..<random.number(0...4)).map { _ in entry() }
    return LinkMatcher(
      AssociationFile(parsing: "{\"applinks\":{\"details\":[\(details.joined(separator: ","))]}}"))
  }

  private mutating func entry() -> String {
    let apps = (0..<random.number(1...2)).map { _ in "\"\(random.pick(Self.apps))\"" }
    let rules = (0..<random.number(0...4)).map { _ in rule() }
    return "{\"appIDs\":[\(apps.joined(separator: ","))],\"components\":[\(rules.joined(separator: ","))]}"
  }

  private mutating func rule() -> String {
    var keys = ["\"/\":\"\(random.pick(["*", "/a/*", "/b", "/?/b", "/a/b/*", "/c*", "/"]))\""]
    if random.chance(25) { keys.append("\"?\":{\"q\":\"\(random.pick(["?*", "*", "1"]))\"}") }
    if random.chance(25) { keys.append("\"#\":\"\(random.pick(["x", "*", "?*", ""]))\"") }
    if random.chance(25) { keys.append("\"exclude\":true") }
    return "{\(keys.joined(separator: ","))}"
  }

  /// A path, perhaps with a query.
  mutating func target() -> String {
    var text = ""
    for _ in 0..<random.number(1...3) { text += "/" + (random.chance(10) ? "" : random.pick(Self.segments)) }
    if random.chance(10) { text += ";s=1/x" }
    if random.chance(30) { text += "?" + random.pick(["q=1", "q=2", "q", "x=secret"]) }
    return text
  }

  mutating func url(withFragments: Bool) -> String {
    if random.chance(5) {
      return random.pick(["nonsense", "https://", "mailto:a@b.c", "/only/path", "http://x /"])
    }
    let host = random.pick(["shop.example", "SHOP.example", "other.example", "shop.example:8080"])
    let fragment = withFragments && random.chance(40) ? random.pick(["#", "#x", "#y"]) : ""
    return "https://\(host)\(target())\(fragment)"
  }
}
