import Entitlements
import Findings

/// Finds a receiver of links in an app without associated domains.
enum ReceiverWithoutDomainsRule: AuditRule {
  static let metadata = RuleMetadata(
    id: "receiver-without-domains",
    title: "A receiver of links in an app without associated domains",
    severity: .warning,
    why: """
      The system hands universal links only to apps whose signature claims the domain, so the method is \
      never called (MASTG, \"Checking the Associated Domains Entitlement\"; app-inspection, S1). An app \
      that declares activity types of its own may receive those.
      """,
    bad: #"""
      -[AppDelegate application:continueUserActivity:restorationHandler:], and no com.apple.developer.associated-domains
      """#,
    good: #"""
      -[AppDelegate application:continueUserActivity:restorationHandler:], and applinks:shop.example
      """#,
    subject: .app)

  static let identifiers: [String] = Requirement.universalLinks

  static func check(_ subject: AuditSubject) -> [Finding] {
    subject.app.bundles.compactMap { bundle in
      guard bundle.areEntitlementsKnown, !bundle.claims(.applinks, .activitycontinuation, .appclips),
        bundle.info?.userActivityTypes.isEmpty != false, let receiver = bundle.universalLinkReceivers.first
      else { return nil }
      return finding(
        subject, at: receiver.image.path, receiver.method.offset,
        "The app implements \(receiver.method.selector) and its signature claims no domain for links.",
        help: "Add the associated domain to the entitlements of the target, or remove the method.",
        evidence: BundleReading.words(receiver.method))
    }
  }
}
