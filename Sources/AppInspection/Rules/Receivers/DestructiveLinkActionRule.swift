import Findings
import SourceFacts

/// Finds a destructive call beside a receiver of links.
enum DestructiveLinkActionRule: AuditRule {
  static let metadata = RuleMetadata(
    id: "destructive-link-action",
    title: "A destructive call beside a receiver of links",
    severity: .warning,
    why: """
      A link must not delete or reset anything without asking (Apple, documented; app-inspection, S25). \
      In a binary it can only be suspected: the call and the receiver are in one image; whether one \
      leads to the other only the source tells, so that this is a warning there, and an error where a \
      source says so.
      """,
    bad: #"""
      a receiver and removeItemAtPath:error: in one image
      """#,
    good: #"""
      a receiver in an image without such calls
      """#,
    subject: .app)

  static let identifiers: [String] = Requirement.universalLinks + ["CWE-749", "CWE-352"]

  static func check(_ subject: AuditSubject) -> [Finding] { ofBundles(subject) + ofSources(subject) }

  private static func ofBundles(_ subject: AuditSubject) -> [Finding] {
    subject.app.bundles.flatMap { bundle in
      bundle.images.compactMap { image -> Finding? in
        guard bundle.linkReceivers.contains(where: { $0.image.path == image.path }),
          let call = LinkSelectors.destructive.first(where: { image.called[$0] != nil })
        else { return nil }
        return finding(
          subject, at: image.path, image.called[call],
          "The image that receives links also calls \(call); see that no link leads there without asking.",
          help: "Ask the user before anything is deleted for a link.", evidence: call, isSuspicion: true)
      }
    }
  }

  private static func ofSources(_ subject: AuditSubject) -> [Finding] {
    findings(subject, .destructive) { event in
      SourceVerdict(
        "A link leads to \(event.subject), and nobody is asked.",
        help: "Ask the user before anything is deleted, sent or signed out for a link.", severity: .error)
    }
  }
}
