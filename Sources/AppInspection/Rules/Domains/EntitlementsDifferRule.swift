import Findings
import PackageReading

/// Finds entitlements that differ in XML and in DER.
enum EntitlementsDifferRule: AuditRule {
  static let metadata = RuleMetadata(
    id: "entitlements-xml-der-mismatch",
    title: "Entitlements that differ in XML and in DER",
    severity: .warning,
    why: """
      The signature holds the entitlements twice. iOS 15 and later go by those in DER, older systems and \
      most tools by those in XML, so that what is reviewed is not what counts (app-inspection, S7 and \
      trap 4).
      """,
    bad: #"""
      XML: applinks:shop.example; DER: applinks:evil.example
      """#,
    good: #"""
      XML: applinks:shop.example; DER: applinks:shop.example
      """#,
    subject: .app)

  static let identifiers: [String] = Requirement.universalLinks + ["CWE-436"]

  static func check(_ subject: AuditSubject) -> [Finding] {
    subject.app.bundles.flatMap { bundle in
      (bundle.executable?.slices ?? []).compactMap { slice -> Finding? in
        guard let differing = slice.entitlements.differing else { return nil }
        let own = slice.entitlements.values?.members ?? [:]
        let other = differing.members ?? [:]
        let keys = Set(own.keys).union(other.keys).filter { own[$0] != other[$0] }.sorted()
        return finding(
          subject, at: bundle.mainPath, slice.entitlements.encodedOffset.map { slice.fileOffset + $0 },
          "The entitlements in DER, which iOS 15 and later go by, differ from those in XML.",
          help: "Sign the app again with one set of entitlements.",
          evidence: keys.prefix(5).joined(separator: ", "))
      }
    }
  }
}
