import Findings
import HostingEvidence

/// Finds redirects between the domain and its www.
enum HostingRedirectWWWRule: RedirectRule {
  static let metadata = RuleMetadata(
    id: "hosting-redirect-www",
    title: "A redirect between the domain and its www",
    severity: .error,
    why: """
      Apple names redirects among the causes of failure, and devices do not follow them for this file \
      (SAD, TN3155); Android does not either (Google's Digital Asset Links specification). Each host must \
      serve its own file; the bytes may be the same (SAD).
      """,
    bad: HostingExample.get(
      HostingExample.url, "301\nLocation: https://www.shop.example/.well-known/apple-app-site-association"),
    good: HostingExample.good,
    subject: .hosting)

  static let kind = RedirectKind.www

  static func words(_ target: String, _ url: WebAddress) -> (cause: String, help: String) {
    (
      "to \(target)",
      "Serve the file at \(Excerpt.quote(url.text)) itself, and exempt /.well-known/ from the redirect between the domain and its www."
    )
  }
}
