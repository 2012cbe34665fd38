import Findings
import SourceFacts

/// Finds a link of its own that an app opens.
enum OwnUniversalLinkOpenedRule: AuditRule {
  static let metadata = RuleMetadata(
    id: "own-universal-link-opened-by-app",
    title: "A link of its own that an app opens",
    severity: .note,
    why: """
      A universal link that the app itself opens goes to the browser and not back into the app (Apple, \
      documented; MASTG notes it; app-inspection, S30). The app's hosts are those of the entitlements \
      beside its code.
      """,
    bad: #"""
      UIApplication.shared.open(URL(string: "https://shop.example/help")!)
      """#,
    good: #"""
      router.show(.help)
      """#,
    subject: .app)

  static let identifiers: [String] = Requirement.otherApps

  static func check(_ subject: AuditSubject) -> [Finding] {
    guard let tree = subject.app.sources else { return [] }
    return findings(subject, .addressOpened) { event in
      guard let host = SourceAddress(event.subject).host, tree.isOwn(host) else { return nil }
      return SourceVerdict(
        "The app opens its own link to \(Quotation.of(host)), which goes to the browser.",
        help: "Go to the screen directly, or open it in a web view of the app if the browser is not meant.")
    }
  }
}
