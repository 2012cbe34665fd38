import AssociationFiles
import LinkMatching

/// The links that two rules both match, as components, where that can be said in patterns.
///
/// Where the rules look at links in different ways, one at escapes resolved or at letters of either case and the other
/// not, the components look at links as they are written, and variables hold the spellings.
///
/// What is found is a proposal: whoever uses it proves it.
struct RuleIntersection {
  private let first: LinkPattern
  private let second: LinkPattern
  private let ignoresCase: Bool
  private let decodesURL: Bool
  /// The variables of both components, and those that their intersection needs.
  private(set) var names: VariableNames

  /// The intersection of two components, which take their variables from the same names.
  init(_ first: LinkPattern, _ second: LinkPattern, _ names: VariableNames) {
    self.first = first
    self.second = second
    self.names = names
    ignoresCase = first.ignoresCase && second.ignoresCase
    decodesURL = first.decodesURL && second.decodesURL
  }

  /// The components; `nil` where no components say it, or the patterns share too many texts.
  mutating func patterns() -> [LinkPattern]? {
    guard let paths = paths(), let queries = queries(),
      let fragments = texts(first.fragment, second.fragment),
      paths.count * queries.count * fragments.count <= PatternShuffle.limit
    else { return nil }
    return paths.flatMap { path in
      queries.flatMap { query in
        fragments.map { fragment in
          LinkPattern(
            path: path, query: query, fragment: fragment, ignoresCase: ignoresCase, decodesURL: decodesURL)
        }
      }
    }
  }

  // MARK: - Parts

  private mutating func paths() -> [String?]? {
    if let plain = plain(first.path, second.path) { return [plain] }
    return shared(forms(of: first.path), forms(of: second.path)).map { texts(PathWriting.patterns($0)) }
  }

  private func forms(of path: String?) -> [String] {
    guard let path else { return [Self.everything] }
    return PathForms.forms(of: Array(path.utf8)).map { String(decoding: $0, as: UTF8.self) }
  }

  private mutating func texts(_ a: String?, _ b: String?) -> [String?]? {
    if let plain = plain(a, b) { return [plain] }
    return shared([a ?? Self.everything], [b ?? Self.everything]).map { texts($0) }
  }

  /// The pattern for both where one of them says it, and can stay as it is written; `.some(nil)` for every text.
  private func plain(_ a: String?, _ b: String?) -> String?? {
    if a == nil, b == nil { return .some(nil) }
    if (a == nil || a == b), !spelling(of: second).isNeeded { return b }
    if (b == nil || a == b), !spelling(of: first).isNeeded { return a }
    return nil
  }

  private mutating func queries() -> [EffectiveRule.Query?]? {
    // A pattern for the whole query says nothing of single items, unless it takes every query.
    if let left = Self.text(first.query), let right = Self.text(second.query) {
      return texts(left, right)?.map { $0.map { .text($0) } }
    }
    guard let left = items(of: first), let right = items(of: second) else { return nil }
    return items(left + right).map { [.items($0)] }
  }

  /// The pattern for the whole query; `.some(nil)` for every query, `nil` for one of single items.
  private static func text(_ query: EffectiveRule.Query?) -> String?? {
    switch query {
    case nil, .text(everything): .some(nil)
    case .text(let text): text
    case .items: nil
    }
  }

  private typealias Item = (name: [UInt8], pattern: [ShufflePiece])

  /// What a component asks of single items, under each spelling of their names.
  private func items(of component: LinkPattern) -> [Item]? {
    switch component.query {
    case nil, .text(Self.everything): return []
    case .text: return nil
    case .items(let items):
      var all: [Item] = []
      for item in items {
        guard let names = spelling(of: component).spellings(of: Array(item.name.utf8)),
          let pattern = pieces([item.pattern], of: component)?.first,
          all.count + names.count <= ShufflePiece.valueLimit
        else { return nil }
        all += names.map { ($0, pattern) }
      }
      return all
    }
  }

  /// Each name once, with a pattern that takes what all patterns for it take.
  private mutating func items(_ items: [Item]) -> [EffectiveRule.Query.Item]? {
    var result: [EffectiveRule.Query.Item] = []
    var seen: Set<[UInt8]> = []
    for (name, pattern) in items where seen.insert(name).inserted {
      var patterns: Set<[ShufflePiece]> = [pattern]
      for other in items where other.name == name {
        guard let both = Self.shared(patterns, [other.pattern]) else { return nil }
        patterns = both
      }
      guard let pattern = oneOf(texts(patterns)) else { return nil }
      result.append(EffectiveRule.Query.Item(name: String(decoding: name, as: UTF8.self), pattern: pattern))
    }
    return result
  }

  /// One pattern for all: a variable that holds them, where they hold none themselves.
  private mutating func oneOf(_ patterns: [String]) -> String? {
    if patterns.count == 1 { return patterns[0] }
    guard patterns.allSatisfy({ !Self.holdsVariable($0) }) else { return nil }
    return "$(\(names.variable(holding: patterns, like: "either")))"
  }

  /// Whether a variable may stand in a pattern.
  private static func holdsVariable(_ pattern: String) -> Bool {
    zip(pattern.utf8, pattern.utf8.dropFirst()).contains {
      $0 == UInt8(ascii: "$") && $1 == UInt8(ascii: "(")
    }
  }

  // MARK: - Patterns

  private static let everything = "*"

  /// Patterns that take what one of `left`, of the first component, and one of `right`, of the second, takes.
  private func shared(_ left: [String], _ right: [String]) -> Set<[ShufflePiece]>? {
    guard let left = pieces(left, of: first), let right = pieces(right, of: second) else { return nil }
    return Self.shared(Set(left), Set(right))
  }

  /// Patterns that take what one of `left` and one of `right` takes.
  private static func shared(
    _ left: Set<[ShufflePiece]>, _ right: Set<[ShufflePiece]>
  ) -> Set<[ShufflePiece]>? {
    var all: Set<[ShufflePiece]> = []
    for a in left {
      for b in right {
        guard let both = a == b ? [a] : PatternShuffle.intersection(a, b) else { return nil }
        all.formUnion(both)
      }
    }
    return all
  }

  private func spelling(of component: LinkPattern) -> PieceSpelling {
    PieceSpelling(
      writesCases: component.ignoresCase && !ignoresCase, writesEscapes: component.decodesURL && !decodesURL)
  }

  private func pieces(_ patterns: [String], of component: LinkPattern) -> [[ShufflePiece]]? {
    let reader = PatternReader(
      variables: names.bytes, readsVariables: true, ignoresCase: component.ignoresCase)
    let spelling = spelling(of: component)
    var all: [[ShufflePiece]] = []
    for pattern in patterns {
      guard let spelled = spelling.spelled(ShufflePiece.pieces(of: pattern, reader)) else { return nil }
      all.append(spelled)
    }
    return all
  }

  /// The patterns as they are written, in a stable order.
  private mutating func texts(_ patterns: Set<[ShufflePiece]>) -> [String] {
    patterns.sorted { "\($0)" < "\($1)" }.map { text($0) }.sorted()
  }

  private mutating func text(_ pieces: [ShufflePiece]) -> String {
    var bytes: [UInt8] = []
    for piece in pieces {
      switch piece {
      case .byte(let byte): bytes.append(byte)
      case .anyCharacter: bytes.append(UInt8(ascii: "?"))
      case .anyRun: bytes.append(UInt8(ascii: "*"))
      case .oneOf(let group): bytes += Array("$(\(group))".utf8)
      case .values(let name?, _) where VariableNames.isPredefined(name): bytes += Array("$(\(name))".utf8)
      case .values(let name, let values):
        let texts = values.map { String(decoding: $0, as: UTF8.self) }
        let variable = names.variable(holding: texts, like: name ?? texts.prefix(2).joined(separator: "-or-"))
        bytes += Array("$(\(variable))".utf8)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
