/// Texts of the query or the fragment: for each set of excluded rules that cannot be avoided, a shortest text.
struct PartTexts {
  /// A text and the excluded rules that it satisfies.
  struct Text {
    var satisfied: RuleBits
    var bytes: [UInt8]
    /// The length in a link, with the mark before it.
    var length: Int { bytes.isEmpty ? 0 : bytes.count + 1 }
  }

  private(set) var texts: [Text] = []

  /// `nil` where the budget is spent first.
  init?(
    _ part: LinkPart, _ include: [LinkConditions], _ exclude: [LinkConditions], _ budget: inout AnalysisBudget
  ) {
    let question = PartQuestion(part, include: include, exclude: exclude)
    guard !question.isIdle else {
      texts = [Text(satisfied: question.always, bytes: [])]
      return
    }
    var search = PartSearch(question)
    var found: [(satisfied: RuleBits, node: Int32)] = []
    let isComplete = search.walk(&budget) { certain in
      found.contains { $0.satisfied.isSubset(of: certain) }
    } visit: { satisfied, _, node in
      if !found.contains(where: { $0.satisfied.isSubset(of: satisfied) }) { found.append((satisfied, node)) }
      return satisfied == question.always ? .enough : .goOn
    }
    guard isComplete else { return nil }
    texts = found.map { Text(satisfied: $0.satisfied, bytes: search.text(of: $0.node)) }
  }

  /// A query and a fragment, and the excluded rules that both satisfy.
  struct Rest {
    var satisfied: RuleBits
    var query: [UInt8]
    var fragment: [UInt8]
    var length: Int
  }

  /// Each text with each of `fragments`, those left out that others are better than; the shortest first.
  func combined(with fragments: PartTexts) -> [Rest] {
    var all: [Rest] = []
    for query in texts {
      for fragment in fragments.texts {
        all.append(
          Rest(
            satisfied: query.satisfied.intersection(fragment.satisfied), query: query.bytes,
            fragment: fragment.bytes, length: query.length + fragment.length))
      }
    }
    var best: [Rest] = []
    for rest in all.sorted(by: { $0.length < $1.length })
    where !best.contains(where: { $0.satisfied.isSubset(of: rest.satisfied) }) { best.append(rest) }
    return best
  }
}
