import Findings
import SourceFacts

/// Finds a parameter of a link that is opened as an address.
enum LinkParameterOpenedRule: AuditRule {
  static let metadata = RuleMetadata(
    id: "link-parameter-opened",
    title: "A parameter of a link that is opened as an address",
    severity: .warning,
    why: """
      A link of the app's own site leads anywhere then: the parameter of a redirect is the sender's \
      (app-inspection, S27).
      """,
    bad: #"""
      UIApplication.shared.open(URL(string: next))
      """#,
    good: #"""
      if allowed.contains(next.host) { UIApplication.shared.open(next) }
      """#,
    subject: .app)

  static let identifiers: [String] = Requirement.universalLinks + ["CWE-601"]

  static func check(_ subject: AuditSubject) -> [Finding] {
    findings(subject, .parameterOpened) { event in
      SourceVerdict(
        "A parameter of a link decides which address is opened.",
        help: "Compare its scheme and host with a list before it is opened.")
    }
  }
}
