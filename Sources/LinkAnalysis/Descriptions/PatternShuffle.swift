import LinkMatching

/// The intersection of two wildcard patterns as a union of wildcard patterns.
///
/// Two patterns are laid side by side in every way in which their pieces can share a text. That can be many ways; beyond
/// ``limit`` of them the intersection is not written down. A variable is laid beside itself or a `*` only, which misses
/// texts that it shares with other pieces: whoever uses the result proves it.
struct PatternShuffle {
  /// The most patterns of a result.
  static let limit = 64
  private static let stepLimit = 20_000

  private let first: [Piece]
  private let second: [Piece]
  private var results: Set<[Piece]> = []
  private var steps = 0
  private var isBeyondLimit = false

  private enum Piece: Hashable {
    case byte(UInt8)
    case anyCharacter
    case anyRun
    case variable(String)
  }

  /// Patterns whose texts both `first` and `second` match; `nil` where they are too many.
  static func intersection(_ first: [UInt8], _ second: [UInt8], readingVariables: Bool) -> [String]? {
    var shuffle = PatternShuffle(
      first: pieces(of: first, readingVariables), second: pieces(of: second, readingVariables))
    shuffle.extend([], 0, 0)
    return shuffle.isBeyondLimit ? nil : shuffle.results.map(text).sorted()
  }

  private init(first: [Piece], second: [Piece]) {
    self.first = first
    self.second = second
  }

  private static func pieces(of pattern: [UInt8], _ readingVariables: Bool) -> [Piece] {
    PatternToken.tokens(of: pattern, readingVariables: readingVariables).flatMap { token -> [Piece] in
      switch token {
      case .literal(let bytes): bytes.map { .byte($0) }
      case .anyCharacter: [.anyCharacter]
      case .anyRun: [.anyRun]
      case .variable(let name): [.variable(name)]
      }
    }
  }

  private static func text(_ pieces: [Piece]) -> String {
    let bytes = pieces.flatMap { piece -> [UInt8] in
      switch piece {
      case .byte(let byte): [byte]
      case .anyCharacter: [UInt8(ascii: "?")]
      case .anyRun: [UInt8(ascii: "*")]
      case .variable(let name): Array("$(\(name))".utf8)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Extends a shared beginning by what both patterns can take from their positions on.
  private mutating func extend(_ prefix: [Piece], _ a: Int, _ b: Int) {
    steps += 1
    guard steps < Self.stepLimit, results.count <= Self.limit else {
      isBeyondLimit = true
      return
    }
    guard a < first.count || b < second.count else {
      results.insert(prefix)
      return
    }
    let left = a < first.count ? first[a] : nil
    let right = b < second.count ? second[b] : nil
    switch (left, right) {
    case (.anyRun, .anyRun):
      let both = prefix.last == .anyRun ? prefix : prefix + [.anyRun]
      extend(both, a + 1, b)
      extend(both, a, b + 1)
    case (.anyRun, _):
      extend(prefix, a + 1, b)
      if let right { extend(prefix + [right], a, b + 1) }
    case (_, .anyRun):
      extend(prefix, a, b + 1)
      if let left { extend(prefix + [left], a + 1, b) }
    case (let left?, let right?):
      if let shared = Self.shared(left, right) { extend(prefix + [shared], a + 1, b + 1) }
    default: break
    }
  }

  private static func shared(_ left: Piece, _ right: Piece) -> Piece? {
    if left == right { return left }
    switch (left, right) {
    case (.byte, .anyCharacter): return left
    case (.anyCharacter, .byte): return right
    default: return nil
    }
  }
}
