import AssetLinks
import Findings

/// Finds filters without BROWSABLE.
enum ManifestMissingBrowsableRule: ManifestProblemRule {
  static let metadata = RuleMetadata(
    id: "manifest-missing-browsable",
    title: "A filter of links without the category BROWSABLE",
    severity: .error,
    why: """
      Browsers hand links only to filters with BROWSABLE, and a filter with autoVerify is verified only \
      with it (ADD, VER, VAL, documented). Filters for content and file alone are left alone: apps hand \
      such documents to each other.
      """,
    bad: ManifestExample.activity(
      #"""
      ↓<intent-filter>
              <action android:name="android.intent.action.VIEW"/>
              <category android:name="android.intent.category.DEFAULT"/>
              <data android:scheme="https" android:host="shop.example"/>
            </intent-filter>
      """#),
    good: ManifestExample.activity(
      #"""
      <intent-filter>
              <action android:name="android.intent.action.VIEW"/>
              <category android:name="android.intent.category.DEFAULT"/>
              <data android:scheme="content" android:mimeType="text/plain"/>
            </intent-filter>
      """#),
    subject: .manifest)

  static let code = ManifestProblem.Code.missingBrowsable
  static let help = "Add <category android:name=\"android.intent.category.BROWSABLE\"/>."

  static func concerns(_ filter: IntentFilter) -> Bool { !filter.isForDocuments }
}
