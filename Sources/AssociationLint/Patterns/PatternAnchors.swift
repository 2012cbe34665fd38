/// Short pieces of text that the links of a rule must contain, to find the rules that may cover another without
/// comparing all pairs.
///
/// Every link of a covered rule is a link of the covering one, so it holds the latter's literal pieces. The
/// covered rule's shortest link therefore holds them too: whoever covers it has its pieces among that link's.
struct PatternAnchors {
  /// The longest piece in bytes.
  static let longest = 4
  private static let beginning: UInt8 = 0xFF
  private static let end: UInt8 = 0xFE

  /// The literal stretches with the part of the link that they stand in.
  private var stretches: [(part: UInt64, bytes: [UInt8])] = []

  /// The pieces that every link of the rule holds.
  static func required(by language: RuleLanguage) -> [UInt64] {
    var anchors = PatternAnchors()
    anchors.collect(language, isCovering: true)
    return anchors.pieces { min(longest, $0)...min(longest, $0) }
  }

  /// All pieces of the rule's shortest link.
  static func present(in language: RuleLanguage) -> [UInt64] {
    var anchors = PatternAnchors()
    anchors.collect(language, isCovering: false)
    return anchors.pieces { 1...min(longest, $0) }
  }

  private mutating func collect(_ language: RuleLanguage, isCovering: Bool) {
    if let path = language.path { collectPath(path, isCovering) }
    if let fragment = language.fragment { collect(fragment.normalized, part: 2, isOpen: false) }
    switch language.query {
    case .anything: break
    case .text(let pattern): collect(pattern.normalized, part: 3, isOpen: false)
    case .items(let items):
      for (name, pattern) in items {
        collect(pattern.normalized, part: Self.hash(name.utf8, seed: 4), isOpen: false)
      }
    }
  }

  /// A path begins with a slash, unless it is empty. With an optional end, longer paths match as well.
  private mutating func collectPath(_ path: PathLanguage, _ isCovering: Bool) {
    let core = path.core
    let startsLiterally = core.first?.foldedLiteral != nil
    let isOpen = isCovering && path.hasOptionalEnd
    let slash: [WildcardToken] = startsLiterally || (!isCovering && !core.isEmpty) ? [.slash] : []
    if core.isEmpty, isOpen { return }
    collect(slash + core, part: 1, isOpen: isOpen)
  }

  private mutating func collect(_ tokens: [WildcardToken], part: UInt64, isOpen: Bool) {
    var stretch: [UInt8] = [Self.beginning]
    // In a covering path that begins with a wildcard, nothing is known of what follows the beginning.
    for token in tokens {
      if let byte = token.foldedLiteral {
        stretch.append(byte)
      } else {
        close(&stretch, part)
      }
    }
    if !isOpen, tokens.last?.foldedLiteral != nil || tokens.isEmpty { stretch.append(Self.end) }
    close(&stretch, part)
  }

  private mutating func close(_ stretch: inout [UInt8], _ part: UInt64) {
    if !stretch.isEmpty, stretch != [Self.beginning] { stretches.append((part, stretch)) }
    stretch = []
  }

  private func pieces(_ sizes: (Int) -> ClosedRange<Int>) -> [UInt64] {
    var result: [UInt64] = []
    for (part, bytes) in stretches {
      for size in sizes(bytes.count) {
        for start in 0...(bytes.count - size) {
          result.append(Self.hash(bytes[start..<start + size], seed: part))
        }
      }
    }
    return result
  }

  private static func hash(_ bytes: some Sequence<UInt8>, seed: UInt64) -> UInt64 {
    var hash = 0xcbf2_9ce4_8422_2325 ^ (seed &* 0x9E37_79B9_7F4A_7C15)
    for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
    return hash ^ hash >> 29
  }
}
