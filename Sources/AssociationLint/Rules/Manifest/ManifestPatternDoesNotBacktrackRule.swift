import AssetLinks
import Findings

/// Finds patterns that do not go back.
enum ManifestPatternDoesNotBacktrackRule: ManifestProblemRule {
  static let metadata = RuleMetadata(
    id: "manifest-pattern-does-not-backtrack",
    title: "A pathPattern that does not go back",
    severity: .warning,
    why: """
      In a pathPattern, .* before a character skips to its first place and never goes back (PM, documented \
      in source), so that a link with that character twice is lost.
      """,
    bad: ManifestExample.filter(
      #"<data android:scheme="https" android:host="shop.example" ↓android:pathPattern="/.*/buy"/>"#),
    good: ManifestExample.filter(
      #"<data android:scheme="https" android:host="shop.example" android:pathPattern="/buy/.*"/>"#),
    subject: .manifest)

  static let code = ManifestProblem.Code.patternDoesNotBacktrack
  static let help = """
    Use pathPrefix or pathSuffix where they do, or one pattern for each number of such characters.
    """
}
