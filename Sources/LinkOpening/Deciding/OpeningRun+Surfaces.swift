import LinkMatching
import LinkSyntax

/// What each kind of surface does with a link.
extension OpeningRun {
  mutating func decideSurface() {
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
  mutating func take(_ verdict: StepVerdict) {
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
  mutating func showClip() {
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

  mutating func load(_ rule: SurfaceRule) {
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
}
