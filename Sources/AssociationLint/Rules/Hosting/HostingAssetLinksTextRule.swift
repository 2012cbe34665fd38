import Findings
import HostingEvidence

/// Finds words for people in place of asset links.
enum HostingAssetLinksTextRule: AnswerRule {
  static let metadata = RuleMetadata(
    id: "hosting-asset-links-text",
    title: "Words for people in place of asset links",
    severity: .error,
    why: """
      A server that answers 200 with an error in words has no asset links there. A domain without an Android app \
      needs none, so that this is an error only where the package of an app is named.
      """,
    bad: HostingExample.good + HostingExample.get(HostingExample.assetLinksURL, "200\n\nNot found"),
    good: HostingExample.good
      + HostingExample.get(HostingExample.assetLinksURL, "200\nContent-Type: application/json\n\n[]"),
    subject: .hosting)

  static func verdict(_ fault: AnswerFault, _ file: HostedFile) -> HostingVerdict? {
    guard fault == .text else { return nil }
    return HostingVerdict(
      "The server answers 200 with words in place of the list of statements.",
      help: "Answer 404 where there is no list, or put the list there.")
  }
}
