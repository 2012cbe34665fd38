import LinkMatching
import LinkOpening
import LinkSyntax

/// The link is opened where links open apps, and the user has not chosen the browser.
///
/// Both are judged as if every hop before them held; what decides is `LinkOpening`, whose facts are cited.
enum OpeningHops {
  /// The system that is meant where none is named.
  private static let today = OSVersion(.ios, 26)

  static func judge(_ chain: ChainContext) -> [ChainHop] { [surface(chain), user(chain)] }

  // MARK: - Surface

  private static func surface(_ chain: ChainContext) -> ChainHop {
    guard let surface = chain.question.opening.surface else {
      return ChainHop(
        .surface, .unknown,
        "It was not said where the link is tapped, which decides: typed into the address bar it "
          + "opens no app, and neither does a link to the page's own host (TN, documented).",
        mend: "Say where: --from messages, --from safari --page https://www.shop.example/ and so on.")
    }
    if surface.rule.way == .isPage, chain.question.opening.page == nil {
      return ChainHop(
        .surface, .unknown,
        "It was not said on which page the link stands: one to the page's own host opens no app.",
        mend: "Name the page: --page https://www.example.com/.")
    }
    // The user's choice is a hop of its own; the best one is taken here, and not given as a reason.
    guard var decision = decision(chain, .app) else {
      return ChainHop(.surface, .unknown, "There is no link to open.")
    }
    decision.reasons.removeAll { !choiceFacts.isDisjoint(with: $0.facts) }
    return hop(.surface, decision, mend: "Tap the link in another app, or on a page of another host.")
  }

  // MARK: - User

  private static func user(_ chain: ChainContext) -> ChainHop {
    guard let choice = chain.question.opening.choice else {
      return ChainHop(
        .user, .unknown,
        "What the user chose for \(chain.diagnoser.host ?? "the domain") before cannot be seen from here.",
        mend: "Long-press the link in Notes, which offers both, or say it: --choice none.")
    }
    var chain = chain
    if chain.question.opening.surface == nil { chain = chain.tapped(in: .otherApp) }
    guard let best = decision(chain, .app), let actual = decision(chain, choice) else {
      return ChainHop(.user, .unknown, "There is no link to open.")
    }
    // Where no choice opens the app, the choice is not what hinders.
    guard case .app = best.outcome else {
      return ChainHop(.user, .unknown, "The choice does not matter there.")
    }
    return hop(
      .user, actual, mend: "Long-press the link and choose \"Open in\" the app, which is kept for the domain."
    )
  }

  /// What a reason rests on that is about the user's choice.
  private static let choiceFacts: Set<OpeningFact> = [.menuChoice, .macBrowserFirst]

  // MARK: - Deciding

  private static func hop(_ kind: HopKind, _ decision: OpeningDecision, mend: String) -> ChainHop {
    let sentence = decision.reasons.last?.sentence ?? "Nothing is known about it."
    let evidence =
      decision.facts.map { fact in
        let sources = fact.sources.isEmpty ? "" : ", \(fact.sources.joined(separator: ", "))"
        return "\(fact.text) (\(fact.certainty.rawValue)\(sources))"
      } + decision.notes.map(\.sentence)
    // Another outcome that is possible all the same leaves it open.
    let isSure = decision.certainty >= .observed && decision.alternatives.isEmpty
    switch decision.outcome {
    case .app:
      guard isSure else {
        return ChainHop(
          kind, .unknown, "\(sentence) That is only likely.", evidence: evidence,
          mend: "Try it on a device: no good source says what happens there.")
      }
      return ChainHop(kind, .verified, sentence, evidence: evidence)
    case .browser, .storePage, .appClipCard, .prompt, .nothing:
      return ChainHop(kind, isSure ? .broken : .unknown, sentence, evidence: evidence, mend: mend)
    }
  }

  private static func decision(_ chain: ChainContext, _ choice: StoredChoice) -> OpeningDecision? {
    guard let link = chain.diagnoser.link, let surface = chain.question.opening.surface else { return nil }
    let opening = chain.question.opening
    let app = chain.app ?? "the app"
    let last = LinkStep(link, candidates: [AppCandidate(app, entry: 0)], choice: choice)
    let steps = opening.precedingLinks.compactMap { try? LinkURL($0) }.map { LinkStep($0) } + [last]
    let redirects = RedirectChain(
      steps[0], redirects: steps.dropFirst().map { RedirectChain.Redirect(to: $0) })
    let tap = LinkTap(
      redirects, from: surface, on: chain.question.version ?? today, page: opening.page,
      caller: surface == .sameApp ? app : nil)
    return OpeningDecider.decision(for: tap)
  }
}
