import AssetLinks
import Findings

/// Finds stars that repeat a character.
enum ManifestStarAfterCharacterRule: ManifestProblemRule {
  static let metadata = RuleMetadata(
    id: "manifest-star-after-character",
    title: "A star that repeats the character before it",
    severity: .warning,
    why: """
      In a pathPattern, * repeats the character before it and .* stands for any text (PM, documented in \
      source). /buy/* covers /buy/ and /buy///, not /buy/42.
      """,
    bad: ManifestExample.filter(
      #"<data android:scheme="https" android:host="shop.example" ↓android:pathPattern="/buy/*"/>"#),
    good: ManifestExample.filter(
      #"<data android:scheme="https" android:host="shop.example" android:pathPattern="/buy/.*"/>"#),
    subject: .manifest)

  static let code = ManifestProblem.Code.starAfterCharacter
  static let help = "Write .* for any text."
}
