import LinkMatching
import LinkSyntax

/// Navigations in pages: the rule of WebKit, then the preconditions.
extension OpeningRun {
  /// A navigation in a page: the rule of WebKit, then the preconditions.
  mutating func navigate(
    from page: LinkURL?, _ facts: [OpeningFact], gesture: Gesture, isRedirect: Bool = false
  ) {
    if step.isStoreLink, tap.surface == .safari || isRedirect { return askForStore() }
    if page == nil, !isRedirect {
      notes.append(
        OpeningReason("The page was not named; one of another host than the link's is assumed.", .hostsDiffer)
      )
    }
    if tap.circumstances.isCancelledByHost, tap.surface == .webView {
      outcome = .nothing
      reasons.append(OpeningReason("The app around the web view cancels the navigation.", .webViewTap))
      return
    }
    let navigation = WebNavigation(
      to: step.url.host, from: page?.host, hasCommitted: page != nil,
      allowsAppLinks: !tap.circumstances.suppressesAppLinks, isMainFrame: tap.circumstances.isMainFrame,
      isBackForward: gesture == .history, policy: gesture == .timer ? .deny : .allow)
    if let obstacle = navigation.obstacle {
      reasons.append(Self.reason(obstacle, navigation, isRedirect: isRedirect))
      if obstacle == .hostsDiffer, let page { judgeSpelling(page, isSame: true) }
      offerBanner(obstacle)
      return
    }
    reasons.append(
      OpeningReason(Self.sentence(navigation), facts: facts + Self.sibling(navigation)))
    if gesture == .script {
      reasons.append(OpeningReason("The script navigates within a gesture of the user.", .scriptNeedsGesture))
    }
    if let page { judgeSpelling(page, isSame: false) }
    let verdict = StepVerdict(step, on: tap.system)
    take(verdict)
    if verdict.app == nil { showClip() }
  }

  /// Says so where page and link may or may not count as one host: whether WebKit's comparison passes over letter case, a
  /// dot at the end, or the port is unknown.
  private mutating func judgeSpelling(_ page: LinkURL, isSame: Bool) {
    let hosts = [page, step.url].map(\.spelledHost)
    let ports = [page, step.url].map(\.portText)
    guard
      isSame
        ? hosts[0] != hosts[1] || ports[0] != ports[1] : Self.withoutDot(page) == Self.withoutDot(step.url)
    else { return }
    reasons.append(
      OpeningReason(
        "The hosts of page and link differ in letter case, in a dot at the end or in the port alone; whether they count as the same is not known."
      ))
    if !isSame {
      alternatives.append(.browser)
    } else if let app = StepVerdict(step, on: tap.system).app {
      alternatives.append(.app(app))
    }
  }

  private static func withoutDot(_ url: LinkURL) -> Substring {
    let host = url.host
    return host.hasSuffix(".") ? host.dropLast() : host[...]
  }

  static func sentence(_ navigation: WebNavigation) -> String {
    guard let page = navigation.currentHost else {
      return "The page lets a link to another host be opened by an app."
    }
    return "The link leads from \"\(page)\" to another host, \"\(navigation.requestHost)\"."
  }

  /// The fact about sibling subdomains, where page and link are two.
  private static func sibling(_ navigation: WebNavigation) -> [OpeningFact] {
    guard let page = navigation.currentHost else { return [] }
    let link = navigation.requestHost
    if page.hasSuffix("." + link) || link.hasSuffix("." + page) { return [.siblingSubdomain] }
    let parent = { (host: String) in host.split(separator: ".").dropFirst().joined(separator: ".") }
    return parent(page).contains(".") && parent(page) == parent(link) ? [.siblingSubdomain] : []
  }

  private static func reason(_ obstacle: OpeningFact, _ navigation: WebNavigation, isRedirect: Bool)
    -> OpeningReason
  {
    switch obstacle {
    case .hostsDiffer where isRedirect:
      OpeningReason(
        "The redirect leads back to the host of the page, \"\(navigation.requestHost)\", and stays in the browser.",
        .sameHostRedirect)
    case .hostsDiffer:
      OpeningReason(
        "Page and link have the same host, \"\(navigation.requestHost)\", so the link stays in the browser.",
        .sameHost, .hostsDiffer)
    case .policyAllows where isRedirect:
      OpeningReason(
        "A script redirects without a gesture, which usually stays in the browser.", .scriptRedirect)
    case .policyAllows:
      OpeningReason("A script without a gesture may open no app.", .policyAllows, .scriptRedirect)
    case .notBackForward: OpeningReason("A step in the history opens no app.", .notBackForward)
    case .mainFrame: OpeningReason("The link loads inside the page, not in its main frame.", .mainFrame)
    case .notSuppressed: OpeningReason("The page asked to open no app.", .notSuppressed)
    default: OpeningReason("The main frame has no address yet.", obstacle)
    }
  }

  /// The banner that Safari shows above a page of the domain.
  private mutating func offerBanner(_ obstacle: OpeningFact) {
    guard obstacle == .hostsDiffer, tap.surface == .safari,
      let app = StepVerdict(step, on: tap.system, asked: true).app
    else { return }
    offers.append(.banner(app))
    notes.append(OpeningReason("Safari offers the app in a banner above the page.", .sameHost))
  }

  private mutating func askForStore() {
    guard tap.system.platform == .ios, tap.system.isAtLeast(OSVersion(.ios, 10, 3)) else {
      outcome = .storePage
      reasons.append(OpeningReason("A link to the App Store likely opens its page."))
      return
    }
    outcome = .prompt(nil)
    reasons.append(OpeningReason("Safari asks before it opens a link to the App Store.", .storeLinkAsks))
  }
}
