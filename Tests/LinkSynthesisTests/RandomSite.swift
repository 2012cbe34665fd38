import TestSupport

/// A random site: rules of an association file, and links that come near them.
struct RandomSite {
  /// The JSON of a file with random rules.
  let json: String
  let links: [String]

  init(_ random: inout SeededRandom, links count: Int) {
    var rules: [String] = []
    for _ in 0..<random.number(1...6) {
      var members = ["\"/\": \"\(Self.pattern(&random))\""]
      if random.chance(20) { members.append("\"?\": {\"id\": \"\(random.pick(["?*", "7", "a*", ""]))\"}") }
      if random.chance(8) { members.append("\"?\": \"\(random.pick(["", "?*", "id=7"]))\"") }
      if random.chance(12) { members.append("\"#\": \"\(random.pick(["", "top", "?*"]))\"") }
      if random.chance(30) { members.append("\"exclude\": true") }
      if random.chance(10) { members.append("\"caseSensitive\": false") }
      rules.append("{\(members.joined(separator: ", "))}")
    }
    json = """
      {"applinks":{"details":[{"appIDs":["ABCDE12345.com.example.app"],"components":[\(rules.joined(separator: ","))]}]}}
      """
    var links: [String] = []
    for _ in 0..<count { links.append(Self.link(&random)) }
    self.links = links
  }

  private static let words = [
    "a", "b", "ab", "buy", "de", "de-DE", "item-1", "item-22", "A", "x.html", "%C3%A9",
  ]

  private static func pattern(_ random: inout SeededRandom) -> String {
    var text = ""
    for _ in 0..<random.number(1...3) { text += "/" + random.pick(words + ["*", "??", "?*", "item-*"]) }
    return text
  }

  private static func link(_ random: inout SeededRandom) -> String {
    var text = "https://example.com"
    for _ in 0..<random.number(0...4) { text += "/" + random.pick(words + ["", "*", "$(lang)", "café"]) }
    if random.chance(10) { text += "/" }
    if random.chance(40) {
      let items = (0..<random.number(1...3)).map { _ in
        random.pick(["id", "utm", "q", ""]) + random.pick(["=7", "=a1", "=", "", "=*", "=a?b"])
      }
      text += "?" + items.joined(separator: "&")
    }
    if random.chance(20) { text += "#" + random.pick(["top", "", "a/b", "*"]) }
    return text
  }
}
