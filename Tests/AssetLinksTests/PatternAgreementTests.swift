import TestSupport
import Testing

@testable import AssetLinks

@Suite("Patterns against slow second matchers, on random cases")
struct PatternAgreementTests {
  static let rounds = 30_000

  /// A text over a small alphabet, so that patterns match now and then.
  private static func text(_ random: inout SeededRandom, _ alphabet: String, _ longest: Int) -> String {
    String((0..<random.number(0...longest)).map { _ in random.pick(Array(alphabet)) })
  }

  @Test("simple globs agree", arguments: [UInt64(1), 2])
  func simpleGlob(seed: UInt64) {
    var random = SeededRandom(seed)
    var hits = 0
    for _ in 0..<Self.rounds {
      let pattern = Self.text(&random, "ab/.**\\\\.", 8)
      let text = Self.text(&random, "aab/.*\\", 8)
      let expected = SlowSimpleGlob.matches(pattern, text)
      hits += expected ? 1 : 0
      let found = SimpleGlob.matches(pattern: PlatformText(pattern), text: PlatformText(text))
      if found != expected { Issue.record("\(pattern) \(text)") }
    }
    #expect(hits > Self.rounds / 100)
  }

  @Test("advanced globs agree, refusals included", arguments: [UInt64(3), 4])
  func advancedGlob(seed: UInt64) {
    var random = SeededRandom(seed)
    var hits = 0
    var refusals = 0
    for _ in 0..<Self.rounds {
      let pattern = (0..<random.number(0...6)).map { _ in
        random.pick([
          "a", "b", "/", ".", "*", "+", "[ab]", "[^a]", "[a-c]", "[", "]", "{2}", "{0,1}", "{1,}", "{,2}",
          "{2,1}", "}", "\\*", "\\", "-", "^", "[]", "[a\\]]", "[-b]", "[b-]", "{-1}", "{x}",
        ])
      }.joined()
      let text = Self.text(&random, "aab/c]*", 6)
      let expected = SlowAdvancedGlob.matches(pattern, text)
      let matcher = try? PatternMatcher(pattern, .advancedGlob)
      if matcher?.matches(PlatformText(text)) != expected { Issue.record("\(pattern) \(text)") }
      hits += expected == true ? 1 : 0
      refusals += expected == nil ? 1 : 0
      if matcher?.neverMatches == true { #expect(expected == false, "\(pattern) \(text)") }
    }
    #expect(hits > Self.rounds / 200 && refusals > Self.rounds / 100)
  }

  @Test("advanced globs agree at the limit of 2048 integers")
  func storage() {
    for count in 670...690 {
      for piece in ["[a]", "[ab-c]", "a{1}", "a{1,2}", "aaa", "a.b*"] {
        let pattern = String(repeating: piece, count: count * 3 / piece.count)
        #expect(
          ((try? PatternMatcher(pattern, .advancedGlob)) == nil)
            == (SlowAdvancedGlob.integers(pattern) == nil || pattern.utf16.count > 2048), "\(piece) \(count)")
      }
    }
  }

  @Test("wildcards agree")
  func wildcard() {
    var random = SeededRandom(5)
    var hits = 0
    for _ in 0..<Self.rounds {
      let pattern = Self.text(&random, "ab/**?", 7)
      let text = Self.text(&random, "ab/", 8)
      let expected = SlowWildcard.matches(pattern, text)
      hits += expected ? 1 : 0
      #expect(
        Wildcard.matches(pattern: PlatformText(pattern), text: PlatformText(text)) == expected,
        "\(pattern) \(text)")
    }
    #expect(hits > Self.rounds / 20)
  }

  @Test("literal, prefix and suffix agree with the standard library")
  func plain() throws {
    var random = SeededRandom(6)
    for _ in 0..<Self.rounds {
      let pattern = Self.text(&random, "ab", 3)
      let text = Self.text(&random, "ab", 4)
      let link = PlatformText(text)
      #expect(try PatternMatcher(pattern, .literal).matches(link) == (pattern == text))
      #expect(try PatternMatcher(pattern, .prefix).matches(link) == text.starts(with: pattern))
      #expect(
        try PatternMatcher(pattern, .suffix).matches(link) == text.reversed().starts(with: pattern.reversed())
      )
    }
  }

  @Test("the lost example of a pattern is lost on the platform, and found by going back")
  func expectations() {
    var random = SeededRandom(7)
    var found = 0
    for _ in 0..<Self.rounds {
      let pattern = "/" + Self.text(&random, "ab/...**", 7)
      guard let example = GlobExpectation(PlatformText(pattern)).lostExample?.dropFirst() else { continue }
      found += 1
      #expect(!SlowSimpleGlob.matches(pattern, String(example)), "\(pattern) \(example)")
    }
    #expect(found > 100)
  }
}
