import Findings
import HostingEvidence

/// Finds redirects that leads nowhere.
enum HostingRedirectWithoutTargetRule: RedirectRule {
  static let metadata = RuleMetadata(
    id: "hosting-redirect-without-target",
    title: "A redirect that leads nowhere",
    severity: .error,
    why: """
      Apple names redirects among the causes of failure, and devices do not follow them for this file \
      (SAD, TN3155); Android does not either (Google's Digital Asset Links specification). Without a \
      target that can be read, nobody knows what was meant.
      """,
    bad: HostingExample.get(HostingExample.url, "302"),
    good: HostingExample.good,
    subject: .hosting)

  static let kind = RedirectKind.withoutTarget

  static func words(_ target: String, _ url: WebAddress) -> (cause: String, help: String) {
    (
      "whose target is missing or cannot be read",
      "Find what answers with this redirect, and serve the file in its place."
    )
  }
}
