import LinkMatching
import LinkSyntax

/// The decisions about one link by both files, in memory that is used again.
struct LineDecisions: Sendable {
  /// The deciding rules of the entries, by the file, with fragments assumed, and by the other file.
  var old: [EntryDecider] = []
  var assumed: [EntryDecider] = []
  var new: [EntryDecider] = []
  /// The deciding rule of each app; valid where the mark of the app is that of the line.
  var oldRules: [Int]
  var newRules: [Int]
  /// The last line for which an app was decided about.
  var oldMarks: [Int]
  var assumedMarks: [Int]
  var newMarks: [Int]
  /// The number of the line.
  var line = 0
  var scratch: LinkMatcher.Scratch
  var assumedScratch: LinkMatcher.Scratch
  var newScratch: LinkMatcher.Scratch

  init(_ plan: TrafficPlan) {
    scratch = LinkMatcher.Scratch(plan.matcher)
    assumedScratch = LinkMatcher.Scratch(plan.assuming ?? plan.matcher)
    newScratch = LinkMatcher.Scratch(plan.newMatcher ?? plan.matcher)
    oldRules = Array(repeating: 0, count: plan.apps.count)
    newRules = oldRules
    oldMarks = oldRules
    assumedMarks = oldRules
    newMarks = oldRules
  }

  /// Decides about the link by the file.
  @inline(__always)
  mutating func decide(
    _ url: UnsafeBufferPointer<UInt8>, _ parts: LinkURLParts, _ decider: LinkDecider
  ) {
    line += 1
    decider.decide(url, parts, scratch: &scratch)
    decider.findDeciders(in: scratch, to: &old)
  }

  /// Decides about a link without a fragment, and as if it had one that fits every rule that needs one; whether the two
  /// can differ.
  ///
  /// Most often no rule that needs a fragment decides in the second case: then it is the first as well.
  mutating func decideBothWays(
    _ url: UnsafeBufferPointer<UInt8>, _ parts: LinkURLParts, _ needsFragment: [Bool],
    _ decider: LinkDecider, assuming: borrowing LinkDecider
  ) -> Bool {
    assuming.decide(url, parts, scratch: &assumedScratch)
    assuming.findDeciders(in: assumedScratch, to: &assumed)
    if assumed.contains(where: { needsFragment[$0.rule] }) {
      decide(url, parts, decider)
      return true
    }
    line += 1
    decider.adopt(&assumedScratch, url, parts, scratch: &scratch)
    swap(&old, &assumed)
    return false
  }

  /// Decides about the link by the other file.
  mutating func decideNew(
    _ url: UnsafeBufferPointer<UInt8>, _ parts: LinkURLParts, _ decider: LinkDecider
  ) {
    decider.decide(url, parts, scratch: &newScratch)
    decider.findDeciders(in: newScratch, to: &new)
  }
}
