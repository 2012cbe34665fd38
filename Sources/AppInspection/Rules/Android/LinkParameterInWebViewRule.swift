import AssetLinks
import Findings
import SourceFacts

/// Finds code that reads a link and loads a web view.
enum LinkParameterInWebViewRule: AuditRule {
  static let metadata = RuleMetadata(
    id: "link-parameter-in-web-view",
    title: "Code that reads a link and loads a web view",
    severity: .note,
    why: """
      An app that loads what a link carries into a web view shows any page as its own (app-inspection, \
      S26 and A9). The names in the code of an Android app let it only be suspected, so that this is a note \
      there, and an error where a source says so.
      """,
    bad: #"""
      getQueryParameter and loadUrl in classes.dex
      """#,
    good: #"""
      neither of both
      """#,
    subject: .app)

  static let identifiers: [String] = Requirement.android + ["CWE-79", "CWE-601"]

  static func check(_ subject: AuditSubject) -> [Finding] { ofAndroid(subject) + ofSources(subject) }

  private static func ofAndroid(_ subject: AuditSubject) -> [Finding] {
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

  private static func ofSources(_ subject: AuditSubject) -> [Finding] {
    findings(subject, .webView) { event in
      SourceVerdict(
        "Data of a link decides what \(event.subject) shows in a web view.",
        help: "Compare the address with a list of hosts before it is loaded.", severity: .error)
    }.map { found in
      var finding = found
      finding.evidence?.identifiers = Requirement.universalLinks + ["CWE-79"]
      return finding
    }
  }
}
