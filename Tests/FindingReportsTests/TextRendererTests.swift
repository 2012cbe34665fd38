import FindingReports
import Findings
import Foundation
import PositionedJSON
import Testing

@Suite("The text for people")
struct TextRendererTests {
  @Test("shows the place, the line, the help, related places and the fix")
  func whole() throws {
    let text = "{\n\t\"ü\": [1, 2],\n  \"b\": 1\n}\n"
    let related = RelatedPlace(
      Place(file: "b.json", range: Sample.range(of: "{", in: text)), "the rule that covers it")
    let findings = [
      Sample.finding(
        on: "[1, 2]", of: text, related: [related], fix: Fix("Remove it", edits: [.remove(0..<1)])),
      Sample.finding("other-rule", .note, on: "1\n", of: text, fix: Fix("Drop it", edits: [], isSafe: false)),
    ]
    let expected = """
      a.json:2:7: error: It is wrong [some-rule]
        2 |   "ü": [1, 2],
          |        ^^^^^^
        help: Mend it
        see b.json:1:1: the rule that covers it
        fix available: Remove it

      a.json:3:8: note: It is wrong [other-rule]
        3 |   "b": 1
          |        ^
        help: Mend it
        fix available (changes what the file says): Drop it

      1 error, 1 note in 3 files

      """
    let report = Sample.report(findings, text: text, files: ["a.json", "c.json", "d.json"])
    #expect(ReportFormat.text.render(report) == expected)
  }

  @Test("counts findings, files and the baseline")
  func summary() {
    let known = Baseline.Comparison(
      new: [], known: [Sample.finding()],
      fixed: Baseline(of: [Sample.finding(), Sample.finding()]).entries)
    #expect(
      ReportFormat.text.render(Sample.report([], files: ["a", "b", "c"])) == "no findings in 3 files\n")
    #expect(ReportFormat.text.render(Sample.report([], files: ["a"])) == "no findings in 1 file\n")
    #expect(
      ReportFormat.text.render(Sample.report([], baseline: known))
        == "no findings in 0 files (1 known finding left out, 2 of the baseline fixed)\n")
    let findings = [Sample.finding(), Sample.finding(), Sample.finding("w", .warning)]
    #expect(ReportFormat.text.render(Sample.report(findings)).hasSuffix("\n2 errors, 1 warning in 1 file\n"))
  }

  @Test("cuts a long line around the place", arguments: [40, 60, 100, 0, -5])
  func cuts(_ width: Int) throws {
    let text = String(repeating: "日", count: 300) + "HERE" + String(repeating: "b", count: 300)
    let output = ReportFormat.text.render(
      Sample.report([Sample.finding(on: "HERE", of: text)], text: text), style: ReportStyle(width: width))
    let lines = output.split(separator: "\n")
    let (line, mark) = (lines[1], lines[2])
    let columns = line.unicodeScalars.reduce(0) { $0 + ($1 == "日" ? 2 : 1) }
    #expect(columns <= max(width, 40))
    #expect(columns > max(width, 40) - 4)
    #expect(line.hasPrefix("  1 | …"))
    #expect(line.hasSuffix("b…"))
    let before = try #require(line.range(of: "HERE")).lowerBound
    let indent = line[..<before].unicodeScalars.reduce(0) { $0 + ($1 == "日" ? 2 : 1) }
    #expect(mark == "    |" + String(repeating: " ", count: indent - 5) + "^^^^")
  }

  @Test("uses the room on the right when the place is near the end, and shows a short line whole")
  func keepsRoom() {
    let text = String(repeating: "a", count: 300) + "END"
    let output = ReportFormat.text.render(
      Sample.report([Sample.finding(on: "END", of: text)], text: text), style: ReportStyle(width: 60))
    #expect(output.contains("  1 | …" + String(repeating: "a", count: 50) + "END\n"))
    let short = String(repeating: "a", count: 31) + "END"
    let whole = ReportFormat.text.render(
      Sample.report([Sample.finding(on: "END", of: short)], text: short), style: ReportStyle(width: 40))
    #expect(whole.contains("  1 | " + short + "\n"))
  }

  @Test("marks the place behind the last character, and one in an empty text")
  func marksEnds() {
    let end = ReportFormat.text.render(Sample.report([Sample.finding(atByte: 2)], text: "{}"))
    #expect(end.contains("  1 | {}\n    |   ^\n"))
    let empty = ReportFormat.text.render(Sample.report([Sample.finding(atByte: 0)], text: ""))
    #expect(empty.contains("  1 | \n    | ^\n"))
  }

  @Test("shows what cannot be seen by its number")
  func showsHidden() {
    let text = "\u{FEFF}a\u{1B}[2J\u{202E}b\tc\u{0}"
    let output = ReportFormat.text.render(
      Sample.report([Sample.finding(on: "b", of: text, "Is \"\u{1B}[1m\nx\"")], text: text))
    #expect(output.contains("  1 | <U+FEFF>a<U+001B>[2J<U+202E>b  c<U+0000>\n"))
    #expect(output.contains("error: Is \"<U+001B>[1m<U+000A>x\" [some-rule]\n"))
    #expect(output.contains("    | " + String(repeating: " ", count: 28) + "^\n"))
  }

  @Test("shows bytes that are not UTF-8")
  func showsBadBytes() {
    let report = Report(
      findings: [Sample.finding(atByte: 3)], sources: ["a.json": [0x61, 0xC3, 0xE2, 0x82, 0x62, 0xFF]],
      toolVersion: "1")
    #expect(
      ReportFormat.text.render(report).contains(
        "  1 | a<0xC3><0xE2><0x82>b<0xFF>\n    |              ^^^^^^\n")
    )
  }

  @Test("is coloured only when asked")
  func colour() {
    let report = Sample.report([Sample.finding(), Sample.finding("w", .warning), Sample.finding("n", .note)])
    #expect(!ReportFormat.text.render(report).contains("\u{1B}"))
    let coloured = ReportFormat.text.render(report, style: ReportStyle(color: true))
    #expect(coloured.contains("\u{1B}[1;31merror\u{1B}[0m"))
    #expect(ReportFormat.concise.render(report, style: ReportStyle(color: true)).contains("\u{1B}[1;36mnote"))
  }

  @Test("is one line for each finding in the concise form")
  func concise() {
    let text = "{\n  \"a\": 1}"
    let report = Sample.report([
      Sample.finding(on: "\"a\"", of: text), Sample.finding("n", .note, "two\nlines"),
    ])
    #expect(
      ReportFormat.concise.render(report) == """
        a.json: note: two<U+000A>lines [n]
        a.json:2:3: error: It is wrong [some-rule]

        """)
  }
}
