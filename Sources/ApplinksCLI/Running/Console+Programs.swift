import Foundation

extension Console {
  /// Where a program is: in the folders of `PATH`, or where there is none in the usual ones; `nil` where it is in none.
  ///
  /// Folders that are not named from the root of the file system are passed over.
  func program(_ name: String) -> String? {
    (environment["PATH"] ?? "/usr/local/bin:/usr/bin:/bin").split(separator: ":")
      .filter { $0.hasPrefix("/") }
      .map { "\($0)/\(name)" }
      .first { FileManager.default.isExecutableFile(atPath: $0) }
  }
}
