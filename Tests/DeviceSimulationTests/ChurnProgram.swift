import Foundation

/// The program `DeviceChurn`, which stands beside the tests.
enum ChurnProgram {
  /// Where it is; `nil` where it was not built.
  static let path: String? = {
    let beside = URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent()
    let places = [beside] + Bundle.allBundles.map { $0.bundleURL.deletingLastPathComponent() }
    return places.map { $0.appendingPathComponent("DeviceChurn").path }
      .first { FileManager.default.isExecutableFile(atPath: $0) }
  }()
}
