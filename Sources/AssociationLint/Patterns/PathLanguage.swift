import PositionedJSON

/// The paths that a path pattern matches, with Apple's tolerances.
///
/// A path is compared without its trailing slashes, so it is empty or begins with a slash and does not end with
/// one. The tolerances (leading slash optional, a leading run of slashes is one, trailing runs do not count, a
/// final `/*` matches without that segment too) become several plain patterns, of which one must match.
/// Source: ORA, observed.
struct PathLanguage: Hashable, Sendable {
  /// The plain patterns.
  let forms: [[WildcardToken]]
  /// What all forms share: no slashes at either end, no final `/*`.
  let core: [WildcardToken]
  /// Whether the pattern ended in `/*`.
  let hasOptionalEnd: Bool
  /// Whether the forms say exactly what the pattern says; otherwise they say more.
  let isExact: Bool

  init(_ pattern: WildcardPattern) {
    let tokens = pattern.tokens
    hasOptionalEnd = tokens.count >= 2 && tokens.suffix(2) == [.slash, .run]
    isExact = pattern.isExact
    var forms = Self.forms(of: tokens)
    if hasOptionalEnd { forms += Self.forms(of: Array(tokens.dropLast(2))) }
    var unique: [[WildcardToken]] = []
    for form in forms where !unique.contains(form) { unique.append(form) }
    self.forms = unique
    let rest = tokens.drop { $0 == .slash }
    let end = hasOptionalEnd ? rest.dropLast(rest.count == 1 ? 1 : 2) : rest
    core = WildcardPattern(Self.withoutTrailingSlashes(Array(end))).normalized
  }

  init(_ text: [UInt8], isCaseSensitive: Bool = true, variables: VariableTable? = nil) {
    self.init(WildcardPattern(text, isCaseSensitive: isCaseSensitive, variables: variables))
  }

  /// Whether every path matches.
  var matchesEverything: Bool {
    forms.contains([.run]) || (forms.contains([.slash, .run]) && forms.contains([]))
  }

  /// Whether `path`, as it stands in a link, matches; `steps` counts the work.
  func matches(_ path: [UInt8], steps: inout Int) -> Bool {
    var end = path.count
    while end > 0, path[end - 1] == UInt8(ascii: "/") { end -= 1 }
    let text = path[..<end].map { WildcardSymbol(literal: $0) }
    for form in forms where WildcardPattern.matches(form, text, steps: &steps) { return true }
    return false
  }

  /// The plain patterns of `tokens`; those that only match paths without a slash in front are left out.
  private static func forms(of tokens: [WildcardToken]) -> [[WildcardToken]] {
    let form = withoutTrailingSlashes(tokens)
    guard let first = form.first else { return [[]] }
    if first == .slash {
      return [WildcardPattern([.slash] + form.drop { $0 == .slash }).normalized]
    }
    let slashed = WildcardPattern([.slash] + form).normalized
    return first.isWildcard ? [WildcardPattern(form).normalized, slashed] : [slashed]
  }

  private static func withoutTrailingSlashes(_ tokens: [WildcardToken]) -> [WildcardToken] {
    var end = tokens.count
    while end > 0, tokens[end - 1] == .slash { end -= 1 }
    return Array(tokens[..<end])
  }
}
