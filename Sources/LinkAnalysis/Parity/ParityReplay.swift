import AssetLinks
import LinkMatching
import LinkSyntax

/// Puts example links to the matchers of both platforms before anybody sees them.
struct ParityReplay {
  private let ios: LinkMatcher
  private let apps: [String]
  private let android: AppLinkDecider
  private let host: String

  init(_ ios: LinkMatcher, app: String?, _ android: AppLinkDecider, host: String) {
    self.ios = ios
    apps = app.map { [$0] } ?? ios.apps.map(\.identifier)
    self.android = android
    self.host = host
  }

  /// The link on the host.
  func text(_ witness: LinkWitness) -> String { witness.text(host: host) }

  /// What Android's matcher says of a link; `nil` for one that is too long to be judged.
  struct Answer {
    var opensIOS: Bool
    var opensAndroid: Verdict
    var doubt: ParityDoubt?
  }

  /// The answers of both matchers; `nil` for a link that Android's does not judge, since it is too long.
  func answer(_ witness: LinkWitness) throws(AnalysisError) -> Answer? {
    let text = text(witness)
    guard let url = try? LinkURL(text) else { throw AnalysisError(link: text) }
    let opensIOS = apps.contains { ios.decision(for: url, app: $0).decision == .match }
    let link: AndroidLink
    do throws(AndroidLinkError) { link = try AndroidLink(text) } catch {
      guard case .tooLong = error else { throw AnalysisError(link: text) }
      return nil
    }
    let decision = android.decision(for: link)
    switch decision.outcome {
    case .opensByDefault: return Answer(opensIOS: opensIOS, opensAndroid: .yes)
    case .needsChoice, .doesNotOpen: return Answer(opensIOS: opensIOS, opensAndroid: .no)
    case .unknown:
      return Answer(opensIOS: opensIOS, opensAndroid: .unknown, doubt: Self.doubt(decision.reason))
    }
  }

  /// What a link shows that was found as a difference, once it is put to both matchers.
  func judgement(
    of witness: LinkWitness, opensIOS: Bool
  ) throws(AnalysisError) -> WitnessSearch.Judgement {
    guard let answer = try answer(witness) else {
      return .leavesOpen(.undecided("a link that is too long to be judged"))
    }
    let isExpected = opensIOS ? Verdict.no : .yes
    guard answer.opensIOS == opensIOS, answer.opensAndroid == isExpected || answer.opensAndroid == .unknown
    else { throw AnalysisError(link: text(witness)) }
    return answer.opensAndroid == .unknown ? .leavesOpen(answer.doubt) : .shows
  }

  /// Why it is unknown whether a link about which readings disagree opens the Android app.
  func doubt(about witness: LinkWitness) throws(AnalysisError) -> ParityDoubt {
    guard let answer = try answer(witness) else {
      return .undecided("a link that is too long to be judged")
    }
    guard answer.opensAndroid == .unknown, let doubt = answer.doubt else {
      throw AnalysisError(link: text(witness))
    }
    return doubt
  }

  static func doubt(_ reason: AppLinkReason) -> ParityDoubt {
    switch reason {
    case .filterUnknown(let doubt): .filter(doubt)
    case .rulesUnknown(_, let doubts): .rules(doubts)
    case .rulesDisagree: .rulesDisagree
    default: .host(reason)
    }
  }
}
