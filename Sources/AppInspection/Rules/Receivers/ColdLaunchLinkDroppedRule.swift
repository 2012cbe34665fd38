import Findings
import SourceFacts

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

  static func check(_ subject: AuditSubject) -> [Finding] { ofBundles(subject) + ofSources(subject) }

  private static func ofBundles(_ subject: AuditSubject) -> [Finding] {
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

  /// Of each type that takes links while the app runs: an extension in another file counts, and a superclass of the app's own.
  private static func ofSources(_ subject: AuditSubject) -> [Finding] {
    guard let tree = subject.app.sources else { return [] }
    let receivers = tree.receivers
    guard !receivers.contains(where: { [.onOpenURL, .onContinueUserActivity].contains($0.receiver.kind) })
    else { return [] }
    return receivers.filter { $0.receiver.kind == .sceneContinue }.compactMap { file, warm in
      let types = [warm.owner, warm.superclass].compactMap { $0 }
      let cold = receivers.first { $0.receiver.kind == .sceneConnect && types.contains($0.receiver.owner) }?
        .receiver
      guard cold.map({ !$0.reads.contains(.userActivities) && !$0.isHandedOn }) ?? true else { return nil }
      let base = warm.superclass ?? "NSObject"
      let isKnown = ["NSObject", "UIResponder"].contains(base)
      return finding(
        subject, inSource: file, warm.range,
        cold == nil
          ? "\(Quotation.of(warm.owner)) does not implement scene(_:willConnectTo:options:), so the link that launches the app is lost."
          : "\(Quotation.of(warm.owner)) does not read the userActivities of a launch, so the link that launches the app is lost.",
        help: "Read connectionOptions.userActivities in scene(_:willConnectTo:options:) too.",
        evidence: warm.kind.declaration, isSuspicion: cold == nil && !isKnown)
    }
  }
}
