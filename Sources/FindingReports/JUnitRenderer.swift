import Findings

/// JUnit's XML: a suite for each file, a case for each rule that fired in it; a clean file has one that passes.
/// A file that could not be read has one that ended with an error.
struct JUnitRenderer {
  private let report: Report

  init(_ report: Report) { self.report = report }

  func render() -> String {
    let suites = report.findingsByFile().map { Suite(file: $0.file, findings: $0.findings) }
    let errors = report.unreadable.count
    let tests = suites.reduce(0) { $0 + max($1.cases.count, 1) } + errors
    let failures = suites.reduce(0) { $0 + $1.failureCount }
    var text = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
    text +=
      "<testsuites name=\"\(Report.toolName)\" tests=\"\(tests)\" failures=\"\(failures)\" errors=\"\(errors)\">\n"
    for unreadable in report.unreadable { text += suite(unreadable) }
    for suite in suites { text += suite.text }
    return text + "</testsuites>\n"
  }

  private func suite(_ unreadable: UnreadableFile) -> String {
    let name = XMLText.escaped(unreadable.file)
    let rule = UnreadableFile.ruleName
    let message = XMLText.escaped(unreadable.message)
    return """
        <testsuite name="\(name)" tests="1" failures="0" errors="1" skipped="0">
          <testcase classname="\(name)" name="\(rule)">
            <error type="\(rule)" message="\(message)">\(message)</error>
          </testcase>
        </testsuite>

      """
  }

  /// The findings of one file.
  private struct Suite {
    let file: String
    let cases: [(rule: RuleID, findings: [Finding])]

    init(file: String, findings: [Finding]) {
      self.file = file
      cases = Dictionary(grouping: findings, by: \.rule)
        .map { ($0.key, $0.value) }
        .sorted { $0.0.name.utf8.lexicographicallyPrecedes($1.0.name.utf8) }
    }

    var failureCount: Int { cases.count { isFailure($0.findings) } }

    var text: String {
      let name = XMLText.escaped(file)
      var text = "  <testsuite name=\"\(name)\" tests=\"\(max(cases.count, 1))\" "
      text += "failures=\"\(failureCount)\" errors=\"0\" skipped=\"0\">\n"
      if cases.isEmpty { text += "    <testcase classname=\"\(name)\" name=\"no findings\"/>\n" }
      for (rule, findings) in cases {
        text += "    <testcase classname=\"\(name)\" name=\"\(XMLText.escaped(rule.name))\">\n"
        text += outcome(findings)
        text += "    </testcase>\n"
      }
      return text + "  </testsuite>\n"
    }

    /// Notes let a case pass.
    private func isFailure(_ findings: [Finding]) -> Bool { findings.contains { $0.severity > .note } }

    private func outcome(_ findings: [Finding]) -> String {
      let lines = findings.map { finding in
        let help = finding.help.isEmpty ? "" : "; \(finding.help)"
        return "\(finding.place.text): \(finding.severity.word): \(finding.message)\(help)"
      }
      let body = lines.map(XMLText.escaped).joined(separator: "\n")
      let worst = findings.max { $0.severity < $1.severity }
      guard isFailure(findings), let worst else { return "      <system-out>\(body)</system-out>\n" }
      let others = findings.count > 1 ? " (and \(findings.count - 1) more)" : ""
      let message = XMLText.escaped(worst.message + others)
      return "      <failure type=\"\(worst.severity.word)\" message=\"\(message)\">\(body)</failure>\n"
    }
  }
}
