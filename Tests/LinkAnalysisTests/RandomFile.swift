import TestSupport

/// Random association files over few letters, and small changes of them.
struct RandomFile {
  struct Entry {
    var apps: [String]
    var rules: [String]
  }

  var entries: [Entry]

  init(_ kind: RandomRules.Kind, _ random: inout SeededRandom) {
    let rules = RandomRules(kind: kind)
    entries = (0..<random.number(1...2)).map { _ in
      Entry(
        apps: random.chance(30) ? ["A.a", "B.b"] : [random.pick(["A.a", "B.b"])],
        rules: (0..<random.number(1...4)).map { _ in Self.excluding(rules.rule(&random), &random) })
    }
  }

  private static func excluding(_ rule: String, _ random: inout SeededRandom) -> String {
    guard random.chance(35) else { return rule }
    let comma = rule == "{}" ? "" : ", "
    return rule.dropLast() + comma + #""exclude": true}"#
  }

  /// A copy with one change: a rule more, less, elsewhere or turned over.
  func changed(_ kind: RandomRules.Kind, _ random: inout SeededRandom) -> RandomFile {
    var copy = self
    let entry = random.number(0...entries.count - 1)
    let position = random.number(0...max(entries[entry].rules.count - 1, 0))
    switch random.number(0...4) {
    case 0 where entries[entry].rules.count > 1: copy.entries[entry].rules.remove(at: position)
    case 1: copy.entries[entry].rules.shuffle(using: &random)
    case 2: copy.entries[entry].rules.insert(RandomRules(kind: kind).rule(&random), at: position)
    case 3: copy.entries[entry].apps = ["A.a"]
    default:
      copy.entries[entry].rules[position] = Self.excluding(RandomRules(kind: kind).rule(&random), &random)
    }
    return copy
  }

  var json: String {
    let details = entries.map { entry in
      let apps = entry.apps.map { "\"\($0)\"" }.joined(separator: ", ")
      return "{\"appIDs\": [\(apps)], \"components\": [\(entry.rules.joined(separator: ", "))]}"
    }
    return
      "{\"applinks\": {\"substitutionVariables\": \(RandomRules.variables), \"details\": [\(details.joined(separator: ", "))]}}"
  }
}
