import Findings
import SourceFacts

/// Finds a call that opens addresses beside a receiver of links.
enum LinkOpenedUncheckedRule: AuditRule {
  static let metadata = RuleMetadata(
    id: "link-opened-unchecked",
    title: "A call that opens addresses beside a receiver of links",
    severity: .note,
    why: """
      An app that opens whatever address a link carries can be led anywhere (app-inspection, S27). In a \
      binary it can only be suspected: the call and the receiver are in one image; so that this is a \
      note there, and a warning where a source says so.
      """,
    bad: #"""
      a receiver and openURL:options:completionHandler: in one image
      """#,
    good: #"""
      a receiver in an image without such calls
      """#,
    subject: .app)

  static let identifiers: [String] = Requirement.universalLinks + ["CWE-601"]

  static func check(_ subject: AuditSubject) -> [Finding] { ofBundles(subject) + ofSources(subject) }

  private static func ofBundles(_ subject: AuditSubject) -> [Finding] {
    subject.app.bundles.flatMap { bundle in
      bundle.images.compactMap { image -> Finding? in
        let calls = [LinkSelectors.openURLWithOptions, LinkSelectors.openURL]
        guard bundle.linkReceivers.contains(where: { $0.image.path == image.path }),
          let call = calls.first(where: { image.called[$0] != nil })
        else { return nil }
        return finding(
          subject, at: image.path, image.called[call],
          "The image that receives links also opens addresses; see that no link decides which.",
          help: "Compare the address with a list of hosts before it is opened.", evidence: call,
          isSuspicion: true)
      }
    }
  }

  private static func ofSources(_ subject: AuditSubject) -> [Finding] {
    findings(subject, .linkOpened) { _ in
      SourceVerdict(
        "The address of a link is opened without a look at its host.",
        help: "Compare the host with a list before it is opened.", severity: .warning)
    }
  }
}
