import LinkSyntax

/// Whole numbers between bounds as patterns of digits, without leading zeros: `1...12` is `[1-9]` and `1[0-2]`.
struct NumberPatterns {
  /// The advanced globs; one of them takes exactly the numbers, if there are not too many.
  private(set) var patterns: [String] = []

  init(_ bounds: IntegerBounds) {
    if bounds.lower < 0 {
      let least = bounds.negativeUpper?.magnitude ?? 1
      patterns += Self.magnitudes(least, bounds.lower.magnitude).map { "-\($0)" }
    }
    guard bounds.negativeUpper == nil else { return }
    patterns += Self.magnitudes(bounds.lower < 0 ? 0 : UInt64(bounds.lower), bounds.upper)
  }

  private static func magnitudes(_ low: UInt64, _ high: UInt64) -> [String] {
    var patterns: [String] = []
    var low = low
    while low <= high {
      // A pattern takes numbers of one length.
      let end = min(high, longest(low))
      // The greatest number that differs from `low` in trailing digits only, which then take every value.
      var top = low
      var power: UInt64 = 1
      while power <= UInt64.max / 10, low % (power * 10) == 0 {
        let (sum, overflow) = low.addingReportingOverflow(power * 10 - 1)
        guard !overflow, sum <= end else { break }
        power *= 10
        top = sum
      }
      // The digit before them may grow up to nine or to the bound.
      top += min(9 - low / power % 10, (end - top) / power) * power
      patterns.append(text(low, top))
      guard top < UInt64.max else { break }
      low = top + 1
    }
    return patterns
  }

  /// The greatest number with as many digits.
  private static func longest(_ number: UInt64) -> UInt64 {
    var result: UInt64 = 9
    while result < number {
      let (scaled, overflow) = result.multipliedReportingOverflow(by: 10)
      let (sum, carry) = scaled.addingReportingOverflow(9)
      guard !overflow, !carry else { return .max }
      result = sum
    }
    return result
  }

  private static func text(_ low: UInt64, _ top: UInt64) -> String {
    var text = ""
    for (own, other) in zip("\(low)".utf8, "\(top)".utf8) {
      text +=
        own == other
        ? String(UnicodeScalar(own)) : "[\(UnicodeScalar(own))-\(UnicodeScalar(other))]"
    }
    return text
  }

  /// Digits for all numbers between the bounds, and for more where the bounds are not those of all numbers that long.
  static func wide(_ bounds: IntegerBounds) -> SegmentPattern {
    let longest = bounds.negativeUpper == nil ? "\(bounds.upper)".count : 0
    let length = max(longest, bounds.lower < 0 ? "\(bounds.lower.magnitude)".count : 0)
    let sign = bounds.lower < 0 ? (bounds.negativeUpper == nil ? "-{0,1}" : "-") : ""
    // The bounds of a type of 32 or 64 bits leave out numbers that nobody means.
    let isWider = bounds.upper < UInt64(Int32.max) || bounds.negativeUpper != nil || bounds.lower > 0
    return SegmentPattern(advanced: "\(sign)[0-9]{1,\(length)}", simple: "..*", isWider: isWider)
  }
}
