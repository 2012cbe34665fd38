import Findings
import SourceFacts

/// Finds links of other apps that the app opens.
enum OutgoingUniversalLinkRule: AuditRule {
  static let metadata = RuleMetadata(
    id: "outgoing-universal-link",
    title: "Links of other apps that the app opens",
    severity: .note,
    why: """
      The app opens addresses only where another app takes them; what it hands over should be looked at \
      (MASTG, \"Checking if the App is Calling Other App's Universal Links\"; app-inspection, S28).
      """,
    bad: #"""
      import of UIApplicationOpenURLOptionUniversalLinksOnly
      """#,
    good: #"""
      no such import
      """#,
    subject: .app)

  static let identifiers: [String] = Requirement.otherApps

  static func check(_ subject: AuditSubject) -> [Finding] { ofBundles(subject) + ofSources(subject) }

  private static func ofBundles(_ subject: AuditSubject) -> [Finding] {
    subject.app.bundles.flatMap { bundle in
      bundle.images.compactMap { image -> Finding? in
        guard let offset = image.imports[LinkSymbols.universalLinksOnly] else { return nil }
        return finding(
          subject, at: image.path, offset, "The app opens universal links of other apps.",
          help: "See that nothing sensitive stands in them.",
          evidence: String(LinkSymbols.universalLinksOnly.dropFirst()))
      }
    }
  }

  private static func ofSources(_ subject: AuditSubject) -> [Finding] {
    findings(subject, .universalLinksOnly) { _ in
      SourceVerdict(
        "An address is opened only where an app takes it as a universal link.",
        help: "See that nothing sensitive stands in it.")
    }
  }
}
