import FindingReports
import Findings
import Foundation
import Testing

@Suite("The JSON report")
struct JSONRendererTests {
  @Test("has the documented keys in their order")
  func shape() {
    let text = "{\n  \"é\": 1}"
    let related = RelatedPlace(Place(file: "b.json"), "there")
    let findings = [
      Sample.finding(on: "1", of: text, related: [related], fix: Fix("Do", edits: [])),
      Sample.finding("n", .note, help: ""),
    ]
    let expected =
      #"{"version":1,"tool":{"name":"applinks","version":"1.2.3"},"findings":["#
      + #"{"rule":"n","severity":"note","message":"It is wrong","file":"a.json","help":""},"#
      + #"{"rule":"some-rule","severity":"error","message":"It is wrong","file":"a.json","line":2,"column":8,"#
      + #""endLine":2,"endColumn":9,"help":"Mend it","related":[{"message":"there","file":"b.json"}],"#
      + #""fix":{"title":"Do","safe":true}}]}"# + "\n"
    #expect(ReportFormat.json.render(Sample.report(findings)) == expected)
  }

  @Test("is one line with an empty list when nothing was found")
  func empty() {
    #expect(
      ReportFormat.json.render(Sample.report([], files: ["a"]))
        == #"{"version":1,"tool":{"name":"applinks","version":"1.2.3"},"findings":[]}"# + "\n")
  }

  @Test("keeps every word", arguments: Sample.trickyWords)
  func roundTrip(_ words: String) throws {
    let object = try Sample.object(Sample.tricky(words), .json)
    let finding = try #require((object["findings"] as? [[String: Any]])?.first)
    for key in ["rule", "message", "file", "help"] {
      #expect((finding[key] as? String)?.unicodeScalars.elementsEqual(words.unicodeScalars) == true)
    }
    #expect((finding["fix"] as? [String: Any])?["safe"] as? Bool == false)
    #expect((finding["related"] as? [Any])?.count == 2)
  }
}
