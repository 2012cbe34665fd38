import Findings
import HostingEvidence

/// Finds a second copy at the root.
enum HostingRootCopyRule: HostingRule {
  static let metadata = RuleMetadata(
    id: "hosting-root-copy",
    title: "A second copy at the root",
    severity: .note,
    why: """
      The root is deprecated (WWDC 2019); the copy in /.well-known/ takes precedence (staff reply in \
      Apple's forum).
      """,
    bad: HostingExample.good
      + HostingExample.get(HostingExample.rootURL, HostingExample.served),
    good: HostingExample.good,
    subject: .hosting)

  static func check(_ subject: HostingSubject) -> [Finding] {
    guard let root = subject.survey.root, let copy = root.content, copy == subject.survey.wellKnown.content
    else { return [] }
    return [
      subject.finding(
        metadata, root, "The same file also stands at the root, which is deprecated.",
        help:
          "Take it away unless devices with iOS 10 and older are to be served; if it stays, keep both the same."
      )
    ]
  }
}
