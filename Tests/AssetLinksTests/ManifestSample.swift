import PackageReading
import PositionedJSON

@testable import AssetLinks

/// Manifests for tests, read as the tool reads them.
enum ManifestSample {
  /// The elements of an XML text.
  static func elements(_ text: String) throws -> [XMLElementEvent] {
    try XMLEventReader.elements(of: Array(text.utf8)).map { record in
      XMLElementEvent(
        name: record.name, depth: record.depth,
        attributes: record.attributes.map {
          XMLAttributeEvent(
            name: $0.name, namespace: $0.namespace, value: $0.value, position: $0.position,
            reference: $0.reference)
        }, text: record.text, hasChildren: record.hasChildren, position: record.position)
    }
  }

  /// A manifest with an activity that holds `filters`.
  static func xml(_ filters: String, sdk: String = "", exported: String = "true") -> String {
    """
    <manifest xmlns:android="http://schemas.android.com/apk/res/android"
      xmlns:tools="http://schemas.android.com/tools" package="com.example.shop">\(sdk)<application>
    <activity android:name=".Main" android:exported="\(exported)">
    \(filters)
    </activity></application></manifest>
    """
  }

  /// A filter of links with everything but its data.
  static func filter(_ data: String, autoVerify: Bool = true, without: String = "") -> String {
    let lines = [
      "<action android:name=\"android.intent.action.VIEW\"/>",
      "<category android:name=\"android.intent.category.DEFAULT\"/>",
      "<category android:name=\"android.intent.category.BROWSABLE\"/>",
    ].filter { without.isEmpty || !$0.contains(without) }
    return
      "<intent-filter\(autoVerify ? " android:autoVerify=\"true\"" : "")>\(lines.joined())\(data)</intent-filter>"
  }

  /// The document of one filter with this data; attributes are written without their prefix.
  static func document(
    data: String, autoVerify: Bool = true, settings: ManifestSettings = ManifestSettings(), sdk: String = ""
  ) throws -> ManifestDocument {
    try document(xml(filter(prefixed(data), autoVerify: autoVerify), sdk: prefixed(sdk)), settings)
  }

  /// The document of a text.
  static func document(_ text: String, _ settings: ManifestSettings = ManifestSettings()) throws
    -> ManifestDocument
  {
    ManifestDocument(elements: try elements(text), settings: settings)
  }

  /// Puts `android:` before each attribute.
  static func prefixed(_ text: String) -> String {
    var result = ""
    var isQuoted = false
    for character in text {
      if character == "\"" { isQuoted.toggle() }
      result += character == " " && !isQuoted ? " android:" : String(character)
    }
    return result
  }
}
