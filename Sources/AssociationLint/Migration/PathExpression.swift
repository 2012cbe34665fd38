import AssociationFiles
import LinkMatching

/// A rule of `components` as a string of `paths`.
struct PathExpression {
  /// The keys that hold, the more specific ones first.
  private let levels: [RuleKeys]

  /// The rule `component` under its defaults.
  init(_ component: Component, _ detail: Detail, _ applinks: AppLinks) {
    levels = [component.keys, detail.defaults, applinks.defaults].compactMap { $0 }
  }

  /// The string, or `nil` where the rule asks for more than a path.
  var text: String? {
    let pattern = first { $0.path }?.text ?? "*"
    guard isAnyFragment, isAnyQuery, isComparedAsPath(pattern), !Self.holdsVariable(pattern) else {
      return nil
    }
    let isExcluded = first { $0.exclude } ?? false
    // A pattern that begins like the mark of an exclusion would become one.
    if !isExcluded, pattern.hasPrefix(PathRule.exclusionMark) { return nil }
    return isExcluded ? PathRule.exclusionMark + pattern : pattern
  }

  private func first<Value>(_ key: (RuleKeys) -> Value?) -> Value? { levels.compactMap(key).first }

  private var isAnyFragment: Bool { first { $0.fragment }.map { Self.matchesAnything($0.text) } ?? true }

  /// An absent query reads as empty, and so do an absent item and one without a value. Source: W19, ORA.
  private var isAnyQuery: Bool {
    switch first({ $0.query }) {
    case nil, .ignored: true
    case .text(let text): Self.matchesAnything(text.text)
    case .items(let items): items.allSatisfy { Self.matchesAnything($0.pattern.text) }
    }
  }

  /// Whether `caseSensitive` and `percentEncoded` are as `paths` have them, or make no difference to `pattern`.
  private func isComparedAsPath(_ pattern: String) -> Bool {
    let slashes = pattern.utf8.drop { $0 == UInt8(ascii: "/") }
    if Self.matchesAnything(String(slashes) ?? "") { return true }
    if first({ $0.percentEncoded }) == false { return false }
    if first({ $0.caseSensitive }) != false { return true }
    // Which characters beyond ASCII are folded is unknown.
    return pattern.utf8.allSatisfy { $0 < 0x80 && ($0 | 0x20) &- UInt8(ascii: "a") >= 26 }
  }

  /// Whether every text, also the empty one, matches `pattern`: nothing but `*`.
  private static func matchesAnything(_ pattern: String) -> Bool {
    !pattern.isEmpty && pattern.utf8.allSatisfy { $0 == UInt8(ascii: "*") }
  }

  private static func holdsVariable(_ pattern: String) -> Bool {
    PatternToken.tokens(of: Array(pattern.utf8), readingVariables: true).contains {
      if case .variable = $0 { true } else { false }
    }
  }
}
