/// Sums of counts.
enum Tally {
  /// A sum that stays at the largest number instead of overflowing, which only made-up counts can reach.
  @inline(__always)
  static func sum(_ a: Int, _ b: Int) -> Int {
    let (sum, overflow) = a.addingReportingOverflow(b)
    return overflow ? .max : sum
  }

  /// Adds a list of counts to one of the same length.
  static func add(_ counts: [Int], to sums: inout [Int]) {
    for index in sums.indices where index < counts.count { sums[index] = sum(sums[index], counts[index]) }
  }
}
