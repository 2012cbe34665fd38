import AssociationFiles
import LinkAnalysis
import LinkMatching
import PositionedJSON

extension AssociationSubject {
  /// How much work the proofs of one rule of lint may take; where it does not suffice, nothing is said.
  static var analysisLimits: AnalysisLimits {
    AnalysisLimits(stepsPerQuestion: 1_000_000, duration: .seconds(10))
  }

  /// The file as all keys make it, though a device may reject it.
  var matcher: LinkMatcher { LinkMatcher(tolerating: file) }

  /// The rules of `list` as devices read them, with their places in the list.
  func effectiveRules(of list: RuleList) -> [LinkMatching.EffectiveRule] {
    let entries =
      list.isLegacy ? EffectiveEntry.readByPaths(in: file) : EffectiveEntry.all(in: file, for: nil)
    return entries.first { $0.detail == list.detail.index }?.rules ?? []
  }

  /// The questions about a list.
  func analysis(of list: RuleList, _ matcher: LinkMatcher) -> RuleListAnalysis {
    RuleListAnalysis(effectiveRules(of: list), in: matcher, limits: Self.analysisLimits)
  }
}

extension LinkMatching.EffectiveRule {
  /// The rule in the file's own words, on one line: the path pattern where there is nothing else to tell.
  var words: String { value.wordsOfRule }
}

extension JSONValue {
  /// A rule in the file's own words, on one line: the path pattern where there is nothing else to tell.
  var wordsOfRule: String {
    if kind == .string { return sourceText.shortenedForMessage }
    let members = members.filter { !$0.key.hasText("comment") }
    if members.count == 1, members[0].key.hasText("/") {
      return members[0].value.sourceText.shortenedForMessage
    }
    let texts = members.prefix(8).map { member in
      "\(JSONQuoting.quoted(member.key.text)): \(member.value.sourceText.shortenedForMessage)"
    }
    return "{\(texts.joined(separator: ", "))}".shortenedForMessage
  }
}
