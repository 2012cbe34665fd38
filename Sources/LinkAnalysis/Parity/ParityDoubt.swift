public import AssetLinks

/// Why it is unknown whether some links open the Android app.
public enum ParityDoubt: Hashable, Sendable {
  /// A filter of the manifest leaves a doubt.
  case filter(FilterDoubt)
  /// Whether the host is verified for the app is unknown.
  case host(AppLinkReason)
  /// The dynamic rules leave a doubt.
  case rules([DynamicDoubt])
  /// Several statements name the app, and their dynamic rules disagree; which counts is unknown.
  case rulesDisagree
  /// A pattern that is not modelled: it tells many characters beyond ASCII apart, halves of surrogate pairs, or whether
  /// there is a query or fragment at all.
  case pattern(String)
  /// The limits were reached before an answer was found.
  case undecided(String)

  /// The stable name in machine output.
  public var name: String {
    switch self {
    case .filter(let doubt): doubt.name
    case .host(let reason): reason.name
    case .rules(let doubts): doubts.first?.name ?? "dynamic-rules"
    case .rulesDisagree: "dynamic-rules-disagree"
    case .pattern: "pattern-not-modelled"
    case .undecided: "undecided"
    }
  }

  /// What is unknown, in one sentence.
  public var sentence: String {
    switch self {
    case .filter(let doubt): doubt.sentence
    case .host(let reason): reason.sentence
    case .rules(let doubts): doubts.first?.sentence ?? "The dynamic rules are too costly to compare."
    case .rulesDisagree:
      "Several statements name the app with dynamic rules that disagree; which one counts is unknown."
    case .pattern(let text):
      "The pattern \(text) tells apart more than is compared here: characters beyond ASCII, or a part that is empty from "
        + "one that is absent."
    case .undecided(let question): "The limits were reached before an answer was found for \(question)."
    }
  }
}
