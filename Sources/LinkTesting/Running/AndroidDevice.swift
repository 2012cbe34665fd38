import AssetLinks
import LinkSyntax

/// A device of Android, made ready once for all links.
struct AndroidDevice {
  let plan: PlanDevice
  let level: APILevel
  /// The deciders of the apps by their names in the plan, in the order of the names.
  let deciders: [(name: String, decider: AppLinkDecider)]

  init(_ plan: PlanDevice, _ level: APILevel, _ world: PlanWorld) {
    self.plan = plan
    self.level = level
    // A host without a list is one that serves none.
    let lists = world.sites.mapValues { StatementList(parsing: $0.assetLinks ?? Array("[]".utf8)) }
    deciders = world.androidApps.sorted { $0.key < $1.key }
      .filter { plan.apps?.contains($0.key) ?? true }
      .map { name, app in
        let decider = AppLinkDecider(
          manifest: app.document, level: level, package: app.package, certificate: app.certificate,
          lists: lists, fallback: StatementList(parsing: "[]"))
        return (name, decider)
      }
  }

  /// What happens to a link, and what each app says about it.
  func decision(
    for text: String
  ) -> (outcome: ObservedAnswer.Outcome, apps: [(name: String, decision: AppLinkDecision)]) {
    guard let link = try? AndroidLink(text) else { return (.noLink, []) }
    let apps = deciders.map { ($0.name, $0.decider.decision(for: link)) }
    let openers = apps.filter { $0.1.outcome == .opensByDefault }.map(\.0)
    if let unknown = apps.first(where: { $0.1.outcome == .unknown }), openers.count < 2 {
      return (.unknown(unknown.1.reason.sentence), apps)
    }
    if openers.count > 1 { return (.prompt, apps) }
    if let opener = openers.first { return (.app(opener), apps) }
    guard link.isWeb else { return (.nothing, apps) }
    // Before Android 12 a link that an app takes without being verified for it opens a dialog. Source: VER, documented.
    let isAsked = !level.judgesHostsSeparately && apps.contains { $0.1.outcome == .needsChoice }
    return (isAsked ? .prompt : .browser, apps)
  }
}
