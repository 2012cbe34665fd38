import Findings

/// Finds a scene that loses the link that launches the app.
enum ColdLaunchLinkDroppedRule: AuditRule {
  static let metadata = RuleMetadata(
    id: "cold-launch-link-dropped",
    title: "A scene that loses the link that launches the app",
    severity: .warning,
    why: """
      A scene delegate gets a link by scene(_:continue:) while the app runs; the link that launches it \
      comes with scene(_:willConnectTo:options:) and is lost where nothing reads it there (Apple, \
      UIScene.ConnectionOptions, documented; app-inspection, S15 and S16).
      """,
    bad: #"""
      -[SceneDelegate scene:continueUserActivity:] alone
      """#,
    good: #"""
      -[SceneDelegate scene:continueUserActivity:] and -[SceneDelegate scene:willConnectToSession:options:]
      """#,
    subject: .app)

  static let identifiers: [String] = Requirement.universalLinks

  static func check(_ subject: AuditSubject) -> [Finding] {
    subject.app.bundles.compactMap { bundle in
      guard bundle.isCodeKnown, !bundle.receivesBySwiftUI,
        let warm = bundle.receivers.first(where: { $0.method.selector == LinkSelectors.sceneContinue })
      else { return nil }
      let isConnected = bundle.implements(LinkSelectors.sceneConnect)
      guard !isConnected || bundle.call("userActivities") == nil else { return nil }
      return finding(
        subject, at: warm.image.path, warm.method.offset,
        isConnected
          ? "Nothing in the app reads the userActivities of a launch, so the link that launches it may be lost."
          : "No class implements scene:willConnectToSession:options:, so the link that launches the app is lost.",
        help: "Read connectionOptions.userActivities in scene(_:willConnectTo:options:) too.",
        evidence: BundleReading.words(warm.method), isSuspicion: isConnected)
    }
  }
}
