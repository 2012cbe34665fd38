import AssetLinks
import Findings

/// Finds patterns that the platform refuses.
enum ManifestInvalidPatternRule: ManifestProblemRule {
  static let metadata = RuleMetadata(
    id: "manifest-invalid-pattern",
    title: "A pattern that the platform refuses",
    severity: .error,
    why: """
      Modifiers without something to repeat, empty sets and lone escapes are errors (PM, documented in \
      source); what a device makes of the app is unknown here.
      """,
    bad: ManifestExample.filter(
      #"<data android:scheme="https" android:host="shop.example" ↓android:pathAdvancedPattern="/[]"/>"#),
    good: ManifestExample.filter(
      #"<data android:scheme="https" android:host="shop.example" android:pathAdvancedPattern="/[0-9]{4}"/>"#),
    subject: .manifest)

  static let code = ManifestProblem.Code.invalidPattern
  static let help = "Mend the pattern."
}
