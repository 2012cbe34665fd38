import TestSupport
import Testing

@testable import AssetLinks
@testable import LinkAnalysis

/// The automata of Android's patterns against the matcher itself, text by text.
@Suite("Android's patterns as automata")
struct PlatformRunTests {
  /// Texts as bytes, decoded: ASCII, a character of two bytes and one of four, and pieces that are not UTF-8.
  private static let texts: [[UInt8]] = {
    let letters: [[UInt8]] = [
      Array("a".utf8), Array("b".utf8), Array("/".utf8), Array("é".utf8), [0xC3], [0xA9],
    ]
    var all: [[UInt8]] = [[]]
    var last: [[UInt8]] = [[]]
    for _ in 0..<4 {
      last = last.flatMap { text in letters.map { text + $0 } }
      all += last
    }
    return all + [
      Array("😀".utf8), Array("a😀b".utf8), [0xF0, 0x9F, 0x98], [0xE2, 0x82, 0x61], [0xED, 0xA0, 0x80],
      [0xEF, 0xBF, 0xBD], [0], Array("aaaaaaa".utf8), Array("A.*\\".utf8), Array("zé-9".utf8),
    ]
  }()

  private static let pieces: [PatternKind: [String]] = [
    .literal: ["a", "b", "/", "é", "\u{FFFD}"], .prefix: ["a", "b", "/", "é"],
    .suffix: ["a", "b", "/", "é", "ab"],
    .simpleGlob: ["a", "b", "/", ".", "*", ".*", "\\", "\\*", "a*", "é", "\u{FFFD}"],
    .advancedGlob: [
      "a", "b", "/", ".", ".*", ".+", "[ab]", "[^/]", "[^a-z]+", "[a-z]{1,2}", "{2}", "{1,}", "*", "+", "é",
      "[é-î]*", "\\.", "[^é]", "[b-a]", "{-1}",
    ],
  ]

  private static func accepts(_ automaton: PlatformAutomaton, _ text: [UInt8]) -> Bool {
    automaton.accepts(text.reduce(automaton.start) { automaton.step($0, $1) })
  }

  @Test("the automaton of a pattern accepts exactly the texts that the platform's matcher covers")
  func agreement() throws {
    var random = SeededRandom(0xA11D)
    var pairs = 0
    var covered = 0
    for kind in PatternKind.allCases {
      let pieces = try #require(Self.pieces[kind])
      for _ in 0..<40 {
        let text = (0..<random.number(0...4)).map { _ in random.pick(pieces) }.joined()
        guard let pattern = try? PatternMatcher(text, kind), let run = PlatformRun(pattern) else { continue }
        // The order in which texts come must not matter for what is remembered.
        let automaton = PlatformAutomaton(run, WorkMeter())
        for bytes in Self.texts.shuffled(using: &random) {
          pairs += 1
          let expected = pattern.matches(PlatformText(utf8: bytes))
          if expected { covered += 1 }
          guard Self.accepts(automaton, bytes) == expected else {
            Issue.record("\(kind) \(text) on \(bytes): the matcher says \(expected)")
            return
          }
        }
      }
    }
    #expect(pairs >= 100_000 && covered >= 4_000, "\(pairs) \(covered)")
  }

  @Test("patterns that tell halves of surrogate pairs or large ranges apart are not modelled")
  func limits() throws {
    for (text, kind) in [("/😀", PatternKind.literal), ("[à-힣]", .advancedGlob), ("/😀.*", .simpleGlob)] {
      #expect(PlatformRun(try PatternMatcher(text, kind)) == nil)
    }
  }

  @Test("wildcards that go back accept what the slow search does")
  func wildcards() {
    var random = SeededRandom(0x2D)
    for _ in 0..<80 {
      let text = (0..<random.number(0...5)).map { _ in random.pick(["a", "b", "/", "*", "?", "é"]) }.joined()
      let pattern = PlatformText(text)
      let automaton = PlatformAutomaton(.wildcard(WildcardRun(pattern.units)), WorkMeter())
      for bytes in Self.texts {
        let expected = WildcardReading.backtracking.matches(
          pattern: pattern, text: PlatformText(utf8: bytes))
        guard Self.accepts(automaton, bytes) == expected else {
          Issue.record("\(text) on \(bytes): \(expected)")
          return
        }
      }
    }
  }

  @Test("a parameter of a query is found as the platform splits queries")
  func parameters() throws {
    var random = SeededRandom(0x9A)
    var queries = [""]
    var last = [""]
    for _ in 0..<6 {
      last = last.flatMap { text in ["a", "=", "&", ";"].map { text + $0 } }
      queries += last
    }
    for _ in 0..<60 {
      let kind = random.pick(PatternKind.allCases)
      let text = (0..<random.number(1...3)).map { _ in random.pick(["a", "=", ".", ".*", ";", "&"]) }.joined()
      guard let pattern = try? PatternMatcher(text, kind), let inner = PlatformRun(pattern),
        let run = ParameterRun(inner)
      else { continue }
      let automaton = PlatformAutomaton(.parameter(run), WorkMeter())
      for query in queries {
        let expected = QueryParameters.pieces(of: PlatformText(query)).contains { pattern.matches($0) }
        guard Self.accepts(automaton, Array(query.utf8)) == expected else {
          Issue.record("\(kind) \(text) on \(query): \(expected)")
          return
        }
      }
    }
  }
}
