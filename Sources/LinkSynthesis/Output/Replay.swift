import LinkMatching
import LinkSyntax

/// What a list of rules says about the given links, as the matcher finds it.
struct Replay {
  private let matcher: LinkMatcher
  private var scratch: LinkMatcher.Scratch

  init(_ rules: [SynthesisedRule]) {
    matcher = LinkMatcher(
      RuleFileText.file(RuleFileText.text(rules, appIDs: [RuleFileText.placeholder])))
    scratch = LinkMatcher.Scratch(matcher)
  }

  /// The number of the rule that decides about `url`; `nil` where none matches.
  mutating func decider(_ url: LinkURL) -> Int? {
    url.bytes.withUnsafeBufferPointer { matcher.decide($0, url.parts, scratch: &scratch) }
    return matcher.firstRule(ofEntry: 0, in: scratch)?.component
  }
}
