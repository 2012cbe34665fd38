/// An index of path patterns: a path is compared only with patterns that share a literal piece with it.
///
/// Each pattern is filed under one piece that every path it matches must hold: the whole path, its leading whole
/// segments, one whole segment, the first six bytes of a segment, or four bytes anywhere. What has none of these is
/// tried for every path.
struct PathIndex: Sendable {
  /// The forms, those of one key together; first the ones that are tried for every path.
  var forms: [PathForm] = []
  /// How many forms at the start are tried for every path.
  var unfiledCount = 0
  /// Further rules of forms that several rules share, in file order.
  var moreRules: [UInt32] = []
  /// The hash table, open addressing; its size is a power of two.
  var slots: [Slot] = [Slot(tag: 0, first: Slot.free)]
  /// A bit for each key, to skip most look-ups without leaving the nearest cache; a power of two words.
  var filter: [UInt64] = [0]
  var kinds: KeyKinds = []

  /// The first form of a key. A part of the key is enough: the comparison of the form that follows is exact.
  struct Slot: Sendable {
    var tag: UInt32
    var first: UInt32

    static let free = UInt32.max
  }

  /// The part of a key that a slot keeps.
  @inline(__always)
  static func tag(_ key: UInt64) -> UInt32 { UInt32(truncatingIfNeeded: key >> 32) }

  /// Which kinds of keys occur, so that others need not be computed.
  struct KeyKinds: OptionSet, Sendable {
    let rawValue: UInt8
    static let leading = KeyKinds(rawValue: 1)
    static let whole = KeyKinds(rawValue: 2)
    static let segment = KeyKinds(rawValue: 4)
    static let head = KeyKinds(rawValue: 8)
    /// Four bytes looked for at every eighth place of the path: filed in all eight alignments.
    static let sparseGram = KeyKinds(rawValue: 16)
    /// Four bytes looked for at every fourth place: filed in all four alignments.
    static let middleGram = KeyKinds(rawValue: 32)
    /// Four bytes looked for at every place.
    static let denseGram = KeyKinds(rawValue: 64)
    /// The kinds under which a form is filed several times.
    static let grams: KeyKinds = [.sparseGram, .middleGram, .denseGram]
  }

  var isEmpty: Bool { forms.isEmpty }

  /// The bit of a key in a filter of `words` words.
  @inline(__always)
  static func filterBit(_ key: UInt64, mask: UInt64) -> UInt64 { key >> 24 & mask }
}
