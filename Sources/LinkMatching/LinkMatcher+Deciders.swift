package import LinkSyntax

/// A rule that is the first of its entry to match a link.
package struct EntryDecider: Hashable, Sendable {
  /// The number of the entry, as ``LinkMatcher/App/entries`` has it.
  package let entry: Int
  /// The number of the rule, counted through all entries of the document.
  package let rule: Int
  /// Whether the rule excludes.
  package let isExcluded: Bool
}

extension LinkMatcher {
  /// Appends the first matching rule of each entry after ``decide(_:_:scratch:)``, in the order of the entries.
  ///
  /// Linear in the number of entries, most of which are passed over many at a time.
  package func appendDeciders(in scratch: Scratch, to list: inout [EntryDecider]) {
    scratch.best.withUnsafeBufferPointer { best in
      var start = 0
      while start < best.count {
        let end = min(start + 16, best.count)
        var all = CompiledRule.none
        for entry in start..<end { all &= best[entry] }
        if all != CompiledRule.none {
          for entry in start..<end where best[entry] != CompiledRule.none {
            let rule = Int(best[entry])
            list.append(
              EntryDecider(
                entry: entry, rule: rule, isExcluded: tables.rules[rule].options.contains(.isExcluded)))
          }
        }
        start = end
      }
    }
  }

  /// Takes over the decisions that another matcher of the same rules made about a link, and finds this one's doubts about
  /// them: in place of ``decide(_:_:scratch:)``, where it is known that both decide alike.
  package func adopt(
    _ other: Scratch, _ url: UnsafeBufferPointer<UInt8>, _ parts: LinkURLParts, scratch: inout Scratch
  ) {
    scratch.isWeb = other.isWeb
    for entry in scratch.best.indices { scratch.best[entry] = other.best[entry] }
    guard !tables.alternatives.isEmpty else { return }
    tables.withView { view in findDoubts(url, parts, view, &scratch) }
  }

  /// For each rule, by its number, whether it asks for a fragment: its pattern does not accept the empty text.
  package var rulesThatNeedAFragment: [Bool] {
    tables.withView { view in
      tables.rules.map { rule in
        rule.fragment != CompiledRule.none
          && !view.matches(view.patterns[Int(rule.fragment)], Text(start: nil, count: 0))
      }
    }
  }

  /// A matcher for which the rules that need a fragment have found theirs: what could be decided about links whose
  /// fragment is not known. `nil` where no rule needs one.
  package func assumingFragments() -> LinkMatcher? {
    let needs = rulesThatNeedAFragment
    guard needs.contains(true) else { return nil }
    var matcher = self
    for rule in needs.indices where needs[rule] { matcher.tables.rules[rule].fragment = CompiledRule.none }
    matcher.tables.alternatives = AlternativeReadings()
    return matcher
  }
}

extension LinkMatcher.Scratch {
  /// Whether another reading of some rule would change what an entry says about the link.
  package var hasDoubts: Bool { isDoubtful }
}
