import Findings
import Testing

@Suite("A fingerprint")
struct FindingFingerprintTests {
  @Test("stays the same when lines move")
  func survivesMoves() {
    let before: [Finding] = [.sample(line: 3), .sample(line: 7, "Other"), .sample(line: 9)]
    let after: [Finding] = [.sample(line: 30), .sample(line: 70, "Other"), .sample(line: 90)]
    #expect(before.fingerprints() == after.fingerprints())
    #expect(before.fingerprints().map(\.text) == after.fingerprints().map(\.text))
  }

  @Test("differs by rule, file, message and occurrence")
  func tellsApart() {
    let findings: [Finding] = [
      .sample(), .sample(line: 2), .sample("other-rule"), .sample(in: "b.json"),
      .sample("some-rule", "Other"),
    ]
    #expect(Set(findings.fingerprints()).count == findings.count)
    #expect(Set(findings.fingerprints().map(\.text)).count == findings.count)
  }

  @Test("numbers equal findings by place, not by their order in the list")
  func numbersByPlace() {
    let prints = [Finding.sample(line: 9), .sample(line: 3), .sample(line: 5)].fingerprints()
    #expect(prints.map(\.occurrence) == [3, 1, 2])
  }

  @Test(
    "passes over the numbers of lines in a message",
    arguments: [
      ("covered by line 12", "covered by line 7", true),
      ("line 1", "line 22", true),
      ("at column 3 and byte 40", "at column 30 and byte 4", true),
      ("\"/buy/1\" is unreachable", "\"/buy/2\" is unreachable", false),
      ("outline 1", "outline 2", false),
      ("line 1a", "line 1b", false),
      ("", "line 1", false),
    ])
  func masksLines(_ a: String, _ b: String, _ isSame: Bool) {
    #expect((FindingFingerprint.messageHash(a) == FindingFingerprint.messageHash(b)) == isSame)
  }

  @Test(
    "passes over a leading ./ of the file",
    arguments: [
      ("./a.json", "a.json"), ("././/a.json", "a.json"), ("../a.json", "../a.json"), (".//", "/"), ("", ""),
    ]
  )
  func plainFile(_ file: String, _ plain: String) {
    #expect(FindingFingerprint(rule: "r", file: file, messageHash: 0, occurrence: 1).file == plain)
  }

  @Test("is the same text in every version")
  func isPinned() {
    let print = FindingFingerprint(rule: "some-rule", file: "a.json", messageHash: 1, occurrence: 1)
    #expect(FindingFingerprint.messageHash("") == 0xCBF2_9CE4_8422_2325)
    #expect(FindingFingerprint.messageHash("a") == 0xAF63_DC4C_8601_EC8C)
    #expect(print.text == "9dcc9f48f04a7cd4")
  }

  @Test("stands any occurrence", arguments: [Int.min, -1, 0, Int.max])
  func standsAnyOccurrence(_ occurrence: Int) {
    let print = FindingFingerprint(rule: "", file: "", messageHash: .max, occurrence: occurrence)
    #expect(print.text.count == 16)
  }
}
