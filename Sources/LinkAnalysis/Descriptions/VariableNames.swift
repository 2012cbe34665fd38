import LinkMatching

/// The custom variables of a description: those of several files under names that do not clash.
struct VariableNames {
  private(set) var values: [String: [String]] = [:]

  /// Whether Apple has defined a variable of this name. Source: SUB, documented.
  static func isPredefined(_ name: String) -> Bool {
    ["alpha", "upper", "lower", "alnum", "digit", "xdigit", "region", "lang"].contains(name)
  }

  /// The component that says what `rule` says, with `variables` those of the rule's file.
  mutating func pattern(of rule: EffectiveRule, variables: [String: [[UInt8]]]) -> LinkPattern {
    let pattern = LinkPattern(
      path: rule.path, query: rule.query, fragment: rule.fragment, ignoresCase: rule.ignoresCase,
      decodesURL: rule.decodesURL)
    var texts: [String: String] = [:]
    for text in pattern.texts { texts[text] = rewritten(text, rule, variables) }
    return pattern.mapTexts { texts[$0] ?? $0 }
  }

  private mutating func rewritten(
    _ text: String, _ rule: EffectiveRule, _ variables: [String: [[UInt8]]]
  ) -> String {
    guard text.utf8.contains(UInt8(ascii: "$")) else { return text }
    var result = ""
    for token in PatternToken.tokens(of: Array(text.utf8), readingVariables: true) {
      switch token {
      case .literal(let bytes): result += String(decoding: bytes, as: UTF8.self)
      case .anyCharacter: result += "?"
      case .anyRun: result += "*"
      case .variable(let name):
        if !rule.readsVariables {
          // The rule's reader takes it for text; here it would be a variable.
          result += "$(\(named("dollar", ["$"])))(\(name))"
        } else if let values = variables[name] {
          result += "$(\(named(name, values.map { String(decoding: $0, as: UTF8.self) })))"
        } else {
          result += "$(\(name))"
        }
      }
    }
    return result
  }

  /// The name under which a variable with these values goes: its own, or one with a number.
  private mutating func named(_ name: String, _ wanted: [String]) -> String {
    var candidate = name
    var number = 2
    while let taken = values[candidate], taken != wanted {
      candidate = "\(name)-\(number)"
      number += 1
    }
    values[candidate] = wanted
    return candidate
  }
}
