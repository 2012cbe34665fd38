import AssetLinks
import Findings

/// Finds activities that do not say whether they are exported.
enum ManifestExportedNotWrittenRule: ManifestProblemRule {
  static let metadata = RuleMetadata(
    id: "manifest-exported-not-written",
    title: "An activity with a filter that does not say whether it is exported",
    severity: .warning,
    why: """
      An app that targets Android 12 cannot be installed where an activity with an intent filter does not \
      write android:exported (folklore: Android 12 behaviour changes, recalled).
      """,
    bad: ManifestExample.file(
      #"""
      <application>
          ↓<activity android:name=".LinkActivity">
            <intent-filter/>
          </activity>
        </application>
      """#),
    good: ManifestExample.activity(
      #"""
      <intent-filter/>
      """#),
    subject: .manifest)

  static let code = ManifestProblem.Code.exportedNotWritten
  static let help = "Write android:exported, true where browsers are to open its links."
}
