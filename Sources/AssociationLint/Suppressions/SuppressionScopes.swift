import Findings
import PositionedJSON

/// The `applinks:ignore` directives of a file, each with the object that it covers, and which of them were used.
struct SuppressionScopes {
  private var scopes: [Scope] = []

  /// The object that the directives of a comment cover.
  private struct Scope {
    let range: Range<Int>
    /// The next larger object with directives that holds this one.
    let parent: Int?
    var selectors: [Selector]
  }

  /// One name in a directive.
  struct Selector {
    let selector: RuleSelector
    /// The bytes of the directive in the file.
    let range: Range<Int>
    var isUsed = false
    /// Whether it would have hidden a finding that cannot be hidden.
    var isRefused = false
  }

  /// The scopes of the comments of all components, entries and defaults.
  init(_ comments: [CommentDirectives]) {
    for comment in comments {
      let selectors = Self.selectors(in: comment)
      guard !selectors.isEmpty else { continue }
      let range = comment.object.value.range
      if let last = scopes.last, last.range == range {
        scopes[scopes.count - 1].selectors += selectors
        continue
      }
      var parent: Int? = scopes.isEmpty ? nil : scopes.count - 1
      while let index = parent, !scopes[index].range.contains(range.lowerBound) {
        parent = scopes[index].parent
      }
      scopes.append(Scope(range: range, parent: parent, selectors: selectors))
    }
  }

  /// Whether the file has no directive.
  var isEmpty: Bool { scopes.isEmpty }

  /// The names of known rules in a comment's directives. A name that was written before is left out, so that
  /// no comment has more of them than there are rules.
  private static func selectors(in comment: CommentDirectives) -> [Selector] {
    var seen: Set<RuleSelector> = []
    return comment.reading.suppressions.flatMap { suppression -> [Selector] in
      let rules = suppression.rules.filter { RuleIndex.contains($0) && seen.insert($0).inserted }
      guard !rules.isEmpty else { return [] }
      let range = comment.range(of: suppression.range)
      return rules.map { Selector(selector: $0, range: range) }
    }
  }

  /// Whether `finding` is to be hidden; notes what hides it. Logarithmic in the number of comments.
  mutating func suppress(_ finding: Finding) -> Bool {
    var isHidden = false
    forEachSelector(about: finding) { selector in
      selector.isUsed = true
      isHidden = true
    }
    return isHidden
  }

  /// Notes what would hide a finding that cannot be hidden.
  mutating func refuse(_ finding: Finding) { forEachSelector(about: finding) { $0.isRefused = true } }

  private mutating func forEachSelector(about finding: Finding, _ body: (inout Selector) -> Void) {
    guard let range = finding.place.range?.bytes else { return }
    var candidate = innermost(at: range.lowerBound)
    while let index = candidate {
      if scopes[index].range.contains(range.lowerBound), range.upperBound <= scopes[index].range.upperBound {
        for place in scopes[index].selectors.indices
        where scopes[index].selectors[place].selector.matches(finding.rule) {
          body(&scopes[index].selectors[place])
        }
      }
      candidate = scopes[index].parent
    }
  }

  /// The last scope that begins at or before `offset`: it or its parents hold the place if any scope does.
  private func innermost(at offset: Int) -> Int? {
    var low = 0
    var high = scopes.count
    while low < high {
      let middle = (low + high) / 2
      if scopes[middle].range.lowerBound <= offset { low = middle + 1 } else { high = middle }
    }
    return low > 0 ? low - 1 : nil
  }

  /// The names that hid nothing, though one of their rules is among those that judged.
  func unused(among rules: Set<RuleID>) -> [Selector] {
    scopes.flatMap(\.selectors).filter { selector in
      !selector.isUsed && rules.contains { selector.selector.matches($0) }
    }
  }
}
