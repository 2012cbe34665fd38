/// `pathAdvancedPattern`: `.`, sets `[a-z]` and `[^a-z]`, `*`, `+`, `{n}`, `{n,}`, `{n,m}`, `\`. Source: PM,
/// documented in source.
///
/// Every token takes as much as it can and never gives back, so `.*x` matches nothing.
package struct AdvancedGlob: Hashable, Sendable {
  /// What one token covers and how often.
  package struct Token: Hashable, Sendable {
    package var symbol: Symbol
    package var minimum = 1
    package var maximum = 1
  }

  /// What one token covers once.
  package enum Symbol: Hashable, Sendable {
    case any
    case literal(UInt16)
    case set([Bounds], isInverse: Bool)
  }

  /// The first and last member of a part of a set; a part with its ends the wrong way round holds nothing.
  package struct Bounds: Hashable, Sendable {
    package var first: UInt16
    package var last: UInt16

    package init(first: UInt16, last: UInt16) {
      self.first = first
      self.last = last
    }
  }

  package let tokens: [Token]

  /// Parses a pattern.
  package init(_ pattern: PlatformText) throws(PatternError) {
    var parser = AdvancedGlobParser(pattern.units)
    tokens = try parser.parse()
  }

  /// Whether the pattern covers `text`. Linear in the text, times the size of the largest set.
  func matches(_ text: PlatformText) -> Bool {
    var position = 0
    for token in tokens {
      var count = 0
      while count < token.maximum, position < text.units.count, token.symbol.covers(text.units[position]) {
        count += 1
        position += 1
      }
      if count < token.minimum { return false }
    }
    return position == text.units.count
  }

  /// Whether a token that takes everything up to the end stands before one that needs something.
  var neverMatches: Bool {
    guard let greedy = tokens.firstIndex(where: { $0.symbol == .any && $0.maximum == Int(Int32.max) }) else {
      return false
    }
    return tokens[(greedy + 1)...].contains { $0.minimum > 0 }
  }
}

extension AdvancedGlob.Symbol {
  /// Whether the symbol covers one code unit.
  package func covers(_ unit: UInt16) -> Bool {
    switch self {
    case .any: return true
    case .literal(let own): return own == unit
    case .set(let parts, let isInverse):
      for part in parts where part.first <= unit && unit <= part.last { return !isInverse }
      return isInverse
    }
  }
}
