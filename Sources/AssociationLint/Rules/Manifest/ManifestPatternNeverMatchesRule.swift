import AssetLinks
import Findings

/// Finds patterns that match nothing.
enum ManifestPatternNeverMatchesRule: ManifestProblemRule {
  static let metadata = RuleMetadata(
    id: "manifest-pattern-never-matches",
    title: "A pattern that matches nothing",
    severity: .error,
    why: """
      A modifier of an advanced pattern takes as much as it can and gives nothing back (PM, documented in \
      source), so that what follows finds nothing left.
      """,
    bad: ManifestExample.filter(
      #"<data android:scheme="https" android:host="shop.example" ↓android:pathAdvancedPattern="/.*/buy"/>"#),
    good: ManifestExample.filter(
      #"<data android:scheme="https" android:host="shop.example" android:pathAdvancedPattern="/[a-z]+/buy"/>"#
    ),
    subject: .manifest)

  static let code = ManifestProblem.Code.patternNeverMatches
  static let help = "Write a set that leaves the next character out, such as [^/]+ before a slash."
}
