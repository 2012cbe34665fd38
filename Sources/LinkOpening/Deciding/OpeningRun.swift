import LinkMatching
import LinkSyntax

/// One decision while it is made.
struct OpeningRun {
  let tap: LinkTap
  /// The link that is being looked at.
  var step: LinkStep
  var outcome: OpeningOutcome = .browser
  var reasons: [OpeningReason] = []
  var notes: [OpeningReason] = []
  var alternatives: [OpeningOutcome] = []
  var offers: [OpeningOffer] = []
  var redirectCount = 0
  var isThroughBrowser = false
  var choice: StoredChoice?
  /// A decision that somebody else has made for a link on the way.
  var handedOver: OpeningDecision?

  init(_ tap: LinkTap) {
    self.tap = tap
    step = tap.chain.first
  }

  var decision: OpeningDecision {
    if let handedOver { return handedOver }
    return OpeningDecision(
      outcome: outcome, certainty: reasons.map(\.certainty).min() ?? .undocumented, reasons: reasons,
      notes: notes,
      alternatives: alternatives, offers: offers, link: step.url, redirectCount: redirectCount,
      isThroughBrowser: isThroughBrowser, choice: choice)
  }

  mutating func decide() {
    if tap.gesture.usesMenu {
      decideMenu()
    } else {
      decideSurface()
      if outcome == .browser, !tap.onlyUniversalLinks { followRedirects() }
      noteRedirects()
    }
    settleBrowser()
  }

  // MARK: - The browser

  /// What stands in the place of a browser where the platform has none.
  private mutating func settleBrowser() {
    guard outcome == .browser, handedOver == nil else { return }
    switch tap.system.platform {
    case .tvos:
      outcome = .nothing
      reasons.append(OpeningReason("tvOS has no Safari.", .television, certainty: .folklore))
    case .watchos where tap.surface == .messages || tap.surface == .sms || tap.surface == .mail:
      notes.append(OpeningReason("Messages and Mail show the page in a small view.", .wristwatch))
    case .watchos:
      outcome = .nothing
      reasons.append(OpeningReason("The user is told to open the link on the iPhone.", .wristwatch))
    case .ios where tap.surface.rule.way == .asksSystem && tap.system.isAtLeast(OSVersion(.ios, 14)):
      notes.append(OpeningReason("The browser is the user's default one.", .defaultBrowser))
    default: break
    }
  }
}
