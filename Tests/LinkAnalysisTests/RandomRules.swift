import TestSupport

/// Random rules over few letters, as JSON texts of components.
struct RandomRules {
  enum Kind: CaseIterable { case plain, queries, letters, escapes }

  let kind: Kind

  static let variables = #"{"v": ["a", "bb", "a*"], "w": ["", "?", "b/a"], "none": []}"#

  func rule(_ random: inout SeededRandom) -> String {
    var members: [String] = []
    if random.chance(kind == .queries ? 30 : 90) { members.append(#""/": "\#(path(&random))""#) }
    if random.chance(kind == .queries ? 80 : 25) { members.append(#""?": \#(query(&random))"#) }
    if random.chance(15) { members.append(##""#": "\##(random.pick(["", "*", "f", "?", "?*", "F*"]))""##) }
    if kind == .letters || random.chance(kind == .plain ? 0 : 15), random.chance(60) {
      members.append(#""caseSensitive": false"#)
    }
    if kind == .escapes, random.chance(60) { members.append(#""percentEncoded": false"#) }
    return "{\(members.joined(separator: ", "))}"
  }

  private func path(_ random: inout SeededRandom) -> String {
    var text = random.chance(80) ? "/" : ""
    for _ in 0..<random.number(0...4) { text += random.pick(pieces) }
    return text
  }

  private var pieces: [String] {
    let shared = ["a", "b", "/", "/", "*", "*", "?", "/*", "$(v)", "$(w)", "$(lower)", "$(none)"]
    switch kind {
    case .plain, .queries: return shared
    case .letters: return shared + ["A", "A", "$(upper)", "$(alpha)"]
    case .escapes: return shared + ["é", "%", "%61", "%C3%A9", "?", "??", "6", "$(xdigit)"]
    }
  }

  private func query(_ random: inout SeededRandom) -> String {
    if random.chance(35) { return "\"\(value(&random))\"" }
    let names = kind == .letters ? ["a", "A"] : ["a", "b", ""]
    let chosen = names.filter { _ in random.chance(50) }
    let items = chosen.isEmpty ? ["a"] : chosen
    return "{\(items.map { #""\#($0)": "\#(value(&random))""# }.joined(separator: ", "))}"
  }

  private func value(_ random: inout SeededRandom) -> String {
    let pieces = ["", "*", "?", "1", "a", "?*", "=", "1*", "*1", "$(v)", "$(digit)", "A", "a=1"]
    return (0..<random.number(1...2)).map { _ in random.pick(pieces) }.joined()
  }
}
