import Findings
import HostingEvidence

/// Finds a copy at the root that differs.
enum HostingRootDiffersRule: HostingRule {
  static let metadata = RuleMetadata(
    id: "hosting-root-differs",
    title: "A copy at the root that differs",
    severity: .warning,
    why: """
      The copy in /.well-known/ takes precedence (staff reply in Apple's forum): a change at the root \
      alone reaches no device.
      """,
    bad: HostingExample.good
      + HostingExample.get(HostingExample.rootURL, "200\n\n{\"webcredentials\": {\"apps\": []}}"),
    good: HostingExample.good
      + HostingExample.get(HostingExample.rootURL, HostingExample.served),
    subject: .hosting)

  static func check(_ subject: HostingSubject) -> [Finding] {
    guard let root = subject.survey.root, let copy = root.content,
      let content = subject.survey.wellKnown.content,
      copy != content, HostedJSON.isReadable(copy), HostedJSON.isReadable(content)
    else { return [] }
    return [
      subject.finding(
        metadata, root, "The file at the root differs from the one in /.well-known/, which alone is read.",
        help: "Bring both to one state, or take the one at the root away.")
    ]
  }
}
