import Findings
import HostingEvidence

/// Finds redirects to another path.
enum HostingRedirectPathRule: RedirectRule {
  static let metadata = RuleMetadata(
    id: "hosting-redirect-path",
    title: "A redirect to another path",
    severity: .error,
    why: """
      Apple names redirects among the causes of failure, and devices do not follow them for this file \
      (SAD, TN3155); Android does not either (Google's Digital Asset Links specification). A slash at the \
      end, a file ending or another folder that the server adds makes the address another one.
      """,
    bad: HostingExample.get(HostingExample.url, "301\nLocation: /.well-known/apple-app-site-association/"),
    good: HostingExample.good,
    subject: .hosting)

  static let kind = RedirectKind.otherPath

  static func words(_ target: String, _ url: WebAddress) -> (cause: String, help: String) {
    (
      "to another path (\(target))",
      "Answer at the path \(Excerpt.quote(url.path)) itself, without a slash or ending added; use a rewrite in place of the redirect."
    )
  }
}
