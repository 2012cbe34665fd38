import AssetLinks
import Findings
import PositionedJSON

/// Finds a component with a filter that does not say whether it is exported.
enum ExportedImplicitRule: AuditRule {
  static let metadata = RuleMetadata(
    id: "exported-implicit",
    title: "A component with a filter that does not say whether it is exported",
    severity: .warning,
    why: """
      Devices with Android 12 do not install an app that targets it and leaves this out (app-inspection, \
      A7).
      """,
    bad: #"""
      <activity> with an intent filter and without android:exported
      """#,
    good: #"""
      android:exported="true"
      """#,
    subject: .app)

  static let identifiers: [String] = Requirement.android + ["CWE-926"]

  static func check(_ subject: AuditSubject) -> [Finding] {
    guard let manifest = subject.app.android?.manifest, let target = manifest.targetLevel,
      target >= .android12
    else {
      return []
    }
    return manifest.components.filter { $0.exported == nil && !$0.filters.isEmpty }.map { component in
      finding(
        subject, at: "AndroidManifest.xml", component.position.offset,
        "\(Quotation.of(component.name)) has an intent filter and does not say whether it is exported.",
        help: "Write android:exported.", evidence: "targetSdkVersion \(target.number)")
    }
  }
}
