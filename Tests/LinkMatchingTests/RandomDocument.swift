import TestSupport

/// Random association files, kept as parts so that a disagreement can be made smaller.
struct RandomDocument {
  /// A rule: the JSON text of each member.
  typealias Rule = [String]

  struct Entry {
    var apps: [String]
    var rules: [Rule]
    var defaults: Rule?
    var paths: [String]?
  }

  var entries: [Entry]
  var defaults: Rule?
  var hasVariables = true

  static let variables = #"{"food": ["pizza", "tea"], "w": ["a*", "b?c", "x/y"], "é": ["ü"], "empty": []}"#

  var json: String {
    var members = ["\"apps\": []"]
    if let defaults { members.append("\"defaults\": {\(defaults.joined(separator: ", "))}") }
    if hasVariables { members.append("\"substitutionVariables\": \(Self.variables)") }
    members.append("\"details\": [\(entries.map(Self.json).joined(separator: ",\n"))]")
    return "{\"applinks\": {\(members.joined(separator: ", "))}}"
  }

  private static func json(_ entry: Entry) -> String {
    var members = ["\"appIDs\": [\(entry.apps.map { "\"\($0)\"" }.joined(separator: ", "))]"]
    members.append("\"appID\": \"\(entry.apps.first ?? "old")\"")
    if let defaults = entry.defaults { members.append("\"defaults\": {\(defaults.joined(separator: ", "))}") }
    if let paths = entry.paths { members.append("\"paths\": [\(paths.joined(separator: ", "))]") }
    if entry.paths == nil || !entry.rules.isEmpty {
      let rules = entry.rules.map { "{\($0.joined(separator: ", "))}" }
      members.append("\"components\": [\(rules.joined(separator: ", "))]")
    }
    return "{\(members.joined(separator: ", "))}"
  }

  // MARK: - Making one

  static func random(_ random: inout SeededRandom) -> RandomDocument {
    let apps = ["A.one", "A.two", "A.three"]
    var entries: [Entry] = []
    for _ in 0..<random.number(1...3) {
      var rules: [Rule] = []
      for _ in 0..<random.number(1...(random.chance(5) ? 40 : 5)) { rules.append(rule(&random)) }
      var entry = Entry(apps: [random.pick(apps)], rules: rules)
      if random.chance(30) { entry.apps.append(random.pick(apps)) }
      if random.chance(15) { entry.defaults = rule(&random) }
      if random.chance(20) {
        entry.paths = (0..<random.number(1...4)).map { _ in
          "\"\(random.chance(30) ? "NOT " : "")\(pattern(&random, path: true))\""
        }
        if random.chance(60) { entry.rules = [] }
      }
      entries.append(entry)
    }
    return RandomDocument(entries: entries, defaults: random.chance(10) ? rule(&random) : nil)
  }

  private static func rule(_ random: inout SeededRandom) -> Rule {
    var members: Rule = []
    if random.chance(85) { members.append("\"/\": \"\(pattern(&random, path: true))\"") }
    if random.chance(20) {
      members.append("\"?\": \"\(pattern(&random, path: false))\"")
    } else if random.chance(20) {
      let names = Array(Set((0..<random.number(1...2)).map { _ in random.pick(["a", "id", "A", "é"]) }))
        .sorted()
      let items = names.map { "\"\($0)\": \"\(pattern(&random, path: false))\"" }
      let extra = random.chance(8) ? [#""n": 5"#] : []
      members.append("\"?\": {\((items + extra).joined(separator: ", "))}")
    }
    if random.chance(15) { members.append("\"#\": \"\(pattern(&random, path: false))\"") }
    if random.chance(25) { members.append("\"exclude\": \(random.chance(80))") }
    if random.chance(20) { members.append("\"caseSensitive\": \(random.chance(20))") }
    if random.chance(20) { members.append("\"percentEncoded\": \(random.chance(20))") }
    return members
  }

  static func pattern(_ random: inout SeededRandom, path: Bool) -> String {
    let pieces = [
      "a", "b", "A", "ab", "buy", "*", "*", "?", "?*", "%20", "%c3%a9", "%C3", "é", "x", "longer-segment",
      "$(food)", "$(w)", "$(lang)", "$(region)", "$(digit)", "$(upper)", "$(nope)", "$(é)", "$(empty)", "$(",
      "**", "=", "+", "1",
    ]
    var text = path && random.chance(75) ? random.pick(["/", "/", "/", "//"]) : ""
    for _ in 0..<random.number(0...4) {
      text += random.pick(pieces)
      if path, random.chance(35) { text += random.pick(["/", "/", "//", "/*"]) }
    }
    return text
  }

  // MARK: - Links for it

  func link(_ random: inout SeededRandom) -> String {
    let rules = entries.flatMap { $0.rules + ($0.paths ?? []).map { ["\"/\": \($0)"] } }
    let members = rules.isEmpty ? [] : random.pick(rules)
    var path = Self.text(of: members, key: "/", &random) ?? Self.filler(&random)
    if !path.hasPrefix("/"), random.chance(95) { path = "/" + path }
    if !path.isEmpty, !path.hasPrefix("/") { path = "/" + path }
    if random.chance(20) { path += random.pick(["/", "//", "/x"]) }
    if random.chance(25) { path = Self.mutated(path, &random) }
    var url = "https://example.com" + path
    if random.chance(60) { url += "?" + Self.query(members, &random) }
    if random.chance(30) { url += "#" + (Self.text(of: members, key: "#", &random) ?? Self.filler(&random)) }
    return url
  }

  private static func query(_ members: Rule, _ random: inout SeededRandom) -> String {
    if random.chance(30), let text = text(of: members, key: "?", &random) { return text }
    return (0..<random.number(0...3)).map { _ in
      let name = random.pick(["a", "id", "A", "ID", "%61", "%C3%A9", ""])
      return random.chance(15) ? name : name + "=" + filler(&random)
    }.joined(separator: random.chance(10) ? ";" : "&")
  }

  /// A text that the pattern of a key may match.
  private static func text(of members: Rule, key: String, _ random: inout SeededRandom) -> String? {
    let start = "\"\(key)\": \""
    guard let member = members.first(where: { $0.hasPrefix(start) }) else { return nil }
    var pattern = String(member.dropFirst(start.count).dropLast())
    if pattern.hasPrefix("NOT ") { pattern = String(pattern.dropFirst(4)) }
    let values = [
      ("$(food)", ["pizza", "tea", "TEA"]), ("$(w)", ["a", "a1/", "bxc", "x/y"]),
      ("$(lang)", ["en", "fil", "EN"]),
      ("$(region)", ["GB", "gb"]), ("$(digit)", ["7"]), ("$(upper)", ["Q", "q"]),
      ("$(é)", ["%C3%BC", "%c3%bc"]),
    ]
    for (name, list) in values { pattern = pattern.replacing(name, with: random.pick(list)) }
    pattern = pattern.replacing("é", with: random.pick(["%C3%A9", "%c3%a9"]))
    var text = ""
    for character in pattern {
      switch character {
      case "*": text += random.chance(30) ? "" : filler(&random)
      case "?": text += random.pick(["x", "1", "%41", "%C3%A9"])
      default: text.append(character)
      }
    }
    return text.filter { $0 != "#" && $0 != "?" && $0 != " " }
  }

  private static func filler(_ random: inout SeededRandom) -> String {
    (0..<random.number(0...3)).map { _ in
      random.pick([
        "a", "b", "ab", "B", "buy", "/", "1", "%20", "%C3%A9", "%c3", "+", "%2F", "x", "%zz",
        "longer-segment",
      ])
    }.joined()
  }

  private static func mutated(_ text: String, _ random: inout SeededRandom) -> String {
    var bytes = Array(text.utf8)
    let place = random.number(0...max(bytes.count - 1, 0))
    if random.chance(50), place < bytes.count, place > 0 {
      bytes.remove(at: place)
    } else {
      bytes.insert(random.pick(Array("aBx/1".utf8)), at: min(max(place, 1), bytes.count))
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
