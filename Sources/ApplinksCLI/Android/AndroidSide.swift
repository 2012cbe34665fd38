import AssetLinks
import FindingReports
import LinkMatching
import LinkSyntax

/// The Android app that is judged beside an association file.
struct AndroidSide: Sendable {
  /// What decides about links.
  let decider: AppLinkDecider
  /// The name of the manifest's file in messages.
  let file: String

  /// The name of the app: its package, or the file where no package is known.
  var name: String { decider.package ?? file }

  /// The manifest.
  var manifest: ManifestDocument { decider.matcher.manifest }

  /// What is said about a link.
  enum Answer {
    /// The decision.
    case decision(AppLinkDecision)
    /// The link is of another host than the asked one.
    case otherHost
    /// The link is too long to be judged.
    case tooLong
  }

  /// Decides about a link; with a scope, links of other hosts do not open the app.
  ///
  /// - Throws: ``LinkURLError`` for what is no URL.
  func answer(for text: String, scope: HostScope?) throws(LinkURLError) -> Answer {
    let link: AndroidLink
    do throws(AndroidLinkError) {
      link = try AndroidLink(text)
    } catch {
      if case .notAURL(let error) = error { throw error }
      return .tooLong
    }
    if let scope, !scope.covers(link.url) { return .otherHost }
    return .decision(decider.decision(for: link))
  }
}

extension AndroidSide.Answer {
  /// The decision in the words of both platforms; `nil` where it is unknown.
  var decision: Decision? {
    guard case .decision(let decision) = self else { return outcome == .unknown ? nil : .noMatch }
    switch (decision.outcome, decision.reason) {
    case (.unknown, _): return nil
    case (.opensByDefault, _): return .match
    case (_, .excludedByRule): return .exclude
    default: return .noMatch
    }
  }

  /// ``decision`` as a word: `match`, `exclude`, `no_match` or `unknown`.
  var word: String { decision?.word ?? "unknown" }

  /// The answer in Android's terms.
  var outcome: AppLinkDecision.Outcome {
    switch self {
    case .decision(let decision): decision.outcome
    case .otherHost: .doesNotOpen
    case .tooLong: .unknown
    }
  }

  /// The stable name of the reason.
  var reason: String {
    switch self {
    case .decision(let decision): decision.reason.name
    case .otherHost: "other-domain"
    case .tooLong: "link-too-long"
    }
  }

  /// The reason in one sentence.
  var sentence: String {
    switch self {
    case .decision(let decision): decision.reason.sentence
    case .otherHost: "The link is not of the domain that was asked about."
    case .tooLong: AndroidLinkError.tooLong.sentence
    }
  }

  /// What the answer takes for granted.
  var conditions: [AppLinkCondition] {
    guard case .decision(let decision) = self else { return [] }
    return decision.conditions
  }

  /// Writes the members of the app beside the apps of an association file.
  func write(app: String, to object: inout JSONText) {
    object.member("app", app)
    object.member("platform", "android")
    object.member("decision", word)
    object.member("outcome", outcome.word)
    object.member("reason", reason)
    let conditions = conditions
    guard !conditions.isEmpty else { return }
    object.array("conditions") { list in for condition in conditions { list.value(condition.name) } }
  }
}
