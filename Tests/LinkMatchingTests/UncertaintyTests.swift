import AssociationFiles
import LinkMatching
import LinkSyntax
import TestSupport
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
      (#""components":[{"/":"/$(nope)/x"}]"#, "/$(nope)/x", ["undefined-variable"]),
      (#""components":[{"?":{"q":"$(nope)"}}]"#, "/?q=$(nope)", ["undefined-variable"]),
      (##""components":[{"/":"/*","#":"$(nope)"}]"##, "/a#$(nope)", ["undefined-variable"]),
      (#""components":[{"/":"/$(nope)","exclude":true},{"/":"*"}]"#, "/$(nope)", ["undefined-variable"]),
      (#""components":[{"/":"/a/*"},{"/":"/*/$(nope)"}]"#, "/a/$(nope)", []),
      (#""paths":["/$(nope)"]"#, "/$(nope)", []),
      (#""components":[{"/":"/$(none)"}]"#, "/a", ["empty-variable"]),
      (#""components":[{"/":"/$(deep)"}]"#, "/$(none)", ["nested-variable"]),
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

  @Test(
    "an undefined variable leaves a doubt exactly where void, or standing for anything, it would change the rule"
  )
  func undefinedVariable() throws {
    var random = SeededRandom(0xD0)
    var doubtful = 0
    for _ in 0..<250 {
      var document = RandomDocument.random(&random)
      document.defaults = nil
      for entry in document.entries.indices {
        document.entries[entry].defaults = nil
        // Another doubtful variable in the same rule would be read otherwise together with it.
        for rule in document.entries[entry].rules.indices {
          let members = document.entries[entry].rules[rule]
          document.entries[entry].rules[rule] = members.map { $0.replacing("$(empty)", with: "$(nope)") }
        }
      }
      let likeliest = LinkMatcher(AssociationFile(parsing: document.json))
      let variants = Self.otherReadings(of: document).map { LinkMatcher(AssociationFile(parsing: $0.json)) }
      for _ in 0..<5 {
        let text = random.chance(70) ? document.link(&random) : document.link(&random) + "$(nope)"
        let link = try LinkURL(text)
        for decision in likeliest.decisions(for: link) {
          let changes = variants.contains { variant in
            let other = variant.decision(for: link, app: decision.app)
            return (other.detail, other.component) != (decision.detail, decision.component)
          }
          doubtful += changes ? 1 : 0
          let isMarked = decision.uncertain.contains(.undefinedVariable)
          #expect(isMarked == changes, "\(document.json)\n\(text)")
        }
      }
    }
    #expect(doubtful > 50)
  }

  /// The document once with each rule that uses `$(nope)` void, and once with `$(nope)` standing for anything.
  private static func otherReadings(of document: RandomDocument) -> [RandomDocument] {
    var readings: [RandomDocument] = []
    for entry in document.entries.indices {
      for rule in document.entries[entry].rules.indices {
        let members = document.entries[entry].rules[rule]
        guard members.contains(where: { $0.contains("$(nope)") }) else { continue }
        var void = document
        void.entries[entry].rules[rule] = [##""#": "@void""##]
        // One `*` behind a slash would make the slash optional at the end of a path.
        var anything = document
        anything.entries[entry].rules[rule] = members.map { $0.replacing("$(nope)", with: "**") }
        readings += [void, anything]
      }
    }
    return readings
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
