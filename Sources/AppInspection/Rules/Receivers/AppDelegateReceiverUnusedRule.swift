import Findings
import SourceFacts

/// Finds a receiver in the app delegate that is never called.
enum AppDelegateReceiverUnusedRule: AuditRule {
  static let metadata = RuleMetadata(
    id: "app-delegate-receiver-unused",
    title: "A receiver in the app delegate that is never called",
    severity: .warning,
    why: """
      In an app with a scene manifest UIKit hands links to the scene delegate, and the method of the app \
      delegate is not called (Apple, UIScene.ConnectionOptions, documented; Avalonia, pull request \
      21394, observed; app-inspection, S14 and S15).
      """,
    bad: #"""
      UIApplicationSceneManifest, scene:continueUserActivity: and application:continueUserActivity:restorationHandler:
      """#,
    good: #"""
      UIApplicationSceneManifest and scene:continueUserActivity:
      """#,
    subject: .app)

  static let identifiers: [String] = Requirement.universalLinks

  static func check(_ subject: AuditSubject) -> [Finding] { ofBundles(subject) + ofSources(subject) }

  private static func ofBundles(_ subject: AuditSubject) -> [Finding] {
    subject.app.bundles.compactMap { bundle in
      guard bundle.info?.sceneDelegates.isEmpty == false, bundle.implements(LinkSelectors.sceneContinue),
        let unused = bundle.receivers.first(where: { $0.method.selector == LinkSelectors.appContinue })
      else { return nil }
      return finding(
        subject, at: unused.image.path, unused.method.offset,
        "The app has a scene delegate that receives links, so the method of \(unused.method.className) is not called.",
        help: "Move what it does to the scene delegate, and remove it.",
        evidence: BundleReading.words(unused.method))
    }
  }

  private static func ofSources(_ subject: AuditSubject) -> [Finding] {
    guard let tree = subject.app.sources, tree.infos.contains(where: { !$0.list.sceneDelegates.isEmpty }),
      tree.receivers.contains(where: { $0.receiver.kind == .sceneContinue })
    else { return [] }
    return tree.receivers.filter { $0.receiver.kind == .appContinue }.map { file, receiver in
      finding(
        subject, inSource: file, receiver.range,
        "The app has a scene delegate that receives links, so the method of \(receiver.owner) is not called.",
        help: "Move what it does to the scene delegate, and remove it.", evidence: receiver.kind.declaration)
    }
  }
}
