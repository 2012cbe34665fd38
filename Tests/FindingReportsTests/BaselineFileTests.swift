import FindingReports
import Findings
import Foundation
import Testing

@Suite("The baseline file")
struct BaselineFileTests {
  @Test("keeps a baseline", arguments: Sample.trickyWords)
  func roundTrip(_ words: String) throws {
    let findings = Sample.tricky(words).findings + [Sample.finding(), Sample.finding("other-rule")]
    let baseline = Baseline(of: findings)
    #expect(try BaselineFile.read(Array(BaselineFile.write(baseline).utf8)) == baseline)
  }

  @Test("has one entry on each line, sorted")
  func lines() {
    let baseline = Baseline(of: [Sample.finding("z"), Sample.finding(file: "b.json", "a"), Sample.finding()])
    #expect(
      BaselineFile.write(baseline) == """
        {"version":1,"entries":[
        {"file":"a.json","rule":"some-rule","message":"It is wrong","hash":"7b4ac76c53b00fed","occurrence":1},
        {"file":"a.json","rule":"z","message":"It is wrong","hash":"7b4ac76c53b00fed","occurrence":1},
        {"file":"b.json","rule":"some-rule","message":"a","hash":"af63dc4c8601ec8c","occurrence":1}
        ]}

        """)
    #expect(BaselineFile.write(Baseline(entries: [])) == "{\"version\":1,\"entries\":[\n]}\n")
  }

  @Test("may lack messages and hold members of a later version")
  func lenient() throws {
    let text = """
      {"entries":[{"rule":"r","file":"./f","hash":"000000000000000A","occurrence":2,"new":[1]}],"version":1,"x":{}}
      """
    let entry = try #require(try BaselineFile.read(Array(text.utf8)).entries.first)
    #expect(entry.fingerprint == FindingFingerprint(rule: "r", file: "f", messageHash: 10, occurrence: 2))
    #expect(entry.message == "")
  }

  @Test(
    "says what is wrong with it",
    arguments: [
      ("", .notJSON, "not valid JSON"), ("{", .notJSON, "not valid JSON"),
      ("[]", .shape, "the baseline is of"),
      ("{}", .version, "no version"), (#"{"version":2,"entries":[]}"#, .version, "version 2"),
      (#"{"version":"1"}"#, .shape, "version of the baseline"), (#"{"version":1}"#, .shape, "no entries"),
      (#"{"version":1,"entries":{}}"#, .shape, "entries of the baseline"),
      (#"{"version":1,"entries":[null]}"#, .shape, "entries[0]"),
      (
        #"{"version":1,"entries":[{"file":"f","rule":1,"hash":"","occurrence":1}]}"#, .shape,
        "entries[0].rule"
      ),
      (#"{"version":1,"entries":[{"file":"f","hash":"","occurrence":1}]}"#, .shape, "no entries[0].rule"),
      (
        #"{"version":1,"entries":[{"file":"f","rule":"r","hash":"x","occurrence":1}]}"#, .value,
        "entries[0].hash"
      ),
      (
        #"{"version":1,"entries":[{"file":"f","rule":"r","hash":"0000000000000000","occurrence":0}]}"#,
        .value,
        "entries[0].occurrence"
      ),
      (String(repeating: "[", count: 200_000), .notJSON, "not valid JSON"),
    ] as [(String, BaselineFileError.Code, String)])
  func refuses(_ text: String, _ code: BaselineFileError.Code, _ words: String) {
    let error = #expect(throws: BaselineFileError.self) { try BaselineFile.read(Array(text.utf8)) }
    #expect(error?.code == code)
    #expect(error?.description.contains(words) == true, "\(error?.description ?? "")")
  }

  @Test("is refused when it is too large or not UTF-8")
  func refusesBytes() {
    let large = #expect(throws: BaselineFileError.self) {
      try BaselineFile.read([UInt8](repeating: 0x20, count: BaselineFile.largestSize + 1))
    }
    #expect(large?.code == .tooLarge)
    let bad = #expect(throws: BaselineFileError.self) { try BaselineFile.read([0xFF, 0xFE, 0x00]) }
    #expect(bad?.code == .notJSON)
  }
}
