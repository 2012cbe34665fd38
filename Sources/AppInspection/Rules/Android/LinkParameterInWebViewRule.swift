import AssetLinks
import Findings

/// Finds code that reads a link and loads a web view.
enum LinkParameterInWebViewRule: AuditRule {
  static let metadata = RuleMetadata(
    id: "link-parameter-in-web-view",
    title: "Code that reads a link and loads a web view",
    severity: .note,
    why: """
      An app that loads what a link carries into a web view shows any page as its own (app-inspection, \
      A9). The names in the code let it only be suspected, so that this is a note.
      """,
    bad: #"""
      getQueryParameter and loadUrl in classes.dex
      """#,
    good: #"""
      neither of both
      """#,
    subject: .app)

  static let identifiers: [String] = Requirement.android + ["CWE-79", "CWE-601"]

  static func check(_ subject: AuditSubject) -> [Finding] {
    guard let android = subject.app.android, let manifest = android.manifest,
      manifest.filters.contains(where: { $0.hasView == .yes && $0.hasBrowsable == .yes }),
      let reader = DexNames.data.first(where: { android.calls.contains($0) }),
      android.calls.contains(DexNames.webView)
    else { return [] }
    return [
      finding(
        subject, at: "classes.dex",
        "The code reads links and loads web views; see that no link decides what is loaded.",
        help: "Compare the address with a list of hosts before it is loaded.",
        evidence: "\(reader), \(DexNames.webView)", isSuspicion: true)
    ]
  }
}
