import LinkMatching

/// The intersection of two wildcard patterns as a union of wildcard patterns.
///
/// Two patterns are laid side by side in every way in which their pieces can share a text. That can be many ways; beyond
/// ``limit`` of them the intersection is not written down. Whoever uses the result proves it.
struct PatternShuffle {
  /// The most patterns of a result.
  static let limit = 64
  private static let stepLimit = 20_000
  /// The most pieces of a pattern; each is a level of recursion.
  private static let lengthLimit = 500

  private var results: Set<[ShufflePiece]> = []
  private var steps = 0
  private var isBeyondLimit = false

  /// Patterns whose texts both `first` and `second` match; `nil` where they are too many.
  static func intersection(_ first: [ShufflePiece], _ second: [ShufflePiece]) -> Set<[ShufflePiece]>? {
    var shuffle = PatternShuffle()
    shuffle.extend([], first[...], second[...])
    return shuffle.isBeyondLimit ? nil : shuffle.results
  }

  private init() {}

  /// Extends a shared beginning by what both patterns can take from where they are.
  private mutating func extend(
    _ prefix: [ShufflePiece], _ first: ArraySlice<ShufflePiece>, _ second: ArraySlice<ShufflePiece>
  ) {
    steps += 1
    guard steps < Self.stepLimit, results.count <= Self.limit, prefix.count <= Self.lengthLimit else {
      return isBeyondLimit = true
    }
    switch (first.first, second.first) {
    case (nil, nil): results.insert(prefix)
    case (.anyRun, .anyRun):
      let both = prefix.last == .anyRun ? prefix : prefix + [.anyRun]
      extend(both, first.dropFirst(), second)
      extend(both, first, second.dropFirst())
    case (.anyRun, let other): run(prefix, first, second, beside: other)
    case (let other, .anyRun): run(prefix, second, first, beside: other)
    case (let left?, let right?): extend(prefix, left, first, right, second)
    // What is left of one pattern can still be a variable for nothing.
    case (let left?, nil): putValues(prefix, left, first, beside: .anyCharacter, second)
    case (nil, let right?): putValues(prefix, right, second, beside: .anyCharacter, first)
    }
  }

  /// Lets the run that `running` begins with end, or take the next piece of the other pattern.
  private mutating func run(
    _ prefix: [ShufflePiece], _ running: ArraySlice<ShufflePiece>, _ other: ArraySlice<ShufflePiece>,
    beside piece: ShufflePiece?
  ) {
    extend(prefix, running.dropFirst(), other)
    if let piece { extend(prefix + [piece], running, other.dropFirst()) }
  }

  private mutating func extend(
    _ prefix: [ShufflePiece], _ left: ShufflePiece, _ first: ArraySlice<ShufflePiece>, _ right: ShufflePiece,
    _ second: ArraySlice<ShufflePiece>
  ) {
    if left == right { extend(prefix + [left], first.dropFirst(), second.dropFirst()) }
    if case .values = left { return putValues(prefix, left, first, beside: right, second) }
    if case .values = right { return putValues(prefix, right, second, beside: left, first) }
    if left != right, let shared = left.shared(with: right) {
      extend(prefix + [shared], first.dropFirst(), second.dropFirst())
    }
  }

  /// Goes on with each text of a variable in its place.
  private mutating func putValues(
    _ prefix: [ShufflePiece], _ variable: ShufflePiece, _ pattern: ArraySlice<ShufflePiece>,
    beside piece: ShufflePiece, _ other: ArraySlice<ShufflePiece>
  ) {
    guard case .values = variable else { return }
    guard let values = variable.values(beginningLike: piece) else { return isBeyondLimit = true }
    for value in values {
      extend(prefix, ShufflePiece.pieces(ofValue: value) + pattern.dropFirst(), other)
    }
  }
}
