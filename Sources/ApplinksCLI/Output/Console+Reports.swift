extension Console {
  /// Writes a report to a file, or to standard output where none or `-` is named.
  func write(_ report: String, to path: String?) throws {
    guard let path, path != "-" else { return try output.write(report) }
    try AtomicFile.write(Array(report.utf8), to: absolute(path), name: path)
  }
}
