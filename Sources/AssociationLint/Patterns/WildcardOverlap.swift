/// The question whether some text may match both of two patterns.
enum WildcardOverlap {
  /// Whether some text may match a form of `a` and a form of `b`; "no" is certain. At worst the product of the
  /// lengths, which `budget` pays for; where that is spent the answer is yes.
  static func mayOverlap(
    _ a: [[WildcardToken]], _ b: [[WildcardToken]], budget: inout InclusionBudget
  ) -> Bool {
    for first in a {
      for second in b where mayOverlap(first, second, &budget) { return true }
    }
    return false
  }

  private static func mayOverlap(
    _ a: [WildcardToken], _ b: [WildcardToken], _ budget: inout InclusionBudget
  ) -> Bool {
    budget.spend(1)
    var start = 0
    while start < a.count, start < b.count, !isOpen(a[start]), !isOpen(b[start]) {
      if !isCompatible(a[start], b[start]) { return false }
      start += 1
    }
    budget.spend((a.count - start) * (b.count - start))
    if budget.isSpent { return true }
    return table(a[start...], b[start...])
  }

  /// Walks both patterns at once; `row[j]` says whether the first i tokens of `a` and j of `b` share a text.
  private static func table(_ a: ArraySlice<WildcardToken>, _ b: ArraySlice<WildcardToken>) -> Bool {
    let b = Array(b)
    var row = [true]
    for token in b { row.append((row.last ?? false) && isOpen(token)) }
    for token in a {
      var next = [row[0] && isOpen(token)]
      next.reserveCapacity(row.count)
      for (j, other) in b.enumerated() {
        let both = row[j] && (isOpen(token) || isOpen(other) || isCompatible(token, other))
        let skipsOne = (isOpen(token) && row[j + 1]) || (isOpen(other) && next[j])
        // A run takes one more token of the other side and stays.
        let takesOne = (isOpen(token) && next[j]) || (isOpen(other) && row[j + 1])
        next.append(both || skipsOne || takesOne)
      }
      row = next
    }
    return row.last ?? false
  }

  /// Whether the token stands for texts of any length.
  private static func isOpen(_ token: WildcardToken) -> Bool { token == .run || token.isVariable }

  private static func isCompatible(_ a: WildcardToken, _ b: WildcardToken) -> Bool {
    if a == .one || b == .one || a == b { return true }
    guard a.caselessLetter != nil || b.caselessLetter != nil else { return false }
    return a.foldedLiteral == b.foldedLiteral
  }
}
