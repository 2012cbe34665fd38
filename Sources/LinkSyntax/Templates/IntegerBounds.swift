/// The least and the greatest of a run of whole numbers, wide enough for every integer type of at most 64 bits.
public struct IntegerBounds: Hashable, Sendable {
  /// The least number.
  public let lower: Int64
  /// The greatest number, where it is not negative.
  public let upper: UInt64
  /// The greatest number, where it is negative.
  public let negativeUpper: Int64?

  /// Bounds; `nil` where there is no number between them.
  public init?(_ lower: Int64, _ upper: Int64) {
    guard lower <= upper else { return nil }
    self.lower = lower
    self.upper = upper < 0 ? 0 : UInt64(upper)
    negativeUpper = upper < 0 ? upper : nil
  }

  /// Bounds that end at a number which may be greater than any `Int64`, and not before they begin.
  public init(_ lower: Int64, through upper: UInt64) {
    self.lower = lower
    self.upper = max(upper, lower < 0 ? 0 : UInt64(lower))
    negativeUpper = nil
  }

  /// Every number of 64 bits, with sign or without.
  public static let all = IntegerBounds(.min, through: .max)

  /// The bounds of a type.
  public init<Number: FixedWidthInteger>(of type: Number.Type) {
    lower = Int64(clamping: Number.min)
    upper = UInt64(clamping: Number.max)
    negativeUpper = nil
  }

  /// Whether the number is between the bounds; `magnitude` is its value without its sign.
  public func contains(magnitude: UInt64, isNegative: Bool) -> Bool {
    guard isNegative, magnitude > 0 else {
      return lower <= Int64(clamping: magnitude) && isBelowUpper(magnitude)
    }
    guard magnitude <= lower.magnitude, lower < 0 else { return false }
    guard let negativeUpper else { return true }
    return magnitude >= negativeUpper.magnitude
  }

  private func isBelowUpper(_ magnitude: UInt64) -> Bool { negativeUpper == nil && magnitude <= upper }

  /// Whether every number between the bounds is also between those of `other`.
  public func isSubset(of other: IntegerBounds) -> Bool {
    guard lower >= other.lower else { return false }
    switch (negativeUpper, other.negativeUpper) {
    case (let own?, let others?): return own <= others
    case (_?, nil): return true
    case (nil, _?): return false
    case (nil, nil): return upper <= other.upper
    }
  }

  /// The numbers between both bounds.
  public func intersection(_ other: IntegerBounds) -> IntegerBounds? {
    let least = max(lower, other.lower)
    let negatives = [negativeUpper, other.negativeUpper].compactMap { $0 }
    if let greatest = negatives.min() { return IntegerBounds(least, greatest) }
    let greatest = min(upper, other.upper)
    guard least < 0 || UInt64(least) <= greatest else { return nil }
    return IntegerBounds(least, through: greatest)
  }

  /// Whether every number between the bounds is between those of one of the others.
  public func isCovered(by others: [IntegerBounds]) -> Bool {
    // From one number that is left to the next; each of the others is passed once at most.
    var others = others
    var left = self
    while let index = others.firstIndex(where: { $0.lower <= left.lower && left.intersection($0) != nil }) {
      let other = others.remove(at: index)
      if let end = other.negativeUpper {
        if let own = left.negativeUpper, own <= end { return true }
        guard let rest = left.from(end + 1) else { return true }
        left = rest
      } else {
        guard left.negativeUpper == nil, left.upper > other.upper else { return true }
        guard other.upper < UInt64(Int64.max), let rest = left.from(Int64(other.upper) + 1) else {
          return false
        }
        left = rest
      }
    }
    return false
  }

  /// The numbers from `lower` on; `nil` where there are none.
  private func from(_ lower: Int64) -> IntegerBounds? {
    if let negativeUpper { return IntegerBounds(lower, negativeUpper) }
    guard lower < 0 || UInt64(lower) <= upper else { return nil }
    return IntegerBounds(lower, through: upper)
  }

  /// How many numbers there are, as digits of a number that fits no integer.
  var span: [Int] {
    if let negativeUpper {
      let count = lower.magnitude - negativeUpper.magnitude
      return [0, Int(count >> 1), Int(count & 1)]
    }
    guard lower < 0 else { return [0, Int((upper - UInt64(lower)) >> 1), Int((upper - UInt64(lower)) & 1)] }
    let (sum, overflow) = upper.addingReportingOverflow(lower.magnitude)
    return [overflow ? 1 : 0, Int(sum >> 1), Int(sum & 1)]
  }

  /// The bounds as a template writes them.
  public var text: String {
    let low = lower == .min ? "" : "\(lower)"
    if let negativeUpper { return "\(low)...\(negativeUpper)" }
    return upper >= UInt64(Int64.max) ? "\(low)..." : "\(low)...\(upper)"
  }
}
