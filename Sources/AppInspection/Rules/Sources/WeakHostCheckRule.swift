import Findings
import SourceFacts

/// Finds a comparison of a host that other hosts pass.
enum WeakHostCheckRule: AuditRule {
  static let metadata = RuleMetadata(
    id: "weak-host-check",
    title: "A comparison of a host that other hosts pass",
    severity: .warning,
    why: """
      A host must be compared as a whole: with contains, hasPrefix, or hasSuffix without a full stop in front, \
      shop.example.evil.test or evilshop.example passes too (app-inspection, S22).
      """,
    bad: #"""
      url.host?.hasSuffix("shop.example") == true
      """#,
    good: #"""
      url.host == "shop.example"
      """#,
    subject: .app)

  static let identifiers: [String] = Requirement.universalLinks + ["CWE-346", "CWE-183"]

  static func check(_ subject: AuditSubject) -> [Finding] {
    findings(subject, .weakHost) { event in
      SourceVerdict(
        "The host of a link is compared with \(event.subject), so that other hosts pass too.",
        help: "Compare the whole host with == or a set, or the end of it with a full stop in front.")
    }
  }
}
