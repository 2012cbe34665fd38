import LinkMatching

/// The custom variables of a description: those of several files under names that do not clash.
struct VariableNames {
  private(set) var values: [String: [String]] = [:]

  /// The values as the matcher reads them.
  var bytes: VariableValues {
    VariableValues(values.map { (name: $0.key, values: $0.value.map { Array($0.utf8) }) })
  }

  /// Whether Apple has defined a variable of this name. Source: SUB, documented.
  static func isPredefined(_ name: String) -> Bool {
    ["alpha", "upper", "lower", "alnum", "digit", "xdigit", "region", "lang"].contains(name)
  }

  /// The component that says what `rule` says, with `variables` those of the rule's file.
  mutating func pattern(of rule: EffectiveRule, variables: VariableValues) -> LinkPattern {
    let pattern = LinkPattern(
      path: rule.path, query: rule.query, fragment: rule.fragment, ignoresCase: rule.ignoresCase,
      decodesURL: rule.decodesURL)
    var texts: [String: String] = [:]
    for text in pattern.texts { texts[text] = rewritten(text, rule, variables) }
    return pattern.mapTexts { texts[$0] ?? $0 }
  }

  private mutating func rewritten(
    _ text: String, _ rule: EffectiveRule, _ variables: VariableValues
  ) -> String {
    guard text.utf8.contains(UInt8(ascii: "$")) else { return text }
    let bytes = Array(text.utf8)
    var result: [UInt8] = []
    var index = 0
    while index < bytes.count {
      guard bytes[index] == UInt8(ascii: "$"), let end = PatternToken.endOfVariable(bytes, index) else {
        result.append(bytes[index])
        index += 1
        continue
      }
      let name = String(decoding: bytes[index + 2..<end], as: UTF8.self)
      result += Array(reference(to: name, rule, variables).utf8)
      index = end + 1
    }
    return String(decoding: result, as: UTF8.self)
  }

  /// How what a rule writes as `$(name)` is written in the description.
  private mutating func reference(
    to name: String, _ rule: EffectiveRule, _ variables: VariableValues
  ) -> String {
    if !rule.readsVariables {
      // The rule's reader takes it for text; here it would be a variable.
      return "$(\(variable(holding: ["$"], like: "dollar")))(\(name))"
    }
    guard let values = variables[name] else { return "$(\(name))" }
    return "$(\(variable(holding: values.map { String(decoding: $0, as: UTF8.self) }, like: name)))"
  }

  /// The name under which a variable with these values goes: its own, or one with a number.
  mutating func variable(holding wanted: [String], like name: String) -> String {
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
