import Findings
import HostingEvidence

/// Finds redirects to a page where people sign in.
enum HostingRedirectSignInRule: RedirectRule {
  static let metadata = RuleMetadata(
    id: "hosting-redirect-sign-in",
    title: "A redirect to a page where people sign in",
    severity: .error,
    why: """
      Apple names redirects among the causes of failure, and devices do not follow them for this file \
      (SAD, TN3155); Android does not either (Google's Digital Asset Links specification). The file must \
      be readable by anybody without signing in (TN3155).
      """,
    bad: HostingExample.get(HostingExample.url, "301\nLocation: https://shop.example/login?next=%2F"),
    good: HostingExample.good,
    subject: .hosting)

  static let kind = RedirectKind.signIn

  static func words(_ target: String, _ url: WebAddress) -> (cause: String, help: String) {
    (
      "to a page where people sign in (\(target))",
      "Let /.well-known/ through without signing in: exempt it in the middleware or the proxy that asks for it."
    )
  }
}
