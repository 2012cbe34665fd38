/// Parses an advanced glob with the platform's oddities. Source: PM, documented in source.
///
/// - `}` outside a range is dropped, not compared.
/// - `]` outside a set is an ordinary character, and so are `[`, `{`, `*`, `+`, `.` inside one.
/// - Numbers may have a sign, as `Integer.parseInt` has it; a negative maximum takes nothing.
struct AdvancedGlobParser {
  private let pattern: [UInt16]
  private var index = 0
  private var tokens: [AdvancedGlob.Token] = []
  private var isAfterModifier = false
  /// The integers that the platform's parsed form has taken so far.
  private var storage = 0
  private static let maximumStorage = 2048

  init(_ pattern: [UInt16]) { self.pattern = pattern }

  mutating func parse() throws(PatternError) -> [AdvancedGlob.Token] {
    while index < pattern.count {
      try checkStorage()
      switch pattern[index] {
      case UInt16(ascii: "["): try parseSet()
      case UInt16(ascii: "{"): try parseRange()
      case UInt16(ascii: "}"): index += 1
      case UInt16(ascii: "*"): try modify(minimum: 0, maximum: Int(Int32.max), size: 1)
      case UInt16(ascii: "+"): try modify(minimum: 1, maximum: Int(Int32.max), size: 1)
      case UInt16(ascii: "."): add(.any, size: 1)
      case UInt16(ascii: "\\"):
        index += 1
        guard index < pattern.count else { throw PatternError(.trailingEscape, at: index - 1) }
        add(.literal(pattern[index]), size: 1)
      default: add(.literal(pattern[index]), size: 1)
      }
    }
    return tokens
  }

  private func checkStorage() throws(PatternError) {
    guard storage <= Self.maximumStorage - 3 else { throw PatternError(.tooLarge, at: index) }
  }

  private mutating func add(_ symbol: AdvancedGlob.Symbol, size: Int) {
    tokens.append(AdvancedGlob.Token(symbol: symbol))
    storage += size
    isAfterModifier = false
    index += 1
  }

  private mutating func modify(minimum: Int, maximum: Int, size: Int) throws(PatternError) {
    guard !tokens.isEmpty, !isAfterModifier else { throw PatternError(.misplacedModifier, at: index) }
    tokens[tokens.count - 1].minimum = minimum
    tokens[tokens.count - 1].maximum = maximum
    storage += size
    isAfterModifier = true
    index += 1
  }

  // MARK: - Sets

  private mutating func parseSet() throws(PatternError) {
    guard index + 1 < pattern.count else { throw PatternError(.unterminatedSet, at: index) }
    let isInverse = pattern[index + 1] == UInt16(ascii: "^")
    index += isInverse ? 2 : 1
    storage += 1
    var parts: [AdvancedGlob.Bounds] = []
    while true {
      guard index < pattern.count else { throw PatternError(.unterminatedSet, at: pattern.count) }
      try checkStorage()
      if pattern[index] == UInt16(ascii: "]") {
        guard !parts.isEmpty else { throw PatternError(.emptySet, at: index) }
        add(.set(parts, isInverse: isInverse), size: 1)
        return
      }
      parts.append(try parseMember())
    }
  }

  /// One member of a set, a single character or `a-z`; moves behind it.
  private mutating func parseMember() throws(PatternError) -> AdvancedGlob.Bounds {
    let first = try member()
    storage += 2
    // A dash before the closing bracket stands for itself.
    guard index + 1 < pattern.count, pattern[index] == UInt16(ascii: "-"),
      pattern[index + 1] != UInt16(ascii: "]")
    else { return AdvancedGlob.Bounds(first: first, last: first) }
    index += 1
    // The platform looks at its storage before it reads the second end, with the first one stored.
    guard storage - 1 <= Self.maximumStorage - 3 else { throw PatternError(.tooLarge, at: index) }
    return AdvancedGlob.Bounds(first: first, last: try member())
  }

  private mutating func member() throws(PatternError) -> UInt16 {
    if pattern[index] == UInt16(ascii: "\\") {
      index += 1
      guard index < pattern.count else { throw PatternError(.trailingEscape, at: index - 1) }
    }
    index += 1
    return pattern[index - 1]
  }

  // MARK: - Ranges

  private mutating func parseRange() throws(PatternError) {
    let start = index
    guard !tokens.isEmpty, !isAfterModifier else { throw PatternError(.misplacedModifier, at: start) }
    guard let end = pattern[start...].firstIndex(of: UInt16(ascii: "}")) else {
      throw PatternError(.unterminatedRange, at: start)
    }
    let text = pattern[(start + 1)..<end]
    let comma = text.firstIndex(of: UInt16(ascii: ","))
    guard let minimum = Self.integer(text[..<(comma ?? end)]) else {
      throw PatternError(.badRange, at: start)
    }
    var maximum = minimum
    if let comma {
      guard let read = comma == end - 1 ? Int(Int32.max) : Self.integer(text[(comma + 1)...]) else {
        throw PatternError(.badRange, at: start)
      }
      maximum = read
    }
    guard minimum <= maximum else { throw PatternError(.reversedRange, at: start) }
    storage += 3
    index = end
    try checkStorage()
    try modify(minimum: minimum, maximum: maximum, size: 1)
  }

  /// The number that `Integer.parseInt` reads, for ASCII digits.
  private static func integer(_ text: ArraySlice<UInt16>) -> Int? {
    let isNegative = text.first == UInt16(ascii: "-")
    let digits = isNegative || text.first == UInt16(ascii: "+") ? text.dropFirst() : text
    guard !digits.isEmpty else { return nil }
    var value = 0
    for unit in digits {
      guard unit >= UInt16(ascii: "0"), unit <= UInt16(ascii: "9") else { return nil }
      value = value * 10 + Int(unit - UInt16(ascii: "0"))
      guard value <= Int(Int32.max) + (isNegative ? 1 : 0) else { return nil }
    }
    return isNegative ? -value : value
  }
}
