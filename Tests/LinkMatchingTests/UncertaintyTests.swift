import AssociationFiles
import LinkMatching
import LinkSyntax
import Testing

@Suite("Uncertain decisions")
struct UncertaintyTests {
  static func uncertain(_ rules: String, _ link: String, applinks: String = "", version: String? = nil) throws
    -> [String]
  {
    let json = #"{"applinks":{\#(applinks)"details":[{"appIDs":["A.b"],\#(rules)}]}}"#
    let question = LinkMatcher.Question(version: version.flatMap { OSVersion($0) })
    let matcher = LinkMatcher(AssociationFile(parsing: json), question: question)
    return try matcher.decision(for: LinkURL("https://example.com\(link)"), app: "A.b").uncertain.names
  }

  @Test(
    "a doubt is named where another reading would decide otherwise, and only there",
    arguments: [
      (#""components":[{"/":"/$(nope)/x"}]"#, "/a/x", ["undefined-variable"]),
      (#""components":[{"/":"/$(nope)/x"}]"#, "/a/y", []),
      (#""components":[{"/":"/$(none)"}]"#, "/a", ["empty-variable"]),
      (#""components":[{"/":"/$(deep)"}]"#, "/a", ["nested-variable"]),
      (#""components":[{"/":"/$(digit)"}]"#, "/7", ["redefined-variable"]),
      (#""components":[{"/":"/$(digit)"}]"#, "/x", ["redefined-variable"]),
      (#""components":[{"/":"/$(digit)"}]"#, "/Z", []),
      (#""components":[{"?":{"a":"x y"},"percentEncoded":false}]"#, "/?a=x+y", ["plus-sign"]),
      (#""components":[{"?":{"a":"x y"},"percentEncoded":false}]"#, "/?a=x", []),
      (#""components":[{"?":{"A":"1"},"caseSensitive":false}]"#, "/?a=1", ["query-name-case"]),
      (#""components":[{"?":{"a":"1"},"caseSensitive":false}]"#, "/?a=1", []),
      (
        #""components":[{"/":"/É","caseSensitive":false,"percentEncoded":false}]"#, "/%C3%A9",
        ["letter-case-beyond-ascii"]
      ),
      (#""components":[{"?":{"a":"1"}}]"#, "/?b=2;a=1", ["semicolon"]),
      (#""components":[{"?":{"a":"1"}}]"#, "/?b=2;c", []),
      (#""components":[{"/":"/x","exclude":"yes"}]"#, "/x", ["wrong-type"]),
      (#""components":[{"/":"/x","exclude":"yes"}]"#, "/y", []),
      (#""comment":"no rules""#, "/x", ["entry-without-rules"]),
      (#""defaults":{"exclude":true},"paths":["/x"]"#, "/x", ["defaults-for-paths"]),
      (#""components":[{"/":"/a"}]"#, "/a", []),
    ])
  func doubt(rules: String, link: String, names: [String]) throws {
    let variables = #""substitutionVariables":{"none":[],"deep":["$(none)"],"digit":["x"]},"#
    #expect(try Self.uncertain(rules, link, applinks: variables) == names)
  }

  @Test("an earlier certain rule leaves no doubt about later ones")
  func earlierRule() throws {
    #expect(try Self.uncertain(#""components":[{"/":"/a/*"},{"/":"/$(nope)/x"}]"#, "/a/x") == [])
    #expect(
      try Self.uncertain(#""components":[{"/":"/$(nope)/x"},{"/":"/a/*"}]"#, "/a/x") == ["undefined-variable"]
    )
  }

  @Test("iOS 15 may prefer the last of several entries")
  func entryOrder() throws {
    let json = """
      {"applinks":{"details":[{"appIDs":["A.b"],"components":[{"/":"/x"}]},
        {"appIDs":["A.b"],"components":[{"/":"/x","exclude":true}]}]}}
      """
    let url = try LinkURL("https://example.com/x")
    for (version, names) in [("ios15.1", ["entry-order"]), ("ios16", [])] {
      let question = LinkMatcher.Question(version: try #require(OSVersion(version) as OSVersion?))
      let decision = LinkMatcher(AssociationFile(parsing: json), question: question).decision(
        for: url, app: "A.b")
      #expect(decision.decision == .match)
      #expect(decision.uncertain.names == names)
    }
  }

  @Test("memory that is used again carries no doubt from link to link")
  func reuse() throws {
    let json = #"{"applinks":{"details":[{"appIDs":["A.b"],"components":[{"/":"/$(nope)/x"}]}]}}"#
    let matcher = LinkMatcher(AssociationFile(parsing: json))
    var scratch = LinkMatcher.Scratch(matcher)
    let doubtful = try matcher.decisions(for: LinkURL("https://example.com/a/x"), scratch: &scratch)
    let certain = try matcher.decisions(for: LinkURL("https://example.com/a/y"), scratch: &scratch)
    #expect(doubtful.first?.uncertain == .undefinedVariable)
    #expect(certain.first?.uncertain == [])
  }
}
