import Findings
import HostingEvidence

/// Finds a file at the root only.
enum HostingRootOnlyRule: HostingRule {
  static let metadata = RuleMetadata(
    id: "hosting-root-only",
    title: "A file at the root only",
    severity: .error,
    why: """
      Every path but /.well-known/ is deprecated (WWDC 2019); developer and managed modes read nothing \
      else (WWDC 2020), and Apple's CDN was seen to ask for nothing else (observed).
      """,
    bad: HostingExample.get(HostingExample.url, "404")
      + HostingExample.get(HostingExample.rootURL, HostingExample.served),
    good: HostingExample.good,
    subject: .hosting)

  static func check(_ subject: HostingSubject) -> [Finding] {
    let file = subject.survey.wellKnown
    guard subject.isAtRootOnly, let root = subject.survey.root else { return [] }
    return [
      subject.finding(
        metadata, file,
        "The file stands at \(Excerpt.quote(root.evidence.url.path)) only, which is deprecated.",
        help:
          "Serve it at \(Excerpt.quote(file.evidence.url.path)); the copy at the root can stay for iOS 10 and older."
      )
    ]
  }
}
