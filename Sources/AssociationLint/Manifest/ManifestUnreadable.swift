import Findings
import PackageReading
import PositionedJSON

/// The finding about a manifest that cannot be read. It is no rule of ``RuleIndex/manifest``, since those judge what was
/// read; its metadata is listed beside theirs.
enum ManifestUnreadable {
  static let metadata = RuleMetadata(
    id: "manifest-unreadable",
    title: "A manifest that is no XML",
    severity: .error,
    why: """
      The build tools read the manifest as XML (Android's documentation of the manifest); a text that is not \
      well-formed ends the build, and so do devices with the compiled one inside an app.
      """,
    bad: "<manifest>\n  <application>\n</manifest>↓",
    good: ManifestExample.file("<application/>"),
    subject: .manifest)

  /// The finding about a built app without a readable manifest.
  static func finding(_ message: String, in name: String) -> Finding {
    Finding(
      rule: metadata.id, severity: metadata.severity, message: Excerpt.oneLine(message),
      place: Place(file: name), help: "Name the APK or AAB of a build, or its AndroidManifest.xml.")
  }

  static func finding(for error: XMLReadingError, in name: String) -> Finding {
    Finding(
      rule: metadata.id, severity: metadata.severity, message: Excerpt.oneLine(error.message),
      place: Place(file: name, range: error.position.map { TextRange(start: $0, end: $0) }),
      help: "Mend the XML, or name the AndroidManifest.xml of the sources or the merged one of a build.")
  }
}
