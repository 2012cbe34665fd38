import LinkMatching
import LinkSyntax

/// What happens behind the tapped link, where its server or page leads on.
extension OpeningRun {
  mutating func followRedirects() {
    // What a page, or an app's own view, was on before; a link from elsewhere comes to an empty browser.
    var page = tap.surface.rule.way == .isPage ? tap.page : nil
    for redirect in tap.chain.redirects.prefix(RedirectChain.limit) {
      let previous = step
      step = redirect.target
      redirectCount += 1
      isThroughBrowser = true
      alternatives = []
      offers = []
      if redirect.kind != .server { page = previous.url }
      guard step.isWeb else {
        var decider = SchemeDecider(step, tap)
        decider.isThroughBrowser = true
        handedOver = decider.decision(after: reasons, redirects: redirectCount)
        return
      }
      follow(redirect.kind, from: page)
      if outcome != .browser { break }
    }
  }

  mutating func noteRedirects() {
    guard !tap.chain.redirects.isEmpty, case .app = outcome else { return }
    guard redirectCount > 0 else {
      reasons.append(
        OpeningReason(
          "The tapped link itself opens the app, so that nobody asks its server.", .tappedLinkFirst))
      return
    }
    notes.append(
      OpeningReason("The first host has no say in what the last one opens.", .wrapper, .firstHostOnly))
    if tap.system.platform == .ios {
      notes.append(
        OpeningReason("Some iPads ask \"Open App?\" at every redirect to a universal link.", .tabletAsks))
    }
  }

  private mutating func follow(_ kind: RedirectChain.Kind, from page: LinkURL?) {
    let way = tap.surface.rule.way
    switch way {
    case .loadsItself where tap.surface == .addressBar, .likelyLoadsItself, .likelyAsksSystem:
      reasons.append(
        OpeningReason(
          "Nothing is known of redirects behind \(tap.surface.rawValue); they likely stay in the browser."))
      if let app = StepVerdict(step, on: tap.system).app { alternatives = [.app(app)] }
    case .loadsItself where tap.surface == .safariViewLoad:
      reasons.append(OpeningReason("A chain without the user's actions stays in the view.", .safariViewLater))
    case .loadsItself:
      reasons.append(
        OpeningReason(
          "A load that the app started opens no app at its redirects either.", .policyAllows, .eachRedirect))
    case .vendorDecides:
      if let app = StepVerdict(step, on: tap.system).app { alternatives = [.app(app)] }
    case .isPage:
      navigate(from: page, [.eachRedirect], gesture: kind == .timer ? .timer : .tap, isRedirect: true)
    default:
      let fact: OpeningFact = kind == .server ? .redirectThroughBrowser : .scriptNeedsGesture
      navigate(from: page, [fact], gesture: kind == .timer ? .timer : .tap, isRedirect: true)
    }
  }
}
