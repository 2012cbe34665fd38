import Findings
import HostingEvidence

/// Finds redirects to another host.
enum HostingRedirectOtherHostRule: RedirectRule {
  static let metadata = RuleMetadata(
    id: "hosting-redirect-other-host",
    title: "A redirect to another host",
    severity: .error,
    why: """
      Apple names redirects among the causes of failure, and devices do not follow them for this file \
      (SAD, TN3155); Android does not either (Google's Digital Asset Links specification). Each host must \
      serve its own file (SAD).
      """,
    bad: HostingExample.get(HostingExample.url, "301\nLocation: https://cdn.other.example/aasa.json"),
    good: HostingExample.good,
    subject: .hosting)

  static let kind = RedirectKind.otherHost

  static func words(_ target: String, _ url: WebAddress) -> (cause: String, help: String) {
    (
      "to another host (\(target))",
      "Serve the file at \(Excerpt.quote(url.text)) itself: copy it there, or let the server fetch it from the other host (a rewrite or proxy in place of the redirect)."
    )
  }
}
