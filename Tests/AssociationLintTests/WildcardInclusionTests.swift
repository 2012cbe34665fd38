import Testing

@testable import AssociationLint

@Suite("Inclusion of wildcard patterns is exact")
struct WildcardInclusionTests {
  /// Every path of up to `length` characters, as a link can have it.
  private static func paths(upTo length: Int) -> [String] {
    var all = [""]
    var last = ["/"]
    for _ in 1...length {
      all += last
      last = last.flatMap { path in ["a", "A", "1", "/"].map { path + $0 } }
    }
    return all
  }

  private struct Pattern {
    let text: String
    let isCaseSensitive: Bool
    let language: PathLanguage
    let matched: [Bool]

    init(_ text: String, _ isCaseSensitive: Bool, _ paths: [String]) {
      self.text = text
      self.isCaseSensitive = isCaseSensitive
      language = PathLanguage(Array(text.utf8), isCaseSensitive: isCaseSensitive)
      let slow = SlowPathMatcher(text, isCaseSensitive: isCaseSensitive)
      matched = paths.map(slow.matches)
    }
  }

  private static func includes(_ outer: PathLanguage, _ inner: PathLanguage) -> Bool? {
    var budget = InclusionBudget()
    return WildcardInclusion.isIncluded(inner.forms, in: outer.forms, among: .paths, budget: &budget)
  }

  @Test("20,000 random pairs agree with all paths of up to five characters")
  func randomPairsAgree() {
    var random = PatternGenerator(seed: 2)
    let paths = Self.paths(upTo: 5)
    let alphabet = Array("aA1//**??")
    var pool: [Pattern] = []
    for _ in 0..<350 {
      var text = (0..<Int.random(in: 0...5, using: &random)).map { _ in
        alphabet.randomElement(using: &random)!
      }
      let isCaseSensitive = Int.random(in: 0..<4, using: &random) > 0
      pool.append(Pattern(String(text), isCaseSensitive, paths))
      // A wider pattern, so that inclusion is not too rare.
      guard !text.isEmpty else { continue }
      text[Int.random(in: text.indices, using: &random)] = Bool.random(using: &random) ? "*" : "?"
      pool.append(Pattern(String(text), isCaseSensitive, paths))
    }
    var included = 0
    for _ in 0..<20_000 {
      let first = Int.random(in: pool.indices, using: &random)
      let isNear = Int.random(in: 0..<3, using: &random) == 0
      let second = isNear ? min(first + 1, pool.count - 1) : Int.random(in: pool.indices, using: &random)
      let (inner, outer) = (pool[first], pool[second])
      let slow = zip(inner.matched, outer.matched).allSatisfy { !$0 || $1 }
      let fast = Self.includes(outer.language, inner.language)
      included += slow ? 1 : 0
      if slow != fast, !Self.differsOnLongerPath(inner, outer, fast) {
        Issue.record(
          """
          \(outer.text) (case-sensitive: \(outer.isCaseSensitive)) covers \
          \(inner.text) (case-sensitive: \(inner.isCaseSensitive)): slow \(slow), fast \(String(describing: fast))
          """)
      }
    }
    #expect(included > 2_000)
  }

  /// Whether the fast answer "no" is right after all, by a path of six to eight characters.
  private static func differsOnLongerPath(_ inner: Pattern, _ outer: Pattern, _ fast: Bool?) -> Bool {
    guard fast == false else { return false }
    let (a, b) = (
      SlowPathMatcher(inner.text, isCaseSensitive: inner.isCaseSensitive),
      SlowPathMatcher(outer.text, isCaseSensitive: outer.isCaseSensitive)
    )
    return paths(upTo: 8).contains { $0.count > 5 && a.matches($0) && !b.matches($0) }
  }

  @Test(
    "a pattern covers another",
    arguments: [
      ("*", "/a"), ("/*", "*"), ("*", "/*"), ("/buy/*", "/buy"), ("/buy/*", "/buy/42"), ("/buy*", "/buy/*"),
      ("buy/*", "/buy/?"), ("//buy", "/buy"), ("/buy/", "/buy"), ("/?*", "?*"), ("/*a*", "/*ba*"),
      ("*/c", "/a/*/c"), ("/a*b*c", "/axbybzc"), ("/??*", "/*??"), ("/a/*", "/a//?"), ("", "/"),
    ])
  func covers(_ outer: String, _ inner: String) {
    #expect(Self.includes(PathLanguage(Array(outer.utf8)), PathLanguage(Array(inner.utf8))) == true)
  }

  @Test(
    "a pattern does not cover another",
    arguments: [
      ("/buy/?*", "/buy/*"), ("/buy/*", "/buy*"), ("/a/*/c", "/a/*"), ("/?*", "*"), ("/a", "/A"),
      ("/buy/**", "/buy/*"), ("/a*a", "/a"), ("/*a", "/*"), ("/??", "/*"), ("/id/????", "/id/???"),
    ])
  func doesNotCover(_ outer: String, _ inner: String) {
    #expect(Self.includes(PathLanguage(Array(outer.utf8)), PathLanguage(Array(inner.utf8))) == false)
  }

  @Test("the case of letters counts for the pattern that minds it")
  func letterCase() {
    let loose = PathLanguage(Array("/Buy/*".utf8), isCaseSensitive: false)
    let strict = PathLanguage(Array("/bUY/x".utf8))
    #expect(Self.includes(loose, strict) == true)
    #expect(Self.includes(PathLanguage(Array("/buy/*".utf8)), loose) == false)
  }

  @Test("a question mark need not stand for one byte of a character beyond ASCII")
  func questionMarkAndCharacters() {
    #expect(Self.includes(PathLanguage(Array("/caf??".utf8)), PathLanguage(Array("/café".utf8))) == false)
    #expect(Self.includes(PathLanguage(Array("/caf*".utf8)), PathLanguage(Array("/café".utf8))) == true)
  }

  @Test(
    "single paths match as measured with swcutil on macOS 27",
    arguments: [
      ("abc", "/abc", true), ("buy/*", "/buy/42", true), ("*abc", "/xabc", true), ("//abc", "/abc", true),
      ("/buy", "/buy/", true), ("/buy/", "/buy", true), ("/buy/", "/buy//", true), ("/buy/*", "/buy", true),
      ("/buy/*", "/buy//", true), ("/buy/*", "/buy/42/x", true), ("/buy/*", "/buyer", false),
      ("/buy/*", "/bu", false), ("/a/b/*", "/a/b", true), ("/a/*/c", "/a/c", false), ("/buy*", "/buy", true),
      ("/", "", true), ("/", "/", true), ("/id/????", "/id/4815", true), ("/id/????", "/id/481", false),
      ("/a/?*", "/a/b", true), ("/a/?*", "/a/", false), ("abc", "/abcd", false), ("abc", "/xabc", false),
    ])
  func measuredPaths(_ pattern: String, _ path: String, _ isMatch: Bool) {
    var steps = 0
    #expect(PathLanguage(Array(pattern.utf8)).matches(Array(path.utf8), steps: &steps) == isMatch)
    #expect(SlowPathMatcher(pattern).matches(path) == isMatch)
  }

  @Test("hostile patterns end in an answer or in silence")
  func hostilePatternsEnd() {
    let blowUp = String(repeating: "*a?", count: 40)
    let long = "/" + String(repeating: "ab*", count: 30_000)
    for (outer, inner) in [(blowUp, blowUp + "b"), (long, long + "c"), ("/*a*a*a*a*a*a*a*b", "/" + blowUp)] {
      let answer = Self.includes(PathLanguage(Array(outer.utf8)), PathLanguage(Array(inner.utf8)))
      #expect(answer != true)
    }
  }
}
