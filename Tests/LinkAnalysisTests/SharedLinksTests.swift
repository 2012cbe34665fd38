import AssociationFiles
import LinkMatching
import LinkSyntax
import Testing

@testable import LinkAnalysis

/// Words for the links that two rules both match, where neither is within the other.
@Suite("Words for what two rules share")
struct SharedLinksTests {
  /// An excluded rule that is put before another one closes exactly what both match.
  struct Pair: CustomTestStringConvertible {
    var excluded: String
    var opening: String
    /// Links that both match.
    var shared: [String]
    /// Links that only the opening rule matches.
    var others: [String]

    var testDescription: String { "\(excluded) before \(opening)" }
  }

  static let pairs = [
    Pair(
      excluded: #""/": "/*/private/*", "caseSensitive": false"#, opening: #""/": "/Buy/*""#,
      shared: ["/Buy/Private/x", "/Buy/a/PRIVATE", "/Buy/private/"],
      others: ["/Buy/x", "/Buy/privat/x", "/Buy"]),
    Pair(
      excluded: #""/": "/*/b/*", "percentEncoded": false"#, opening: #""/": "/a/*""#,
      shared: ["/a/b/c", "/a/%62/c", "/a/x/b"], others: ["/a/%63", "/a/x/%6", "/a/B/c"]),
    Pair(
      excluded: #""/": "/*/é*", "percentEncoded": false"#, opening: #""/": "/a/*""#,
      shared: ["/a/%C3%A9", "/a/%c3%a9/", "/a/x/%C3%a9b"], others: ["/a/%C3", "/a/e"]),
    Pair(
      excluded: #""/": "/*y*", "percentEncoded": false"#, opening: #""/": "/a*", "caseSensitive": false"#,
      shared: ["/ay", "/A/%79", "/a/x/y"], others: ["/aY", "/a"]),
    Pair(
      excluded: #""?": {"id": "*1"}"#, opening: #""?": {"id": "1*"}"#,
      shared: ["/?id=1", "/?id=121&id=11", "/?id=11&x=2"], others: ["/?id=12", "/?id=1&id=12"]),
    Pair(
      excluded: #""?": "*b*""#, opening: #""?": "*a*""#,
      shared: ["/?ab", "/?ba", "/?xbxax"], others: ["/?a", "/?aa"]),
    Pair(
      excluded: ##""#": "*b*", "caseSensitive": false"##, opening: ##""#": "a*""##,
      shared: ["/#ab", "/#axB"], others: ["/#a", "/#a1"]),
    Pair(
      excluded: #""/": "/*//b""#, opening: #""/": "/?/*""#,
      shared: ["/a//b", "/a/x//b", "/a//b/"], others: ["/a/b", "/a"]),
    Pair(
      excluded: #""/": "/$(upper)?", "caseSensitive": false"#, opening: ##""/": "/a$(digit)", "#": "?*""##,
      shared: ["/a1#x"], others: []),
    Pair(
      excluded: #""/": "/a/*/*""#, opening: #""/": "/*/b/*""#,
      shared: ["/a/b/c", "/a/x/b", "/a/b/b"], others: ["/x/b", "/b/b"]),
  ]

  @Test("the words are exactly the links that both rules match", arguments: pairs)
  func words(pair: Pair) throws {
    let old = Self.file([pair.opening])
    let new = Self.file([pair.excluded + #", "exclude": true"#, pair.opening])
    let difference = try LinkDifference(from: old, to: new)
    let closes = difference.apps.flatMap(\.closes)
    let inexact = closes.filter { !$0.links.isExact }
    #expect(inexact.isEmpty)
    let words = closes.map { LinkMatcher(AssociationFile(parsing: $0.links.file(app: "S.s"))) }
    func holds(_ link: String) throws -> Bool {
      let url = try LinkURL("https://shop.example" + link)
      return words.contains { $0.decision(for: url, app: "S.s").decision == .match }
    }
    for link in pair.shared {
      #expect(try holds(link), "\(link) is not in \(closes.map(\.links.components))")
    }
    for link in pair.others {
      #expect(try !holds(link), "\(link) is in \(closes.map(\.links.components))")
      let url = try LinkURL("https://shop.example" + link)
      #expect(LinkMatcher(new).decision(for: url, app: "A.a").decision == .match)
    }
  }

  @Test(
    "what no components say exactly is marked so",
    arguments: [
      // One component has a pattern for the whole query or patterns for its items, and no two are both asked for.
      (#""?": {"a": "1"}"#, #""?": "1*""#),
      // Slashes at the end of a path do not count, also where they are escaped: any number of either.
      (#""/": "/*b", "percentEncoded": false"#, #""/": "/a*""#),
      // Text as it is written does not tell a `b` from the digit of an escape.
      (#""/": "/*b*", "percentEncoded": false"#, #""/": "/a*""#),
      // One of both names is there, whichever: an absent item is an empty one.
      (#""?": {"a": "1"}, "caseSensitive": false"#, #""/": "/a*""#),
    ])
  func inexact(excluded: String, opening: String) throws {
    let old = Self.file([opening])
    let new = Self.file([excluded + #", "exclude": true"#, opening])
    let closes = try LinkDifference(from: old, to: new).apps.flatMap(\.closes)
    #expect(closes.count == 1 && closes.first?.links.isExact == false)
  }

  private static func file(_ rules: [String]) -> AssociationFile {
    let components = rules.map { "{\($0)}" }.joined(separator: ", ")
    return AssociationFile(
      parsing: #"{"applinks": {"details": [{"appIDs": ["A.a"], "components": [\#(components)]}]}}"#)
  }
}
