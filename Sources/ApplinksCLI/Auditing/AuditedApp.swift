import AppInspection
import Findings

/// An app that was audited.
struct AuditedApp {
  /// The name as the user wrote it.
  let name: String
  let app: AppReading
  let findings: [Finding]

  /// Whether a part of it could not be read.
  var isPartial: Bool { app.allDamages.contains { $0.hidesContent } }
}
