import Findings
import HostingEvidence

/// Finds redirects to itself.
enum HostingRedirectLoopRule: RedirectRule {
  static let metadata = RuleMetadata(
    id: "hosting-redirect-loop",
    title: "A redirect to itself",
    severity: .error,
    why: """
      Apple names redirects among the causes of failure, and devices do not follow them for this file \
      (SAD, TN3155); Android does not either (Google's Digital Asset Links specification). The server \
      answers the redirect to itself again, so that nobody ever gets the file.
      """,
    bad: HostingExample.get(
      HostingExample.url, "301\nLocation: https://shop.example/.well-known/apple-app-site-association"),
    good: HostingExample.good,
    subject: .hosting)

  static let kind = RedirectKind.loop

  static func words(_ target: String, _ url: WebAddress) -> (cause: String, help: String) {
    (
      "to the same address",
      "Find the rule that redirects to the same address, often one about https behind a proxy that ends TLS, and take /.well-known/ out of it."
    )
  }
}
