import Testing

@testable import AssetLinks

/// The rows of the reference's tables on patterns. Source: PM.
@Suite("Patterns, row by row")
struct PatternTableTests {
  private func matches(_ kind: PatternKind, _ pattern: String, _ text: String) throws -> Bool {
    try PatternMatcher(pattern, kind).matches(PlatformText(text))
  }

  @Test(
    "path, pathPrefix and pathSuffix",
    arguments: [
      (PatternKind.literal, "/a", "/a", true), (.literal, "/a", "/a/", false), (.literal, "/a", "/A", false),
      (.prefix, "/a", "/ab", true), (.prefix, "/a", "/b/a", false), (.prefix, "", "", true),
      (.suffix, ".pdf", "/x.pdf", true), (.suffix, ".pdf", "/x.pdfs", false), (.suffix, "abc", "bc", false),
    ])
  func plain(kind: PatternKind, pattern: String, text: String, expected: Bool) throws {
    #expect(try matches(kind, pattern, text) == expected)
  }

  @Test(
    "pathPattern",
    arguments: [
      // Empty pattern: the empty text only.
      ("", "", true), ("", "/", false),
      // c* is any number of the character before it.
      ("/a*b", "/b", true), ("/a*b", "/aaab", true), ("/a*b", "/cb", false),
      // . is any one character.
      ("/a.c", "/abc", true), ("/a.c", "/ac", false), ("/a.c", "/a/c", true),
      // .* is anything, at the very end at once.
      ("/.*", "/", true), ("/.*", "/x/y", true), (".*", "", true), (".*", "abc", true),
      // .*X skips to the first X and does not go back.
      ("/.*b", "/ab", true), ("/.*b", "/abab", false), ("/.*/edit", "/7/edit", true),
      ("/.*/edit", "/a/b/edit", false), (".*\\.pdf", "/a.pdf", true), (".*\\.pdf", "/a.b.pdf", false),
      // An escaped lone . still is any character.
      ("/a\\.c", "/abc", true), ("/a\\.c", "/a.c", true),
      // An escape before * makes it repeat the escaped character; \.* is any number of dots.
      ("/a\\.*", "/a...", true), ("/a\\.*", "/abc", false), ("/a\\*", "/a*", true),
      // The text is used up: a remaining .* matches, a remaining x* does not.
      ("/a.*", "/a", true), ("/ab*", "/a", false), ("/a", "/ab", false),
    ])
  func simpleGlob(pattern: String, text: String, expected: Bool) throws {
    #expect(try matches(.simpleGlob, pattern, text) == expected, "\(pattern) \(text)")
  }

  @Test(
    "pathAdvancedPattern",
    arguments: [
      ("", "", true), ("", "a", false), ("/[a-z]+", "/abc", true), ("/[a-z]+", "/abC", false),
      ("/[^0-9]*", "/ab", true), ("/[^0-9]*", "/a1", false), ("/[0-9]{4}", "/2024", true),
      ("/[0-9]{4}", "/202", false), ("/[0-9]{2,3}", "/12", true), ("/[0-9]{2,3}", "/1234", false),
      ("/[0-9]{2,}", "/12345", true), ("/a\\.b", "/a.b", true), ("/a\\.b", "/axb", false),
      ("/.", "/x", true), ("/.", "/", false),
      // No going back: .+/x fails on everything.
      ("/.+/x", "/a/x", false), ("/.*x", "/x", false), ("/[^/]+/x", "/a/x", true),
      // No groups, no alternation.
      ("/(a|b)", "/a", false), ("/(a|b)", "/(a|b)", true),
      // A } outside a range is dropped; ] outside a set is a character.
      ("/a}", "/a", true), ("/a]", "/a]", true),
    ])
  func advancedGlob(pattern: String, text: String, expected: Bool) throws {
    #expect(try matches(.advancedGlob, pattern, text) == expected, "\(pattern) \(text)")
  }

  @Test(
    "an advanced pattern is refused",
    arguments: [
      ("*a", PatternError.Code.misplacedModifier), ("a**", .misplacedModifier), ("a+{2}", .misplacedModifier),
      ("{2}", .misplacedModifier), ("[]", .emptySet), ("[^]", .emptySet), ("[a", .unterminatedSet),
      ("[", .unterminatedSet), ("a{2", .unterminatedRange), ("a{x}", .badRange), ("a{,2}", .badRange),
      ("a{99999999999}", .badRange), ("a{3,2}", .reversedRange), ("a\\", .trailingEscape),
      ("[a\\", .trailingEscape), (String(repeating: "[a]", count: 600), .tooLarge),
      (String(repeating: "a", count: 2_049), .tooLong),
    ])
  func refusals(pattern: String, code: PatternError.Code) {
    let error = #expect(throws: PatternError.self) { try PatternMatcher(pattern, .advancedGlob) }
    #expect(error?.code == code, "\(pattern.prefix(20))")
  }

  @Test("text beyond ASCII counts in code units of UTF-16, as Java's does")
  func unicode() throws {
    #expect(try matches(.simpleGlob, "/.", "/é"))
    #expect(try !matches(.simpleGlob, "/.", "/😀"))
    #expect(try matches(.simpleGlob, "/..", "/😀"))
    #expect(try matches(.advancedGlob, "/[à-ü]", "/é"))
  }

  @Test("absent text is never matched")
  func absent() throws {
    for kind in PatternKind.allCases { #expect(try !PatternMatcher("", kind).matches(nil)) }
  }
}
