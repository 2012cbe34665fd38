import Entitlements
import Findings
import SourceFacts

/// Finds associated domains of an app that receives no links.
enum DomainsWithoutReceiverRule: AuditRule {
  static let metadata = RuleMetadata(
    id: "domains-without-receiver",
    title: "Associated domains of an app that receives no links",
    severity: .warning,
    why: """
      Links open the app and nothing handles them: the user sees whatever screen was last there \
      (app-inspection, S1). All images of the bundle were looked at; nothing is said of encrypted code.
      """,
    bad: #"""
      applinks:shop.example, and no class that implements a receiver
      """#,
    good: #"""
      applinks:shop.example, and -[SceneDelegate scene:continueUserActivity:]
      """#,
    subject: .app)

  static let identifiers: [String] = Requirement.universalLinks

  static func check(_ subject: AuditSubject) -> [Finding] { ofBundles(subject) + ofSources(subject) }

  private static func ofBundles(_ subject: AuditSubject) -> [Finding] {
    subject.app.bundles.compactMap { bundle in
      guard bundle.role != .appExtension, bundle.isCodeKnown, bundle.claims(.applinks),
        !bundle.receivesUniversalLinks
      else { return nil }
      return finding(
        subject, at: bundle.mainPath, bundle.entitlementsOffset,
        "The signature claims domains for links, and no class of the app implements a method that receives them.",
        help: "Implement scene(_:continue:) and scene(_:willConnectTo:options:), or onOpenURL in SwiftUI.",
        evidence: bundle.associatedDomains.first { $0.hasPrefix("applinks:") } ?? "")
    }
  }

  /// Code of packages is not read, and may receive links, so that it is suspected.
  private static func ofSources(_ subject: AuditSubject) -> [Finding] {
    guard let tree = subject.app.sources, tree.isCodeRead, !tree.code.isEmpty,
      !tree.receivers.contains(where: {
        $0.receiver.kind.takesUniversalLinks || $0.receiver.reads.contains(.userActivities)
      }),
      let file = tree.entitlements.first(where: { $0.claims(.applinks) })
    else { return [] }
    let entry = (file.domains ?? []).first { $0.verdict.domain.service == .applinks }
    return [
      finding(
        subject, inSource: file.path, entry?.range,
        "The entitlements claim domains for links, and no source implements a method that receives them.",
        help: "Implement scene(_:continue:) and scene(_:willConnectTo:options:), or onOpenURL in SwiftUI.",
        evidence: entry?.verdict.domain.text ?? "", isSuspicion: true)
    ]
  }
}
