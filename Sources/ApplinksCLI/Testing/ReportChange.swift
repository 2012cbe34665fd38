import LinkTesting

/// What is different between two runs of a plan.
struct ReportChange {
  /// The number of checks that are as expected no longer, or were not there.
  let broken: Int
  /// The number of checks that are as expected again, or are gone.
  let mended: Int

  init(from old: PlanReport, to new: PlanReport) {
    let (before, now) = (Self.failures(of: old), Self.failures(of: new))
    broken = now.subtracting(before).count
    mended = before.subtracting(now).count
  }

  /// Both numbers in words.
  var sentence: String {
    var parts: [String] = []
    if broken > 0 { parts.append("\(Quoted.counted(broken, "check")) went wrong") }
    if mended > 0 { parts.append("\(Quoted.counted(mended, "check")) came right") }
    return "Since the last run \(parts.isEmpty ? "nothing changed" : parts.joined(separator: ", "))."
  }

  private static func failures(of report: PlanReport) -> Set<String> {
    Set(
      report.results.filter { $0.status != .passed }.map { "\($0.expectation.title)\0\($0.circumstances)" })
  }
}
