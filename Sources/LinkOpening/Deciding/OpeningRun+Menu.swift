import LinkMatching
import LinkSyntax

/// The menu that a long press opens. Source: TN, documented.
extension OpeningRun {
  mutating func decideMenu() {
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
  mutating func change(_ event: StoredChoice.Event) {
    let change = step.choice.after(event, on: tap.system)
    guard change.choice != step.choice else { return }
    choice = change.choice
    guard let fact = change.fact else { return }
    notes.append(
      OpeningReason("From now on links of \"\(step.url.host)\" open in the \(change.choice.rawValue).", fact))
  }
}
