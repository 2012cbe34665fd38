import Findings
import HostingEvidence

/// Finds redirects to a language.
enum HostingRedirectLocaleRule: RedirectRule {
  static let metadata = RuleMetadata(
    id: "hosting-redirect-locale",
    title: "A redirect to a language",
    severity: .error,
    why: """
      Apple names redirects among the causes of failure, and devices do not follow them for this file \
      (SAD, TN3155); Android does not either (Google's Digital Asset Links specification). Middleware that \
      adds a language to paths must leave /.well-known/ alone.
      """,
    bad: HostingExample.get(HostingExample.url, "301\nLocation: /en/.well-known/apple-app-site-association"),
    good: HostingExample.good,
    subject: .hosting)

  static let kind = RedirectKind.locale

  static func words(_ target: String, _ url: WebAddress) -> (cause: String, help: String) {
    (
      "to a language (\(target))",
      "Exempt /.well-known/ from the redirect that adds a language to the path."
    )
  }
}
