import LinkTraffic
import TestSupport
import Testing

@Suite("The most frequent texts in bounded memory")
struct FrequentTextsTests {
  private static func summary(_ texts: [String], capacity: Int) -> FrequentTexts {
    var summary = FrequentTexts(capacity: capacity)
    for text in texts { Array(text.utf8).withUnsafeBufferPointer { summary.add($0) } }
    return summary
  }

  private static func counts(_ texts: [String]) -> [String: Int] {
    texts.reduce(into: [:]) { $0[$1, default: 0] += 1 }
  }

  /// Whether every count is within the error that the summary states, and that within its bound.
  private static func check(_ summary: FrequentTexts, _ texts: [String]) {
    let exact = counts(texts)
    var left = exact
    for item in summary.items {
      let text = String(decoding: item.text, as: UTF8.self)
      let count = exact[text] ?? 0
      #expect(item.count <= count && count <= item.count + summary.error)
      left[text] = nil
    }
    for (_, count) in left { #expect(count <= summary.error) }
    #expect(summary.total == texts.count)
    #expect(summary.error * (summary.capacity + 1) <= summary.total)
    #expect(summary.items.count < 2 * summary.capacity)
  }

  /// Texts of which some are far more frequent than others.
  private static func skewed(_ count: Int, _ random: inout SeededRandom) -> [String] {
    (0..<count).map { _ in
      let top = 1 << random.number(0...10)
      return "/\(random.number(0...top))/"
    }
  }

  @Test("few texts are counted exactly, the most frequent first")
  func exact() {
    let summary = Self.summary(["/b/", "/a/", "/b/", "", "/a/", "/b/", "/c/"], capacity: 4)
    #expect(summary.items.map { String(decoding: $0.text, as: UTF8.self) } == ["/b/", "/a/", "", "/c/"])
    #expect(summary.items.map(\.count) == [3, 2, 1, 1])
    #expect(summary.error == 0)
  }

  @Test("counts of many texts are within the stated error", arguments: [1, 2, 3, 10, 64])
  func bound(capacity: Int) {
    var random = SeededRandom(UInt64(capacity))
    for length in [0, 1, 10, 100, 3_000] {
      let texts = Self.skewed(length, &random)
      Self.check(Self.summary(texts, capacity: capacity), texts)
    }
  }

  @Test("sums of parts are within the stated error, in any order and grouping", arguments: [1, 5, 50])
  func merging(capacity: Int) {
    var random = SeededRandom(99)
    for _ in 0..<20 {
      let parts = (0..<random.number(1...6)).map { _ in Self.skewed(random.number(0...400), &random) }
      var summaries = parts.map { Self.summary($0, capacity: capacity) }
      while summaries.count > 1 {
        let one = summaries.remove(at: random.number(0...summaries.count - 1))
        summaries[random.number(0...summaries.count - 1)].merge(one)
      }
      Self.check(summaries[0], parts.flatMap { $0 })
    }
  }

  @Test("sums of few texts are exact and the same, whatever the order")
  func exactMerging() {
    var random = SeededRandom(5)
    let texts = (0..<500).map { _ in "/\(random.number(0...90))/" }
    let whole = Self.summary(texts, capacity: 64)
    let parts = [texts[..<10], texts[10..<300], texts[300...]].map { Self.summary(Array($0), capacity: 64) }
    for order in [[0, 1, 2], [2, 0, 1], [1, 2, 0]] {
      var sum = FrequentTexts(capacity: 64)
      for place in order { sum.merge(parts[place]) }
      #expect(sum == whole)
    }
  }

  @Test("a summary can be written down and read, and a forged one is refused")
  func rebuilding() throws {
    var random = SeededRandom(6)
    let summary = Self.summary(Self.skewed(2_000, &random), capacity: 20)
    let read = FrequentTexts(
      capacity: 20, total: summary.total, error: summary.error, items: summary.items)
    #expect(read == summary)
    let item = FrequentTexts.Item(text: [1], count: 5)
    #expect(FrequentTexts(total: 5, error: 0, items: [item]) != nil)
    #expect(FrequentTexts(total: 4, error: 0, items: [item]) == nil)
    #expect(FrequentTexts(total: 10, error: 0, items: [item, item]) == nil)
    #expect(FrequentTexts(total: 5, error: 1, items: [item]) == nil)
    #expect(FrequentTexts(total: -1, error: 0, items: []) == nil)
    #expect(FrequentTexts(total: 5, error: -1, items: []) == nil)
    #expect(FrequentTexts(total: 1, error: 0, items: [.init(text: [], count: 0)]) == nil)
    #expect(FrequentTexts(capacity: 1, total: 9, error: 0, items: [item, .init(text: [2], count: 1)]) == nil)
  }

  @Test("counts that reach the largest number stay there")
  func overflow() throws {
    let item = FrequentTexts.Item(text: [1], count: .max)
    var sum = try #require(FrequentTexts(total: .max, error: 0, items: [item]))
    sum.merge(sum)
    #expect(sum.items.map(\.count) == [.max])
    #expect(sum.total == .max)
  }
}
