/// A pattern made ready: where its bytes are, and the cheapest way to compare them.
struct CompiledPattern: Sendable {
  /// The offset of the pattern's bytes in the pool, or of its first step for ``Shape/program``.
  var offset: UInt32
  /// The number of bytes.
  var length: UInt32
  /// The number of bytes before the first wildcard, and behind the last one, as far as they fit; they are compared
  /// before anything else.
  var head: UInt16 = 0
  var tail: UInt16 = 0
  var shape: Shape
  var options: Options

  enum Shape: UInt8, Sendable {
    /// `*`
    case anything
    /// No wildcard at all.
    case literal
    /// Bytes, then `*`.
    case prefix
    /// `*`, then bytes.
    case suffix
    /// Bytes, one `*`, bytes.
    case infix
    /// Any use of `*` and `?`.
    case wildcards
    /// With substitution variables.
    case program
    /// Matches nothing.
    case nothing
  }

  struct Options: OptionSet, Sendable {
    let rawValue: UInt8
    /// ASCII capitals of the text count as small letters; the pattern's are already small.
    static let ignoresCase = Options(rawValue: 1)
    /// `?` takes a whole UTF-8 sequence: the text is a decoded one.
    static let countsCharacters = Options(rawValue: 2)
  }
}
