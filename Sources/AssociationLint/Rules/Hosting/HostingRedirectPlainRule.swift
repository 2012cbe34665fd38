import Findings
import HostingEvidence

/// Finds redirects from https to http.
enum HostingRedirectPlainRule: RedirectRule {
  static let metadata = RuleMetadata(
    id: "hosting-redirect-plain",
    title: "A redirect from https to http",
    severity: .error,
    why: """
      Apple names redirects among the causes of failure, and devices do not follow them for this file \
      (SAD, TN3155); Android does not either (Google's Digital Asset Links specification). Only https is \
      read; a server that knows nothing of the TLS in front of it often makes such targets (TN3155).
      """,
    bad: HostingExample.get(
      HostingExample.url, "301\nLocation: http://shop.example/.well-known/apple-app-site-association"),
    good: HostingExample.good,
    subject: .hosting)

  static let kind = RedirectKind.plain

  static func words(_ target: String, _ url: WebAddress) -> (cause: String, help: String) {
    (
      "from https to plain http (\(target))",
      "Serve the file over https at \(Excerpt.quote(url.text)); tell the server behind the proxy that the request came by https (X-Forwarded-Proto)."
    )
  }
}
