/// Manifests for examples.
enum ManifestExample {
  /// A manifest with these elements.
  static func file(_ elements: String) -> String {
    """
    <manifest xmlns:android="http://schemas.android.com/apk/res/android"
        xmlns:tools="http://schemas.android.com/tools">
      \(elements)
    </manifest>

    """
  }

  /// A manifest whose only activity holds these elements.
  static func activity(_ elements: String) -> String {
    file(
      """
      <application>
          <activity android:name=".LinkActivity" android:exported="true">
            \(elements)
          </activity>
        </application>
      """)
  }

  /// A manifest whose only filter lists these `<data>` elements, and begins with `start`.
  static func filter(_ data: String..., start: String = "<intent-filter>") -> String {
    activity(
      """
      \(start)
              <action android:name="android.intent.action.VIEW"/>
              <category android:name="android.intent.category.DEFAULT"/>
              <category android:name="android.intent.category.BROWSABLE"/>
              \(data.joined(separator: "\n        "))
            </intent-filter>
      """)
  }

  /// A manifest whose only filter has `autoVerify` and lists these `<data>` elements.
  static func verified(_ data: String...) -> String {
    activity(
      """
      <intent-filter android:autoVerify="true">
              <action android:name="android.intent.action.VIEW"/>
              <category android:name="android.intent.category.DEFAULT"/>
              <category android:name="android.intent.category.BROWSABLE"/>
              \(data.joined(separator: "\n        "))
            </intent-filter>
      """)
  }
}
