import FindingReports
import Findings
import Foundation
import Testing

@Suite("The JUnit report")
struct JUnitRendererTests {
  @Test("has a suite for each file and a case for each rule")
  func shape() throws {
    let report = Sample.report(
      [
        Sample.finding("w", .warning), Sample.finding("e"), Sample.finding("e", .error, "Twice"),
        Sample.finding("n", .note, file: "b.json"),
      ], files: ["clean.json", "a.json"])
    let document = try XMLElements(ReportFormat.junit.render(report))
    #expect(document.all("testsuite").map { $0["name"] } == ["a.json", "b.json", "clean.json"])
    #expect(document.all("testsuite").map { $0["tests"] } == ["2", "1", "1"])
    #expect(document.all("testsuite").map { $0["failures"] } == ["2", "0", "0"])
    #expect(document.all("testcase").map { $0["name"] } == ["e", "w", "n", "no findings"])
    #expect(document.all("failure").map { $0["type"] } == ["error", "warning"])
    #expect(document.all("failure").first?["message"] == "It is wrong (and 1 more)")
    #expect(document.all("testsuites").first?["tests"] == "4")
    #expect(document.all("testsuites").first?["failures"] == "2")
    #expect(document.all("system-out").count == 1)
  }

  @Test(
    "is XML whatever the words, which it keeps but for forbidden characters", arguments: Sample.trickyWords)
  func tricky(_ words: String) throws {
    let document = try XMLElements(ReportFormat.junit.render(Sample.tricky(words)))
    var kept = String.UnicodeScalarView()
    for scalar in words.unicodeScalars {
      let isDropped = scalar.value < 0x20 && !"\t\n\r".unicodeScalars.contains(scalar)
      if !isDropped, scalar.value != 0xFFFE { kept.append(scalar) }
    }
    let names = document.all("testcase").compactMap { $0["name"] }
    #expect(names.count == 2)
    #expect(names.contains { $0.unicodeScalars.elementsEqual(kept) })
  }
}
