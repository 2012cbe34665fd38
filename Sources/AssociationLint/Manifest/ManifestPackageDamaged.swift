import Findings
import PackageReading

/// The finding about what is damaged or odd in a built app. It is no rule of ``RuleIndex/manifest``, since those judge
/// what was read; its metadata is listed beside theirs.
enum ManifestPackageDamaged {
  static let metadata = RuleMetadata(
    id: "manifest-package-damaged",
    title: "A built app whose files are damaged, or meant to mislead readers",
    severity: .warning,
    why: """
      What stands behind the damage may be missing among the other findings, and tools differ in what they read of such a \
      file: Android may install it, or not (app-inspection, S40; source of the formats: RESTYPES, APPNOTE.TXT).
      """,
    bad: "↓AndroidManifest.xml, cut in half, in app.apk",
    good: "app.apk, as the build tools made it",
    subject: .manifest)

  static func finding(for problem: AndroidPackageProblem, in name: String) -> Finding {
    let part = problem.part.isEmpty ? "" : " (\(problem.part), byte \(problem.offset))"
    return Finding(
      rule: metadata.id, severity: metadata.severity, message: Excerpt.oneLine(problem.sentence + part),
      place: Place(file: name), help: "Build the app again, or ask where the file comes from.")
  }
}
