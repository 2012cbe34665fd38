import AssetLinks
import Findings

/// Finds MIME types without their two halves.
enum ManifestMalformedMIMETypeRule: ManifestProblemRule {
  static let metadata = RuleMetadata(
    id: "manifest-malformed-mime-type",
    title: "A MIME type without its two halves",
    severity: .error,
    why: """
      A MIME type is a type, a slash and a subtype, of which the second may be * (DATA, documented).
      """,
    bad: ManifestExample.filter(
      #"<data android:scheme="content" ↓android:mimeType="pdf"/>"#),
    good: ManifestExample.filter(
      #"<data android:scheme="content" android:mimeType="application/pdf"/>"#),
    subject: .manifest)

  static let code = ManifestProblem.Code.malformedMimeType
  static let help = "Write type and subtype, such as application/pdf."
}
