import FindingReports
import Findings
import Foundation
import Testing

@Suite("The report for GitLab")
struct GitLabRendererTests {
  private func issues(_ report: Report) throws -> [[String: Any]] {
    let value = try JSONSerialization.jsonObject(with: Data(ReportFormat.gitlab.render(report).utf8))
    return try #require(value as? [[String: Any]])
  }

  @Test("maps severities and places")
  func shape() throws {
    let text = "{\n  \"a\": [\n1]}"
    let issues = try issues(
      Sample.report([
        Sample.finding("e", on: "[\n1]", of: text, file: "./a.json"),
        Sample.finding("n", .note, file: "b.json"), Sample.finding("w", .warning, file: "b.json"),
      ]))
    #expect(issues.map { $0["severity"] as? String } == ["major", "info", "minor"])
    #expect(issues.map { $0["check_name"] as? String } == ["e", "n", "w"])
    let location = try #require(issues.first?["location"] as? [String: Any])
    #expect(location["path"] as? String == "a.json")
    #expect(location["lines"] as? [String: Int] == ["begin": 2, "end": 3])
    let whole = issues.last?["location"] as? [String: Any]
    #expect(whole?["lines"] as? [String: Int] == ["begin": 1, "end": 1])
  }

  @Test("gives every issue a fingerprint of its own, also equal ones", arguments: Sample.trickyWords)
  func fingerprints(_ words: String) throws {
    let report = Sample.tricky(words)
    let prints = try issues(report).compactMap { $0["fingerprint"] as? String }
    #expect(prints == report.fingerprints.map(\.text))
    #expect(Set(prints).count == 2)
  }

  @Test("is an empty array when nothing was found")
  func empty() { #expect(ReportFormat.gitlab.render(Sample.report([])) == "[]\n") }
}
