import AssociationLint
import Findings

/// Explains the rules that an `applinks.yaml` names.
struct ConfigurationHover {
  /// What to show; `nil` where no rule is named.
  let hover: Hover?

  init(_ snapshot: TextSnapshot, offset: Int) {
    let word = ConfigurationPlace.word(at: offset, in: snapshot.bytes)
    let name = String(decoding: snapshot.bytes[word], as: UTF8.self)
    hover = RuleIndex.metadata(for: RuleID(name)).map { Hover(markdown: RulePage.markdown($0), range: word) }
  }
}
