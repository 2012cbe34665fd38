import FindingReports
import Findings
import Testing

@Suite("The commands for GitHub")
struct GitHubRendererTests {
  @Test("name file, lines, columns and rule")
  func shape() {
    let text = "{\n  \"a\": [\n1]}"
    let report = Sample.report([
      Sample.finding(on: "\"a\"", of: text, file: "./x.json"),
      Sample.finding("m", .warning, on: "[\n1]", of: text, file: "y.json", help: ""),
      Sample.finding("n", .note, file: "z.json"),
      Sample.finding("s", file: "<stdin>", help: ""),
    ])
    #expect(
      ReportFormat.github.render(report) == """
        ::error file=x.json,line=2,col=3,endLine=2,endColumn=6,title=some-rule::It is wrong%0AMend it
        ::error title=s::It is wrong
        ::warning file=y.json,line=2,endLine=3,title=m::It is wrong
        ::notice file=z.json,title=n::It is wrong%0AMend it

        """)
  }

  @Test(
    "escape what ends a message or a property",
    arguments: [
      ("100%", "100%25", "100%25"), ("a\r\nb", "a%0D%0Ab", "a%0D%0Ab"), ("a:b,c", "a:b,c", "a%3Ab%2Cc"),
      (":\u{301},\u{301}", ":\u{301},\u{301}", "%3A\u{301}%2C\u{301}"),
      ("\u{1B}[0m", "<U+001B>[0m", "<U+001B>[0m"),
    ])
  func escapes(_ words: String, _ message: String, _ property: String) {
    let report = Sample.report([Sample.finding(file: words, words, help: "")])
    let expected = "::error file=\(property),title=some-rule::\(message)\n"
    #expect(ReportFormat.github.render(report).unicodeScalars.elementsEqual(expected.unicodeScalars))
  }

  @Test("stay one line for each finding", arguments: Sample.trickyWords)
  func oneLine(_ words: String) {
    let lines = ReportFormat.github.render(Sample.tricky(words)).unicodeScalars.split(separator: "\n")
    #expect(lines.count == 2)
    for line in lines { #expect(line.starts(with: "::error ".unicodeScalars)) }
  }
}
