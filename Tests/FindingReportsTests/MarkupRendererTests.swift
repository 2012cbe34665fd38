import FindingReports
import Findings
import Foundation
import Testing

@Suite("The Markdown and HTML reports")
struct MarkupRendererTests {
  @Test("Markdown is a table under the line that counts")
  func markdown() {
    let text = "{\"a\": 1}"
    let fix = Fix("Remove `it`", edits: [])
    let report = Sample.report([Sample.finding(on: "\"a\"", of: text, "Is \"a|b\" <c>", fix: fix)])
    #expect(
      ReportFormat.markdown.render(report) == """
        ## applinks: 1 error in 1 file

        | severity | place | rule | finding |
        | --- | --- | --- | --- |
        | error | a.json:1:2 | some-rule | Is "a&#124;b" &lt;c&gt;<br>Mend it<br>Fix available: Remove \\`it\\` |

        """)
    #expect(ReportFormat.markdown.render(Sample.report([])) == "## applinks: no findings in 0 files\n")
  }

  @Test("no words leave their cell of a Markdown table", arguments: Sample.trickyWords)
  func cells(_ words: String) {
    let lines = ReportFormat.markdown.render(Sample.tricky(words)).unicodeScalars.split(separator: "\n")
    #expect(lines.count == 5)
    for line in lines.dropFirst() { #expect(line.count { $0 == "|" } == 5) }
    for line in lines {
      let plain = String(line).replacing("<br>", with: "")
      #expect(!plain.unicodeScalars.contains("<"))
    }
  }

  @Test("no words become markup of the page, which stays well formed", arguments: Sample.trickyWords)
  func html(_ words: String) throws {
    let page = ReportFormat.html.render(Sample.tricky(words))
    for outside in ["<script", "<!-- c", "<link", "<img", "src=", "@import", "url("] {
      #expect(!page.contains(outside))
    }
    // Elements without an end are all in the head.
    let body = try #require(page.range(of: "<body>"))
    let end = try #require(page.range(of: "</html>"))
    let document = try XMLElements(String(page[body.lowerBound..<end.lowerBound]))
    #expect(document.all("article").count == 2)
    #expect(document.all("mark").count == 2)
  }

  @Test("the page knows both colour schemes, shows the line and describes the rule")
  func page() {
    let text = "{\"a\": <b>}"
    let page = ReportFormat.html.render(
      Sample.report([Sample.finding(on: "<b>", of: text)], text: text, rules: [Sample.rule]))
    #expect(page.contains("prefers-color-scheme: dark"))
    #expect(page.contains("<pre>{&quot;a&quot;: <mark>&lt;b&gt;</mark>}</pre>"))
    #expect(page.contains("Something &lt;wrong&gt;"))
    #expect(page.contains("line 1, column 7"))
  }
}
