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
  private var handedOver: OpeningDecision?

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

  // MARK: - The menu

  private mutating func decideMenu() {
    let verdict = StepVerdict(step, on: tap.system, asked: true)
    guard tap.surface.hasMenu else {
      reasons.append(OpeningReason("Nothing says that links from \(tap.surface.rawValue) have a menu."))
      if let app = verdict.app, tap.gesture == .openInApp { outcome = .app(app) }
      return
    }
    switch tap.gesture {
    case .openInApp:
      reasons += verdict.reasons
      guard let app = verdict.app else { return }
      reasons.append(
        OpeningReason(
          "The menu opens the app, and this becomes the choice for the domain.", .menu, .menuChoice))
      outcome = .app(app)
      alternatives = verdict.alternatives
      change(.openInApp)
    case .openInBrowser:
      reasons.append(
        OpeningReason(
          "The menu opens the browser, and this becomes the choice for the domain.", .menu, .menuChoice))
      if verdict.app != nil { change(.openInBrowser) }
    case .openInNewTab:
      reasons.append(
        OpeningReason(
          "\"Open in new window\" of the menu is a navigation that no app is opened for.", .policyAllows))
      if verdict.app != nil { change(.openInNewTab) }
    default:
      reasons += verdict.reasons
      offers = verdict.app.map { [.openInApp($0), .openInBrowser] } ?? [.openInBrowser]
      outcome = verdict.app.map { .prompt($0) } ?? .nothing
      reasons.append(
        OpeningReason(
          verdict.app == nil
            ? "The menu offers the browser only." : "The menu offers the app and the browser.", .menu))
    }
  }

  /// Notes the change of the stored choice.
  private mutating func change(_ event: StoredChoice.Event) {
    let change = step.choice.after(event, on: tap.system)
    guard change.choice != step.choice else { return }
    choice = change.choice
    guard let fact = change.fact else { return }
    notes.append(
      OpeningReason("From now on links of \"\(step.url.host)\" open in the \(change.choice.rawValue).", fact))
  }

  // MARK: - Surfaces

  private mutating func decideSurface() {
    let rule = tap.surface.rule
    switch rule.way {
    case .asksSystem: askSystem(rule)
    case .asksForOthers: askForOthers(rule)
    case .asksForItself: askForItself(rule)
    case .isPage: navigate(from: tap.page, rule.facts, gesture: tap.gesture)
    case .loadsItself: load(rule)
    case .vendorDecides: leaveToVendor(rule)
    case .opensApp: openApp(rule)
    case .opensAppOrStore: openAppOrStore(rule)
    case .invokesClips: askSystem(rule)
    case .likelyAsksSystem: guess(opens: true)
    case .likelyLoadsItself: guess(opens: false)
    }
  }

  /// The system is asked, as apps ask it.
  private mutating func askSystem(_ rule: SurfaceRule) {
    if tap.surface == .appClipCode || tap.surface == .maps {
      reasons.append(surfaceReason("\(tap.surface.rawValue) invokes App Clips.", rule))
    } else {
      reasons.append(surfaceReason("A link from \(tap.surface.rawValue) is put to the system.", rule))
    }
    if tap.surface == .openSystemURL {
      notes.append(OpeningReason("The caller learns nothing of the outcome.", .openSystemURL))
    }
    take(StepVerdict(step, on: tap.system))
    if case .app = outcome { return }
    showClip()
  }

  private func surfaceReason(_ sentence: String, _ rule: SurfaceRule) -> OpeningReason {
    OpeningReason(sentence, facts: rule.facts)
  }

  /// Takes over what the preconditions say.
  private mutating func take(_ verdict: StepVerdict) {
    reasons += verdict.reasons
    alternatives += verdict.alternatives
    offers += verdict.offers
    if let app = verdict.app { outcome = .app(app) }
    guard tap.onlyUniversalLinks else { return }
    let fact: OpeningFact = tap.system.platform == .macos ? .workspaceOpen : .universalLinksOnly
    if verdict.app == nil {
      outcome = .nothing
      reasons.append(OpeningReason("The call asks for an app only, so nothing opens and it fails.", fact))
    }
  }

  /// The card of an App Clip in place of the browser, where there is one for the link.
  private mutating func showClip() {
    guard outcome == .browser || tap.surface.rule.way == .invokesClips,
      let clip = step.candidates.first(where: { $0.kind == .appClip && $0.association == .approved }),
      tap.system.platform == .ios, tap.system.isAtLeast(OSVersion(.ios, 14))
    else { return }
    guard tap.surface.invokesClips(on: tap.system) else {
      if tap.surface.showsClipCards { offers.append(.appClipCard(clip.app)) }
      return
    }
    if step.choice == .browser {
      reasons.append(
        OpeningReason(
          "Whether the user's choice of the browser also keeps the card of an App Clip away is not known."))
      alternatives.append(.appClipCard(clip.app))
      return
    }
    outcome = .appClipCard(clip.app)
    reasons.append(
      OpeningReason(
        "\(tap.surface.rawValue) is an entry point of App Clips, and the domain names \(clip.app).",
        .clipEntryPoints, .clipChecked))
  }

  private mutating func askForOthers(_ rule: SurfaceRule) {
    let verdict = StepVerdict(step, on: tap.system)
    guard let app = verdict.app, tap.caller == nil || tap.caller == app else {
      // A link of somebody else: the caller is another app to it.
      reasons.append(OpeningReason("A link that an app opens is put to the system.", .systemOpen))
      take(verdict)
      return
    }
    reasons.append(surfaceReason("\(app) opens its own link, which goes to the browser.", rule))
    guard tap.onlyUniversalLinks else { return }
    outcome = .nothing
    reasons.append(OpeningReason("With universalLinksOnly the call then fails.", .onlyOwnLinks))
  }

  private mutating func askForItself(_ rule: SurfaceRule) {
    let system = tap.system
    let isKnown =
      switch system.platform {
      case .ios: system.isAtLeast(OSVersion(.ios, 18))
      case .macos: system.isAtLeast(OSVersion(.macos, 15))
      case .tvos, .watchos, .visionos: false
      }
    reasons.append(
      isKnown
        ? surfaceReason("The intent or button opens the app's own link in the app.", rule)
        : OpeningReason(
          "Nothing is known of links from \(tap.surface.rawValue) on \(system.text); they likely open the app."
        ))
    take(StepVerdict(step, on: system))
  }

  private mutating func load(_ rule: SurfaceRule) {
    reasons.append(surfaceReason("A link from \(tap.surface.rawValue) is loaded where it is.", rule))
    let verdict = StepVerdict(step, on: tap.system, asked: true)
    if tap.surface == .addressBar, let app = verdict.app {
      offers.append(.banner(app))
      notes.append(
        OpeningReason("Safari shows a banner above the page that opens the app.", .openInAppBanner))
    }
    if tap.surface == .webViewLoad {
      notes.append(
        OpeningReason("Loads that the app starts may open custom schemes, but no app links.", .policyAllows))
    }
    if tap.surface.showsClipCards, verdict.app == nil { showClip() }
  }

  private mutating func leaveToVendor(_ rule: SurfaceRule) {
    let verdict = StepVerdict(step, on: tap.system)
    reasons.append(
      surfaceReason(
        "The vendor of the browser decides; it may never open apps, and which do is not known.", rule))
    guard let app = verdict.app else {
      reasons += verdict.reasons
      return
    }
    alternatives.append(.app(app))
  }

  private mutating func openApp(_ rule: SurfaceRule) {
    let verdict = StepVerdict(step, on: tap.system, asked: true)
    reasons.append(surfaceReason("The button opens the app.", rule))
    take(verdict)
    guard verdict.app != nil, tap.surface == .safariBanner else { return }
    change(.bannerOpen)
  }

  private mutating func openAppOrStore(_ rule: SurfaceRule) {
    let installed = step.candidates.filter { $0.kind == .app && $0.isInstalled }
    let named = installed.first { candidate in
      tap.bannerApp.map { candidate.app == $0 } ?? (candidate.association != .notClaimed)
    }
    if let app = named {
      outcome = .app(app.app)
      reasons.append(surfaceReason("\(app.app) is installed, so the banner opens it.", rule))
      change(.bannerOpen)
      return
    }
    showClip()
    if case .appClipCard = outcome { return }
    outcome = .storePage
    reasons.append(
      surfaceReason("The app is not installed, so the banner leads to its page in the store.", rule))
  }

  private mutating func guess(opens: Bool) {
    let verdict = StepVerdict(step, on: tap.system)
    reasons.append(
      OpeningReason(
        opens
          ? "Nothing is known of links in \(tap.surface.rawValue); a tapped one is likely put to the system."
          : "Nothing is known of links in \(tap.surface.rawValue); it likely loads them itself."))
    guard opens else {
      if let app = verdict.app { alternatives.append(.app(app)) }
      guard tap.system.isAtLeast(OSVersion(.ios, 17, 4)) else { return }
      // Not from the table of openings but from that of associated domains, section 7.
      notes.append(
        OpeningReason(
          "An https callback of the session itself comes back to its app by webcredentials, from iOS 17.4 on.",
          certainty: .observed))
      return
    }
    take(verdict)
    if verdict.app != nil { alternatives.append(.browser) }
  }

  // MARK: - Pages

  /// A navigation in a page: the rule of WebKit, then the preconditions.
  private mutating func navigate(
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

  private static func sentence(_ navigation: WebNavigation) -> String {
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

  // MARK: - Redirects

  private mutating func followRedirects() {
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

  private mutating func noteRedirects() {
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

extension LinkURL {
  /// The host as the link spells it.
  var spelledHost: String { String(decoding: bytes[parts.host], as: UTF8.self) }
  /// The port with its colon; empty for none, and for the scheme's own.
  var portText: String {
    guard parts.host.upperBound <= parts.pathStart else { return "" }
    let text = String(decoding: bytes[parts.host.upperBound..<parts.pathStart], as: UTF8.self)
    return text == (scheme == "https" ? ":443" : ":80") || text == ":" ? "" : text
  }
}

extension LinkStep {
  /// Whether the link leads to the App Store. The names of its hosts are general knowledge, not from the tables.
  var isStoreLink: Bool { ["apps.apple.com", "itunes.apple.com"].contains(url.host) }
}
