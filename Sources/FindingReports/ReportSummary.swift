import Findings

/// The numbers of a report, and the sentence that says them.
struct ReportSummary {
  private let counts: [Severity: Int]
  private let report: Report

  /// Counts the findings of `report`.
  init(_ report: Report) {
    self.report = report
    counts = report.findings.reduce(into: [:]) { $0[$1.severity, default: 0] += 1 }
  }

  /// The number of findings with this severity.
  func count(_ severity: Severity) -> Int { counts[severity] ?? 0 }

  /// One line such as "2 errors, 1 warning in 3 files".
  var sentence: String {
    let parts = Severity.allCases.reversed()
      .filter { count($0) > 0 }
      .map { Self.counted(count($0), $0.word) }
    let found = parts.isEmpty ? "no findings" : parts.joined(separator: ", ")
    return "\(found) in \(Self.counted(report.files.count, "file"))\(unreadablePart)\(baselinePart)"
  }

  private var unreadablePart: String {
    let count = report.unreadable.count
    return count > 0 ? "; \(Self.counted(count, "file")) could not be read" : ""
  }

  private var baselinePart: String {
    var parts: [String] = []
    if report.knownCount > 0 { parts.append("\(Self.counted(report.knownCount, "known finding")) left out") }
    if report.fixedCount > 0 { parts.append("\(report.fixedCount) of the baseline fixed") }
    return parts.isEmpty ? "" : " (\(parts.joined(separator: ", ")))"
  }

  /// A number and its noun in the plural where it needs one.
  static func counted(_ count: Int, _ noun: String) -> String { "\(count) \(noun)\(count == 1 ? "" : "s")" }
}
