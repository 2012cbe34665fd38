import Findings
import Testing

@Suite("A baseline")
struct BaselineTests {
  private let old: [Finding] = [.sample(line: 1), .sample(line: 2), .sample("other-rule", line: 3)]

  @Test("knows the findings that it was made of, also after lines moved")
  func knows() {
    let moved: [Finding] = [.sample("other-rule", line: 1), .sample(line: 50), .sample(line: 60)]
    let comparison = Baseline(of: old).compare(moved)
    #expect(comparison.known == moved)
    #expect(comparison.new.isEmpty)
    #expect(comparison.fixed.isEmpty)
  }

  @Test("lets a third of the same kind through when it holds two")
  func counts() {
    let more = old + [.sample(line: 9)]
    let comparison = Baseline(of: old).compare(more)
    #expect(comparison.new == [.sample(line: 9)])
    #expect(comparison.known == old)
  }

  @Test("names what no longer occurs")
  func namesFixed() throws {
    let comparison = Baseline(of: old).compare([.sample(line: 2)])
    #expect(comparison.fixed.map(\.fingerprint.rule.name) == ["other-rule", "some-rule"])
    #expect(comparison.fixed.map(\.fingerprint.occurrence) == [1, 2])
    #expect(try #require(comparison.fixed.first).message == "It is wrong")
    #expect(comparison.known.count == 1)
  }

  @Test("calls nothing fixed that the run did not look at")
  func leavesUnchecked() {
    let comparison = Baseline(of: old).compare([]) { $0.rule == "other-rule" }
    #expect(comparison.fixed.map(\.fingerprint.rule) == ["other-rule"])
  }

  @Test("does not depend on the order of the findings, and holds each once")
  func isCanonical() {
    let baseline = Baseline(of: old)
    #expect(Baseline(of: old.reversed()) == baseline)
    #expect(Baseline(entries: baseline.entries.reversed() + baseline.entries) == baseline)
  }

  @Test("without entries makes everything new")
  func empty() {
    #expect(Baseline(entries: []).compare(old) == Baseline.Comparison(new: old, known: [], fixed: []))
  }

  @Test("stands many equal findings")
  func many() {
    let findings = (1...20_000).map { Finding.sample(line: $0) }
    #expect(Baseline(of: findings).compare(findings).known.count == 20_000)
  }
}
