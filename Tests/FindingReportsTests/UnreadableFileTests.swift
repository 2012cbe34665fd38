import FindingReports
import Foundation
import Testing

@Suite("Files that could not be read, in every format")
struct UnreadableFileTests {
  static let report = Report(
    findings: [Sample.finding(file: "good.json")], checkedFiles: ["good.json"],
    unreadable: [
      UnreadableFile(file: "z|<&>.json", message: "\"z\" cannot be read: permission is denied."),
      UnreadableFile(file: "./a.json", message: "\"./a.json\" cannot be read: there is no such file."),
      UnreadableFile(file: "./a.json", message: "\"./a.json\" cannot be read: there is no such file."),
    ], toolVersion: "1.2.3")

  @Test("every format names the file and the reason", arguments: ReportFormat.all)
  func named(format: ReportFormat) {
    let text = format.render(Self.report)
    #expect(text.contains("a.json"), "\(text)")
    #expect(text.contains("there is no such file"), "\(text)")
    #expect(text.contains("permission is denied"), "\(text)")
  }

  @Test("JSON has errors beside the findings, and only where there are some")
  func json() throws {
    let object = try Sample.object(Self.report, .json)
    let errors = try #require(object["errors"] as? [[String: String]])
    #expect(errors.map { $0["file"] } == ["./a.json", "z|<&>.json"])
    #expect(errors[0]["message"] == "\"./a.json\" cannot be read: there is no such file.")
    #expect((object["findings"] as? [Any])?.count == 1)
    #expect(!ReportFormat.json.render(Sample.report([])).contains("errors"))
  }

  @Test("SARIF has a notification of a run that did not succeed")
  func sarif() throws {
    let run = try #require((try Sample.object(Self.report, .sarif)["runs"] as? [[String: Any]])?.first)
    let invocation = try #require((run["invocations"] as? [[String: Any]])?.first)
    #expect(invocation["executionSuccessful"] as? Bool == false)
    let notifications = try #require(invocation["toolExecutionNotifications"] as? [[String: Any]])
    #expect(notifications.count == 2)
    #expect(notifications[0]["level"] as? String == "error")
    #expect(!ReportFormat.sarif.render(Sample.report([])).contains("invocations"))
  }

  @Test("JUnit counts an error for each")
  func junit() throws {
    let text = ReportFormat.junit.render(Self.report)
    #expect(text.contains(#"tests="3" failures="1" errors="2""#))
    #expect(text.components(separatedBy: "<error ").count == 3)
    #expect(text.contains("z|&lt;&amp;&gt;.json"))
  }

  @Test("GitHub has an error line with the file")
  func github() {
    let lines = ReportFormat.github.render(Self.report).split(separator: "\n")
    #expect(lines.first == "::error file=a.json::\"./a.json\" cannot be read: there is no such file.")
  }

  @Test("GitLab has a critical issue")
  func gitlab() throws {
    let value = try JSONSerialization.jsonObject(with: Data(ReportFormat.gitlab.render(Self.report).utf8))
    let issues = try #require(value as? [[String: Any]])
    #expect(issues.map { $0["severity"] as? String } == ["critical", "critical", "major"])
    #expect(Set(issues.compactMap { $0["fingerprint"] as? String }).count == 3)
  }

  @Test("text counts them in its last line")
  func text() {
    #expect(ReportFormat.text.render(Self.report).hasSuffix("1 error in 1 file; 2 files could not be read\n"))
  }
}
