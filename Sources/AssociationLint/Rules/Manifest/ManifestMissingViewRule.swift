import AssetLinks
import Findings

/// Finds filters without VIEW.
enum ManifestMissingViewRule: ManifestProblemRule {
  static let metadata = RuleMetadata(
    id: "manifest-missing-view",
    title: "A filter of links without the action VIEW",
    severity: .warning,
    why: """
      A tap on a link is an intent with the action VIEW (ADD, VER, documented), and a filter takes only \
      the actions that it lists.
      """,
    bad: ManifestExample.activity(
      #"""
      ↓<intent-filter>
              <category android:name="android.intent.category.DEFAULT"/>
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

  static let code = ManifestProblem.Code.missingView
  static let help = "Add <action android:name=\"android.intent.action.VIEW\"/>."

  static func concerns(_ filter: IntentFilter) -> Bool { !filter.isForDocuments }
}
