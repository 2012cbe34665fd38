import Entitlements
import Findings

/// Finds a wildcard among the associated domains.
enum DomainWildcardRule: AuditRule {
  static let metadata = RuleMetadata(
    id: "domain-wildcard",
    title: "A wildcard among the associated domains",
    severity: .note,
    why: """
      The app takes the links of every subdomain, so that whoever gets hold of one can open it \
      (app-inspection, S3). App Clips take no wildcard at all.
      """,
    bad: #"""
      applinks:*.shop.example
      """#,
    good: #"""
      applinks:www.shop.example
      """#,
    subject: .app)

  static let identifiers: [String] = Requirement.universalLinks + ["CWE-183"]

  static func check(_ subject: AuditSubject) -> [Finding] { ofBundles(subject) + ofSources(subject) }

  private static func ofBundles(_ subject: AuditSubject) -> [Finding] {
    subject.app.bundles.flatMap { bundle in
      bundle.domainVerdicts.filter { $0.domain.isWildcard }.map { verdict in
        let isAppClip = verdict.domain.problems.contains { $0.code == .wildcardAppClips }
        return finding(
          subject, at: bundle.mainPath, bundle.entitlementsOffset,
          isAppClip
            ? "The associated domain \(Quotation.of(verdict.domain.text)) has a wildcard, which App Clips do not take."
            : "The associated domain \(Quotation.of(verdict.domain.text)) claims every subdomain.",
          help: "Name each host.", evidence: verdict.domain.text, severity: isAppClip ? .error : nil)
      }
    }
  }

  private static func ofSources(_ subject: AuditSubject) -> [Finding] {
    (subject.app.sources?.entitlements ?? []).flatMap { file in
      (file.domains ?? []).filter { $0.verdict.domain.isWildcard }.map { entry in
        let isAppClip = entry.verdict.domain.problems.contains { $0.code == .wildcardAppClips }
        let text = Quotation.of(entry.verdict.domain.text)
        return finding(
          subject, inSource: file.path, entry.range,
          isAppClip
            ? "The associated domain \(text) has a wildcard, which App Clips do not take."
            : "The associated domain \(text) claims every subdomain.",
          help: "Name each host.", evidence: entry.verdict.domain.text, severity: isAppClip ? .error : nil)
      }
    }
  }
}
