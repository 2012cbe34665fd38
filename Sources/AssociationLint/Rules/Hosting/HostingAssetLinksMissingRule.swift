import Findings
import HostingEvidence

/// Finds a domain without asset links.
enum HostingAssetLinksMissingRule: AnswerRule {
  static let metadata = RuleMetadata(
    id: "hosting-asset-links-missing",
    title: "A domain without asset links",
    severity: .note,
    why: """
      Without assetlinks.json no Android app is verified for the domain; a domain without an Android app \
      needs none (Google's documentation of App Links).
      """,
    bad: HostingExample.good + HostingExample.get(HostingExample.assetLinksURL, "404"),
    good: HostingExample.good
      + HostingExample.get(HostingExample.assetLinksURL, "200\nContent-Type: application/json\n\n[]"),
    subject: .hosting)

  static func verdict(_ fault: AnswerFault, _ file: HostedFile) -> HostingVerdict? {
    guard case .status(let status) = fault, [404, 410].contains(status), file.role == .assetLinks else {
      return nil
    }
    return HostingVerdict(
      "The server answers \(status): the domain has no asset links for Android.",
      help: "Put the list of statements there if an Android app is to open links of the domain.")
  }
}
