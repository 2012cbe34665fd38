import Entitlements
import Findings

/// Finds an associated domain in developer mode.
enum DomainDeveloperModeRule: AuditRule {
  static let metadata = RuleMetadata(
    id: "domain-developer-mode",
    title: "An associated domain in developer mode",
    severity: .warning,
    why: """
      In developer mode devices ask the site in place of Apple's CDN, if their owner switched it on; for \
      everybody else the entry is without effect (app-inspection, S4). In a build for development it is \
      a note.
      """,
    bad: #"""
      applinks:shop.example?mode=developer, in a build for the store
      """#,
    good: #"""
      applinks:shop.example
      """#,
    subject: .app)

  static let identifiers: [String] = Requirement.universalLinks + ["CWE-489"]

  static func check(_ subject: AuditSubject) -> [Finding] { ofBundles(subject) + ofSources(subject) }

  private static func ofBundles(_ subject: AuditSubject) -> [Finding] {
    subject.app.bundles.flatMap { bundle in
      bundle.domainVerdicts.filter { $0.domain.mode == .developer || $0.domain.mode == .developerAndManaged }
        .map {
          finding(
            subject, at: bundle.mainPath, bundle.entitlementsOffset,
            "The associated domain \(Quotation.of($0.domain.text)) is in developer mode"
              + (bundle.isDistribution ? ", in a build for distribution." : "."),
            help: "Remove ?mode= from the entitlements of builds that ship.", evidence: $0.domain.text,
            severity: bundle.isDistribution ? nil : .note)
        }
    }
  }

  /// Without a project it is not known which builds the file goes into, so that it is told as for those of users.
  private static func ofSources(_ subject: AuditSubject) -> [Finding] {
    guard let tree = subject.app.sources else { return [] }
    return tree.entitlements.flatMap { file in
      let builds = tree.builds(with: file.path)
      let shipped = builds.first(where: \.isDistribution)
      return (file.domains ?? []).filter {
        $0.verdict.domain.mode == .developer || $0.verdict.domain.mode == .developerAndManaged
      }.map { entry in
        finding(
          subject, inSource: file.path, entry.range,
          "The associated domain \(Quotation.of(entry.verdict.domain.text)) is in developer mode"
            + (shipped.map { ", in the build \(Quotation.of($0.name))." } ?? "."),
          help: "Remove ?mode= from the entitlements of builds that ship.",
          evidence: entry.verdict.domain.text,
          severity: builds.isEmpty || shipped != nil ? nil : .note)
      }
    }
  }
}
