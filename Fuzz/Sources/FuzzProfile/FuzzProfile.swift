import AppInspection
import Foundation
import FuzzDriver

/// The input is a profile by itself: nothing traps, and what is not read says why.
@main
enum FuzzProfile {
  static func main() {
    exit(
      runFuzzer { start, count in
        let app = AppReading(Data(fuzzedBytes(start, count)), name: "a.mobileprovision")
        if let profile = app.profile, profile.kind == nil { precondition(!app.isReadable) }
        if !app.isReadable { precondition(!app.allDamages.isEmpty || app.profile != nil) }
        return 0
      })
  }
}
