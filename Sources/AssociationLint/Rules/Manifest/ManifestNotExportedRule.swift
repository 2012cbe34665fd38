import AssetLinks
import Findings

/// Finds activities that other apps cannot start.
enum ManifestNotExportedRule: ManifestProblemRule {
  static let metadata = RuleMetadata(
    id: "manifest-not-exported",
    title: "An activity with links that is not exported",
    severity: .error,
    why: """
      A browser is another app, and cannot start an activity with android:exported=\"false\" (Android's \
      documentation of activity).
      """,
    bad: ManifestExample.file(
      #"""
      <application>
          ↓<activity android:name=".LinkActivity" android:exported="false">
            <intent-filter>
              <action android:name="android.intent.action.VIEW"/>
              <category android:name="android.intent.category.BROWSABLE"/>
              <data android:scheme="https" android:host="shop.example"/>
            </intent-filter>
          </activity>
        </application>
      """#),
    good: ManifestExample.filter(
      #"<data android:scheme="https" android:host="shop.example"/>"#),
    subject: .manifest)

  static let code = ManifestProblem.Code.notExported
  static let help = "Write android:exported=\"true\"."
}
