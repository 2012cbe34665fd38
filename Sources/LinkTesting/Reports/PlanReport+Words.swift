extension PlanReport {
  /// The outcome in a few words, such as `38 checks of 30 expectations passed`.
  var headline: String {
    let failed = failures.count
    let undecided = undecided.count
    let passed = results.count - failed - undecided
    let all = "of \(Self.counted(expectationCount, "expectation"))"
    if results.isEmpty { return "no expectation was run" }
    if failed == 0, undecided == 0 { return "\(Self.counted(passed, "check")) \(all) passed" }
    var parts = ["\(Self.counted(failed, "check")) \(all) failed"]
    if undecided > 0 { parts.append("\(undecided) could not be decided") }
    return (parts + ["\(passed) passed"]).joined(separator: ", ")
  }

  /// A number and its noun.
  static func counted(_ count: Int, _ noun: String) -> String { "\(count) \(noun)\(count == 1 ? "" : "s")" }
}

extension CheckResult {
  /// Where the expectation stands, such as `applinks.yaml:12:5`.
  func place(in plan: String) -> String {
    "\(PlanWords.visible(plan)):\(expectation.place.line):\(expectation.place.column)"
  }

  /// What differs, a line for each part, without the place.
  var lines: [String] {
    var lines: [String] = []
    for difference in differences {
      lines.append("expected: \(PlanWords.visible(difference.expected))")
      lines.append("found:    \(PlanWords.visible(difference.found))")
      lines += difference.causes.map { "because:  \(PlanWords.visible($0))" }
      if let mend = difference.mend { lines.append("mend:     \(PlanWords.visible(mend))") }
    }
    return lines
  }

  /// What differs in one sentence.
  var summary: String {
    differences.map { "expected \($0.expected), found \($0.found)" }.joined(separator: "; ")
  }
}
