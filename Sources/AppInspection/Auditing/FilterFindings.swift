import AssetLinks
import Findings

/// The findings about the intent filters of an Android app.
enum FilterFindings {
  /// What `judge` finds in each filter.
  static func of(
    _ subject: AuditSubject, _ judge: (ManifestDocument, IntentFilter) -> Finding?
  ) -> [Finding] {
    guard let manifest = subject.app.android?.manifest else { return [] }
    return manifest.filters.compactMap { judge(manifest, $0) }
  }
}
