import AssetLinks
import Findings

/// Finds filters without DEFAULT.
enum ManifestMissingDefaultRule: ManifestProblemRule {
  static let metadata = RuleMetadata(
    id: "manifest-missing-default",
    title: "A filter of links without the category DEFAULT",
    severity: .error,
    why: """
      An intent that names no activity finds only filters with DEFAULT, and a filter with autoVerify is \
      verified only with it (ADD, VER, VAL, documented).
      """,
    bad: ManifestExample.activity(
      #"""
      ↓<intent-filter>
              <action android:name="android.intent.action.VIEW"/>
              <category android:name="android.intent.category.BROWSABLE"/>
              <data android:scheme="https" android:host="shop.example"/>
            </intent-filter>
      """#),
    good: ManifestExample.activity(
      #"""
      <intent-filter>
              <action android:name="android.intent.action.VIEW"/>
              <category android:name="android.intent.category.DEFAULT"/>
              <category android:name="android.intent.category.BROWSABLE"/>
              <data android:scheme="https" android:host="shop.example"/>
            </intent-filter>
      """#),
    subject: .manifest)

  static let code = ManifestProblem.Code.missingDefault
  static let help = "Add <category android:name=\"android.intent.category.DEFAULT\"/>."

  static func concerns(_ filter: IntentFilter) -> Bool { !filter.isForDocuments }
}
