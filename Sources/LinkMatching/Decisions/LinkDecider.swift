package import LinkSyntax

/// A matcher whose tables are at hand by their addresses, for deciding about many links within one call.
///
/// A class, since a matcher is many tables and is copied with a count for each.
package final class LinkDecider {
  private let matcher: LinkMatcher
  private let view: MatcherView

  fileprivate init(_ matcher: LinkMatcher, _ view: MatcherView) {
    self.matcher = matcher
    self.view = view
  }

  /// Decides about a link for all apps at once, as ``LinkMatcher/decide(_:_:scratch:)`` does.
  package func decide(
    _ url: UnsafeBufferPointer<UInt8>, _ parts: LinkURLParts, scratch: inout LinkMatcher.Scratch
  ) {
    matcher.decide(url, parts, view, &scratch)
  }

  /// Takes over the decisions that another matcher of the same rules made about a link, and finds this one's doubts about
  /// them: in place of ``decide(_:_:scratch:)``, where it is known that both decide alike. The other's decisions are gone
  /// then.
  package func adopt(
    _ other: inout LinkMatcher.Scratch, _ url: UnsafeBufferPointer<UInt8>, _ parts: LinkURLParts,
    scratch: inout LinkMatcher.Scratch
  ) {
    scratch.isWeb = other.isWeb
    swap(&scratch.best, &other.best)
    if matcher.hasAlternatives { matcher.findDoubts(url, parts, view, &scratch) }
  }

  /// Replaces `list` by the first matching rule of each entry after a decision, in the order of the entries.
  ///
  /// Linear in the number of entries, most of which are passed over many at a time.
  package func findDeciders(in scratch: LinkMatcher.Scratch, to list: inout [EntryDecider]) {
    list.removeAll(keepingCapacity: true)
    scratch.best.withUnsafeBufferPointer { best in
      guard let base = best.baseAddress else { return }
      var start = 0
      while start + Self.stride <= best.count {
        if Self.holdsRules(base + start) { append(best, start..<start + Self.stride, to: &list) }
        start += Self.stride
      }
      append(best, start..<best.count, to: &list)
    }
  }

  /// How many entries are looked at together.
  private static let stride = 16

  /// Whether any of ``stride`` places holds something else than ``CompiledRule/none``, which has all bits set.
  @inline(__always)
  private static func holdsRules(_ best: UnsafePointer<UInt32>) -> Bool {
    let words = UnsafeRawPointer(best)
    var all = ~UInt64(0)
    for word in 0..<stride / 2 { all &= words.loadUnaligned(fromByteOffset: word * 8, as: UInt64.self) }
    return all != ~0
  }

  @inline(__always)
  private func append(
    _ best: UnsafeBufferPointer<UInt32>, _ entries: Range<Int>, to list: inout [EntryDecider]
  ) {
    for entry in entries where best[entry] != CompiledRule.none {
      let rule = Int(best[entry])
      list.append(
        EntryDecider(
          entry: entry, rule: rule, isExcluded: view.rules[rule].options.contains(.isExcluded)))
    }
  }
}

extension LinkMatcher {
  /// Whether some rule of the document can be read in more than one way.
  fileprivate var hasAlternatives: Bool { !tables.alternatives.isEmpty }

  /// Passes a decider to `body`, which is good for the time of the call.
  package func withDecider<Result>(_ body: (LinkDecider) -> Result) -> Result {
    tables.withView { body(LinkDecider(self, $0)) }
  }
}
