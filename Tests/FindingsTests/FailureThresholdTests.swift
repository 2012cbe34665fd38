import Findings
import Testing

@Suite("A failure threshold")
struct FailureThresholdTests {
  @Test(
    "is reached by findings at it and above",
    arguments: [
      ("error", [.error], true), ("error", [.warning, .note], false), ("error", [], false),
      ("warning", [.warning], true), ("warning", [.note, .error], true), ("warning", [.note], false),
      ("note", [.note], true), ("note", [], false), ("never", [.error, .warning, .note], false),
    ] as [(String, [Severity], Bool)])
  func isReached(_ word: String, _ severities: [Severity], _ isReached: Bool) throws {
    let threshold = try #require(FailureThreshold(word: word))
    #expect(threshold.word == word)
    #expect(threshold.isReached(by: severities.map { .sample("r", "m", $0) }) == isReached)
  }

  @Test("has no other words", arguments: ["", "off", "Error", "errors"])
  func refuses(_ word: String) { #expect(FailureThreshold(word: word) == nil) }

  @Test("can be listed")
  func all() { #expect(FailureThreshold.all.map(\.word) == ["note", "warning", "error", "never"]) }
}
