import LinkMatching

/// The conditions of one analysis, each made once for all rules that ask it.
///
/// A class, since conditions remember what has been worked out about them, and rules of two files share them.
final class ConditionPool {
  private var conditions: [Key: Condition?] = [:]
  private var platformConditions: [PlatformKey: Condition?] = [:]
  private var count: Int32 = 0
  private let meter = WorkMeter()

  private struct Key: Hashable {
    /// The item's name; `nil` for a pattern for the whole part.
    var item: [UInt8]?
    var reading: PatternAutomaton.Reading
    var forms: [[UInt8]]
  }

  private struct PlatformKey: Hashable {
    var run: PlatformRun
    var isDecoded: Bool
  }

  /// The condition that a part satisfies a pattern of Android's; `nil` if every text does.
  func platform(_ run: PlatformRun, isDecoded: Bool = true) -> Condition? {
    let key = PlatformKey(run: run, isDecoded: isDecoded)
    if let known = platformConditions[key] { return known }
    let automaton = PlatformAutomaton(run, meter)
    let condition =
      automaton.start == PatternAutomaton.universal
      ? nil : Condition(take(), platform: automaton, isDecoded: isDecoded, meter)
    platformConditions[key] = .some(condition)
    return condition
  }

  /// The links whose path escapes nothing that it can hold as it is.
  private(set) lazy var plainlySpelled = LinkConditions(path: [Condition(spelling: take(), meter)])

  /// The condition that a part is one of a route's texts.
  func route(_ graph: RouteGraph, separators: [UInt8: Int16], isDecoded: Bool) -> Condition {
    Condition(
      take(), route: RouteAutomaton(graph, separators: separators, meter), isDecoded: isDecoded, meter)
  }

  /// The rule as a set of links. `variables` holds the values of the custom substitution variables.
  func rule(_ rule: EffectiveRule, variables: VariableValues) -> AnalysedRule {
    let reader = PatternReader(
      variables: variables, readsVariables: rule.readsVariables, ignoresCase: rule.ignoresCase)
    var reading = PatternAutomaton.Reading(
      ignoresCase: rule.ignoresCase, countsCharacters: rule.decodesURL)
    let fragment = rule.fragment.flatMap { pattern([Array($0.utf8)], reader, reading) }
    let query: [Condition]
    switch rule.query {
    case nil: query = []
    case .text(let text): query = pattern([Array(text.utf8)], reader, reading).map { [$0] } ?? []
    case .items(let items): query = items.compactMap { item($0, reader, reading) }
    }
    reading.dropsSlashes = true
    let path = rule.path.flatMap { pattern(PathForms.forms(of: Array($0.utf8)), reader, reading) }
    return AnalysedRule(rule, path: path, query: query, fragment: fragment)
  }

  /// The condition that a part is matched by one of the patterns; `nil` if every text is.
  private func pattern(
    _ texts: [[UInt8]], _ reader: PatternReader, _ reading: PatternAutomaton.Reading
  ) -> Condition? {
    let forms = texts.map { Self.pieces(of: $0, reader) }
    let key = Key(item: nil, reading: reading, forms: forms.map(Self.bytes))
    if let known = conditions[key] { return known }
    let automaton = PatternAutomaton(PatternGraph(forms), reading, meter)
    // Every path that is told apart from others begins with a slash.
    let start =
      reading.dropsSlashes ? automaton.step(automaton.start, UInt8(ascii: "/")) : automaton.start
    let condition =
      start == PatternAutomaton.universal
      ? nil
      : Condition(
        take(), pattern: automaton, beginning: Self.beginning(of: forms, reading), meter)
    conditions[key] = .some(condition)
    return condition
  }

  /// The condition that the item's occurrences fit; `nil` if every value does.
  private func item(
    _ item: EffectiveRule.Query.Item, _ reader: PatternReader, _ reading: PatternAutomaton.Reading
  ) -> Condition? {
    let pieces = Self.pieces(of: Array(item.pattern.utf8), reader)
    let name = item.name.utf8.map(reader.fold)
    let key = Key(item: name, reading: reading, forms: [Self.bytes(pieces)])
    if let known = conditions[key] { return known }
    let value = PatternAutomaton(PatternGraph([pieces]), reading, meter)
    let condition =
      value.start == PatternAutomaton.universal
      ? nil
      : Condition(
        take(), item: ItemAutomaton(name: name, value: value), isDecoded: reading.countsCharacters, meter)
    conditions[key] = .some(condition)
    return condition
  }

  private func take() -> Int32 {
    defer { count += 1 }
    return count
  }

  // MARK: - Pieces

  /// The pieces of a pattern; what stands together of `?` and `*` is written with each `?` first and one `*` at the
  /// most, so that patterns that say the same in another order are equal.
  private static func pieces(of pattern: [UInt8], _ reader: PatternReader) -> [PatternPiece] {
    var pieces: [PatternPiece] = []
    var hasRun = false
    for located in reader.pieces(of: pattern) {
      switch located.piece {
      case .anyRun: hasRun = true
      case .anyCharacter: pieces.append(.anyCharacter)
      default:
        if hasRun { pieces.append(.anyRun) }
        hasRun = false
        pieces.append(located.piece)
      }
    }
    return hasRun ? pieces + [.anyRun] : pieces
  }

  /// The pieces as bytes that are equal for equal pieces only.
  private static func bytes(_ pieces: [PatternPiece]) -> [UInt8] {
    var bytes: [UInt8] = []
    for piece in pieces {
      switch piece {
      case .byte(let byte): bytes += [0, byte]
      case .anyCharacter: bytes.append(1)
      case .anyRun: bytes.append(2)
      case .oneOf(let characterClass): bytes += [3, UInt8(truncatingIfNeeded: characterClass.rawValue)]
      case .values(let values):
        bytes.append(4)
        for value in values.map({ Array($0) }).sorted(by: { $0.lexicographicallyPrecedes($1) }) {
          // A length of any size, seven bits a byte.
          var length = value.count
          while length >= 0x80 {
            bytes.append(UInt8(length & 0x7F) | 0x80)
            length >>= 7
          }
          bytes.append(UInt8(length))
          bytes += value
        }
        bytes += [0xFF, 0xFF, 0xFF, 0xFF, 0xFF]
      }
    }
    return bytes
  }

  /// The bytes that every text begins with that one of the forms matches, where that can be said of the text as written.
  private static func beginning(of forms: [[PatternPiece]], _ reading: PatternAutomaton.Reading) -> [UInt8] {
    guard !reading.ignoresCase, !reading.countsCharacters, let first = forms.first else { return [] }
    return forms.dropFirst().reduce(literalBeginning(of: first)) { shared, form in
      Array(zip(shared, literalBeginning(of: form)).prefix { $0 == $1 }.map { $0.0 })
    }
  }

  private static func literalBeginning(of pieces: [PatternPiece]) -> [UInt8] {
    var bytes: [UInt8] = []
    for piece in pieces {
      guard case .byte(let byte) = piece else { break }
      bytes.append(byte)
    }
    return bytes
  }
}
