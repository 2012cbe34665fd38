import Entitlements
import Findings
import PackageReading
import SourceFacts

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

  static func check(_ subject: AuditSubject) -> [Finding] { ofBundles(subject) + ofSources(subject) }

  private static func ofBundles(_ subject: AuditSubject) -> [Finding] {
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

  /// Where the tree has neither entitlements nor a project, nothing is known of them.
  private static func ofSources(_ subject: AuditSubject) -> [Finding] {
    guard let tree = subject.app.sources, !tree.entitlements.isEmpty || !tree.appBuilds.isEmpty,
      tree.infos.allSatisfy({ $0.list.userActivityTypes.isEmpty }),
      let first = tree.receivers.first(where: { [.appContinue, .sceneContinue].contains($0.receiver.kind) })
    else { return [] }
    guard tree.entitlements.contains(where: { $0.claims(.applinks, .activitycontinuation, .appclips) }) else {
      return [
        finding(
          subject, inSource: first.file, first.receiver.range,
          "The app implements \(first.receiver.kind.declaration), and no entitlements of the project claim a domain for links.",
          help: "Add the associated domain to the entitlements of the target, or remove the method.",
          evidence: first.receiver.kind.declaration)
      ]
    }
    return lost(subject, tree)
  }

  /// Builds of a target whose other configurations claim domains.
  private static func lost(_ subject: AuditSubject, _ tree: SourceTree) -> [Finding] {
    tree.appBuilds.compactMap { project, build in
      let claims = { (build: SourceProject.Build) in tree.entitlements(of: build)?.claims(.applinks) ?? false
      }
      guard build.entitlementsPath == nil, !build.target.name.isEmpty,
        project.builds.contains(where: { $0.target.name == build.target.name && claims($0) })
      else { return nil }
      return finding(
        subject, inSource: project.path, nil,
        "The build \(Quotation.of(build.name)) has no entitlements, and other configurations of the target claim domains for links.",
        help: "Set CODE_SIGN_ENTITLEMENTS for every configuration.", evidence: "CODE_SIGN_ENTITLEMENTS")
    }
  }
}
