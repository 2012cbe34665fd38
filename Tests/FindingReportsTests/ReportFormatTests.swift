import FindingReports
import Findings
import Testing

@Suite("Every format")
struct ReportFormatTests {
  @Test("is found by its name")
  func names() {
    #expect(
      ReportFormat.all.map(\.name) == [
        "text", "concise", "json", "sarif", "junit", "github", "gitlab", "markdown", "html",
      ])
    for format in ReportFormat.all { #expect(ReportFormat(format.name) == format) }
    #expect(ReportFormat("xml") == nil)
    #expect(ReportFormat("") == nil)
  }

  @Test("is the same whatever the order of the findings, rules and files", arguments: ReportFormat.all)
  func isStable(_ format: ReportFormat) {
    let text = "{\"a\": 1, \"b\": 2}\n"
    let findings = [
      Sample.finding("b-rule", on: "\"a\"", of: text), Sample.finding("a-rule", .note, on: "\"a\"", of: text),
      Sample.finding("a-rule", on: "\"b\"", of: text), Sample.finding("a-rule"),
      Sample.finding("a-rule", file: "0.json"),
    ]
    let report = Sample.report(findings, text: text, rules: [Sample.rule], files: ["z.json", "y.json"])
    let other = Sample.report(
      findings.reversed(), text: text, rules: [Sample.rule], files: ["y.json", "a.json", "z.json"])
    #expect(format.render(report) == format.render(other))
  }

  @Test(
    "never prints a control character of a finding or a file", arguments: ReportFormat.all, Sample.trickyWords
  )
  func isSafe(_ format: ReportFormat, _ words: String) {
    for scalar in format.render(Sample.tricky(words)).unicodeScalars where scalar != "\n" {
      #expect(scalar.value >= 0x20 && !(0x7F..<0xA0).contains(scalar.value), "U+\(scalar.value)")
    }
  }

  @Test("prints a report without findings", arguments: ReportFormat.all)
  func empty(_ format: ReportFormat) {
    let text = format.render(Sample.report([]))
    #expect(text.isEmpty || text.hasSuffix("\n"))
    #expect(text.isEmpty == ["concise", "github"].contains(format.name))
  }

  @Test("stands places that lie nowhere in the text", arguments: ReportFormat.all)
  func impossiblePlaces(_ format: ReportFormat) {
    let numbers = [Int.min, -1, 0, 1, 2, 9, Int.max]
    let findings = numbers.flatMap { a in
      numbers.map { b in Sample.finding(at: a, b) }
    }
    #expect(!format.render(Sample.report(findings, text: "{}\n{}")).isEmpty)
    #expect(!format.render(Sample.report(findings)).isEmpty)
  }

  @Test(
    "takes time in proportion to the findings, not to the length of their line", arguments: ReportFormat.all)
  func longLine(_ format: ReportFormat) {
    let text = "{" + String(repeating: "\"é\":1,", count: 200_000) + "}"
    let findings = (0..<2_000).map { Sample.finding(atByte: 1 + $0 * 700) }
    let clock = ContinuousClock()
    let time = clock.measure {
      _ = format.render(Sample.report(findings, text: text), style: ReportStyle(width: .max))
    }
    #expect(time < .seconds(20))
  }
}
