import AssociationFiles
import Foundation
import LinkMatching
import LinkSyntax
import Testing

/// The published recordings of `swcutil` as files, where APPLINKS_SHARED names the folder that holds them.
@Suite(
  "Recorded answers of swcutil",
  .enabled(if: ProcessInfo.processInfo.environment["APPLINKS_SHARED"] != nil))
struct ConformanceTests {
  private func lines(_ name: String) throws -> [Substring] {
    let shared = try #require(ProcessInfo.processInfo.environment["APPLINKS_SHARED"])
    let path = "\(shared)/conformance/\(name)"
    return try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n")
  }

  @Test("single rules are decided as recorded")
  func components() throws {
    let rows = try lines("swcutil-components.tsv").dropFirst()
    #expect(rows.count > 50)
    for row in rows {
      let fields = row.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      let json = #"{"applinks":{"details":[{"appIDs":["A.b"],"components":[\#(fields[1])]}]}}"#
      let matcher = LinkMatcher(AssociationFile(parsing: json))
      let decision = try matcher.decision(for: LinkURL(fields[2]), app: "A.b").decision
      #expect(decision.word == fields[3], "\(row)")
    }
  }

  @Test("whole files are decided as recorded")
  func documents() throws {
    let rows = try lines("swcutil-documents.jsonl")
    #expect(!rows.isEmpty)
    for row in rows {
      let object = try #require(try JSONSerialization.jsonObject(with: Data(row.utf8)) as? [String: Any])
      let file = try JSONSerialization.data(withJSONObject: try #require(object["aasa"]))
      let matcher = LinkMatcher(AssociationFile(parsing: [UInt8](file)))
      let url = try LinkURL(try #require(object["url"] as? String))
      let decision = matcher.decision(for: url, app: try #require(object["app"] as? String)).decision
      #expect(decision.word == object["decision"] as? String, "\(row)")
    }
  }
}
