import AppInspection
import Findings
import Foundation
import FuzzDriver

/// The input is an archive: reading the app in it and all rules never trap.
@main
enum FuzzAppArchive {
  static func main() {
    exit(
      runFuzzer { start, count in
        let app = AppReading(Data(fuzzedBytes(start, count)), name: "a.ipa")
        for finding in AuditIndex.findings(in: AuditSubject(app, name: "a.ipa")) {
          precondition(!finding.message.isEmpty && finding.evidence != nil)
        }
        for bundle in app.bundles { _ = (bundle.unknowns, EntryPoints.of(bundle)) }
        return 0
      })
  }
}
