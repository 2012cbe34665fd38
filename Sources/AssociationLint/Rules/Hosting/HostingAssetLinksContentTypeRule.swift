import Findings
import HostingEvidence

/// Finds asset links with another content type than JSON.
enum HostingAssetLinksContentTypeRule: HostingRule {
  static let metadata = RuleMetadata(
    id: "hosting-asset-links-content-type",
    title: "Asset links with another content type than JSON",
    severity: .warning,
    why: """
      Google's specification demands application/json; AOSP's own verifier does not look.
      """,
    bad: HostingExample.good
      + HostingExample.get(HostingExample.assetLinksURL, "200\nContent-Type: text/plain\n\n[]"),
    good: HostingExample.good
      + HostingExample.get(HostingExample.assetLinksURL, "200\nContent-Type: application/json\n\n[]"),
    subject: .hosting)

  static func check(_ subject: HostingSubject) -> [Finding] {
    guard let file = subject.survey.assetLinks, file.content != nil, let response = file.response,
      response.mediaType != "application/json"
    else { return [] }
    let type = response.mediaType.map { "the content type \(Excerpt.quote($0))" } ?? "no content type"
    return [
      subject.finding(
        metadata, file, "The asset links are served with \(type).", help: "Serve them as application/json.")
    ]
  }
}
