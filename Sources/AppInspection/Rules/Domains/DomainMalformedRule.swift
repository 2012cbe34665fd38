import Entitlements
import Findings

/// Finds an associated domain that cannot work.
enum DomainMalformedRule: AuditRule {
  static let metadata = RuleMetadata(
    id: "domain-malformed",
    title: "An associated domain that cannot work",
    severity: .error,
    why: """
      An entry is a service, a colon and a host, with ?mode= at most: one without service, with a \
      scheme, path, port or white space, or with a host that is no public name, associates nothing \
      (app-inspection, S2, S4 and S5). What devices do with capital letters is not known.
      """,
    bad: #"""
      applinks:https://shop.example/buy
      """#,
    good: #"""
      applinks:shop.example
      """#,
    subject: .app)

  static let identifiers: [String] = Requirement.universalLinks + ["CWE-20"]

  static func check(_ subject: AuditSubject) -> [Finding] { ofBundles(subject) + ofSources(subject) }

  private static func ofBundles(_ subject: AuditSubject) -> [Finding] {
    subject.app.bundles.flatMap { bundle in
      bundle.domainVerdicts.compactMap { verdict -> Finding? in
        let isAppClip = verdict.domain.problems.contains { $0.code == .wildcardAppClips }
        guard verdict.kind == .error && !isAppClip || verdict.kind == .unknown else { return nil }
        let isUnknown = verdict.kind == .unknown
        return finding(
          subject, at: bundle.mainPath, bundle.entitlementsOffset,
          isUnknown
            ? "The associated domain \(Quotation.of(verdict.domain.text)) may not work: \(verdict.reason)."
            : "The associated domain \(Quotation.of(verdict.domain.text)) cannot work. \(verdict.reason)",
          help: verdict.domain.correction.map { "Write \(Quotation.of($0))." }
            ?? "Write a service, a colon and a full domain name.",
          evidence: verdict.domain.text, severity: isUnknown ? .note : nil, isSuspicion: isUnknown)
      }
    }
  }

  private static func ofSources(_ subject: AuditSubject) -> [Finding] {
    (subject.app.sources?.entitlements ?? []).flatMap { file in
      (file.domains ?? []).compactMap { entry -> Finding? in
        let verdict = entry.verdict
        let isAppClip = verdict.domain.problems.contains { $0.code == .wildcardAppClips }
        // A setting of the project may stand for the host.
        guard verdict.kind == .error && !isAppClip || verdict.kind == .unknown,
          !verdict.domain.text.contains("$(")
        else {
          return nil
        }
        let isUnknown = verdict.kind == .unknown
        return finding(
          subject, inSource: file.path, entry.range,
          isUnknown
            ? "The associated domain \(Quotation.of(verdict.domain.text)) may not work: \(verdict.reason)."
            : "The associated domain \(Quotation.of(verdict.domain.text)) cannot work. \(verdict.reason)",
          help: verdict.domain.correction.map { "Write \(Quotation.of($0))." }
            ?? "Write a service, a colon and a full domain name.",
          evidence: verdict.domain.text, severity: isUnknown ? .note : nil, isSuspicion: isUnknown)
      }
    }
  }
}
