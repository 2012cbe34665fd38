import Foundation
import FuzzDriver
import PackageReading

/// The input is a project of Xcode, or a file of settings: nothing traps, and settings that stand in each other end.
@main
enum FuzzXcodeProject {
  static func main() {
    // The closure becomes a C function, which knows no `Self`.
    exit(
      runFuzzer { start, count in
        FuzzXcodeProject.check(fuzzedBytes(start, count))
        return 0
      })
  }

  private static func check(_ bytes: [UInt8]) {
    let file = XcodeSettingsFile(String(decoding: bytes, as: UTF8.self))
    for key in file.settings.keys { precondition(!key.isEmpty) }
    guard let project = try? XcodeProject(parsing: bytes) else { return }
    for configuration in project.targets.flatMap(\.configurations) {
      let based = configuration.basedOn(file.settings)
      for key in based.settings.keys { precondition((based.value(key) ?? "").utf8.count <= 1 << 20) }
    }
  }
}
