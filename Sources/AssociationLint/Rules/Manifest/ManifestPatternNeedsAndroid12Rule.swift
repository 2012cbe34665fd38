import AssetLinks
import Findings

/// Finds patterns that older devices pass over.
enum ManifestPatternNeedsAndroid12Rule: ManifestProblemRule {
  static let metadata = RuleMetadata(
    id: "manifest-pattern-needs-android-12",
    title: "A pattern that older devices pass over",
    severity: .note,
    why: """
      pathSuffix and pathAdvancedPattern came with Android 12 (API 31, recalled). Older devices pass over \
      them; without another path the filter then takes every path of its hosts.
      """,
    bad: ManifestExample.filter(
      #"<data android:scheme="https" android:host="shop.example" ↓android:pathSuffix="/buy"/>"#),
    good: ManifestExample.file(
      #"""
      <uses-sdk android:minSdkVersion="31"/>
        <application>
          <activity android:name=".LinkActivity" android:exported="true">
            <intent-filter>
              <data android:scheme="https" android:host="shop.example" android:pathSuffix="/buy"/>
            </intent-filter>
          </activity>
        </application>
      """#),
    subject: .manifest)

  static let code = ManifestProblem.Code.patternNeedsAndroid12
  static let help = "Raise minSdkVersion to 31, or add paths that older devices read."
}
