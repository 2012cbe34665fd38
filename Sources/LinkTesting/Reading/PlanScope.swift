import Yams

/// The variables that are known at a place of a plan.
struct PlanScope {
  private(set) var values: [String: String] = [:]

  /// The scope with `other` in front.
  func adding(_ other: PlanScope) -> PlanScope {
    var scope = self
    scope.values.merge(other.values) { _, new in new }
    return scope
  }

  mutating func set(_ name: String, _ value: String) { values[name] = value }

  /// The longest text that values may come to, in bytes: values within values could double it again and again.
  private static let limit = 1 << 16

  /// `text` with every `${name}` replaced; `$${` stands for `${` itself.
  func expanded(_ text: String, _ node: Node, _ yaml: YAMLText) throws(PlanError) -> String {
    guard text.utf8.contains(UInt8(ascii: "$")) else { return text }
    var result = ""
    var rest = text[...]
    while let dollar = rest.firstIndex(of: "$") {
      result += rest[..<dollar]
      rest = rest[dollar...]
      if rest.hasPrefix("$${") {
        result += "${"
        rest = rest.dropFirst(3)
      } else if rest.hasPrefix("${") {
        guard let close = rest.firstIndex(of: "}") else {
          throw yaml.mistake(node, "A \"${\" in \(PlanWords.quoted(text)) is not closed by \"}\".")
        }
        let name = String(rest[rest.index(rest.startIndex, offsetBy: 2)..<close])
        guard let value = values[name] else {
          let known = values.keys.sorted()
          throw yaml.mistake(
            node,
            "There is no variable \(PlanWords.quoted(name)) here"
              + (known.isEmpty
                ? ": declare it under \"variables\"." : PlanWords.choice(name, among: known)))
        }
        result += value
        rest = rest[rest.index(after: close)...]
      } else {
        result.append("$")
        rest = rest.dropFirst()
      }
      guard result.utf8.count <= Self.limit else {
        throw yaml.mistake(
          node, "The text comes to more than \(Self.limit) bytes once its variables are put in.")
      }
    }
    return result + rest
  }
}
