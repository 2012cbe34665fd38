import AssociationFiles
import AssociationLint
import LinkMatching
import LinkSyntax
import PositionedJSON
import TestSupport
import Testing

@Suite("Migration of components to paths")
struct MigrationToPathsTests {
  static let a = "ABCDE12345.com.a"
  static let b = "ABCDE12345.com.b"
  static let legacy = OSVersion(.ios, 12)

  typealias Decisions = [String: Decision]

  static func migrated(_ details: String, isPartial: Bool = false) throws -> (Migration, String) {
    let text = #"{"applinks":{"details":[\#(details)]}}"#
    let migration = try #require(
      Migration(AssociationFile(parsing: text), to: .paths, isPartial: isPartial))
    return (migration, String(decoding: migration.text, as: UTF8.self))
  }

  static func decisions(_ file: AssociationFile, _ link: String, on version: OSVersion? = nil) throws
    -> Decisions
  {
    let decided = LinkMatcher(file, question: LinkMatcher.Question(version: version)).decisions(
      for: try LinkURL(link))
    return Dictionary(decided.map { ($0.app, $0.decision) }) { first, _ in first }
  }

  @Test("an entry of several apps becomes one for each, in order")
  func split() throws {
    let (migration, text) = try Self.migrated(
      #"{"appIDs":["\#(Self.a)","\#(Self.b)"],"defaults":{"comment":"d"},"components":[{"/":"/x"}]}"#)
    #expect(migration.notes.isEmpty)
    #expect(migration.keepsDecisions)
    let rest = #","defaults":{"comment":"d"},"components":[{"/":"/x"}], "paths": ["/x"]}"#
    #expect(
      text
        == #"{"applinks":{"details":[{"appID": "\#(Self.a)"\#(rest),{"appID": "\#(Self.b)"\#(rest)], "apps": []}}"#
    )
  }

  @Test("an ignored appID and repeated keys do not survive the split, and white space is kept")
  func splitOdd() throws {
    let (migration, text) = try Self.migrated(
      "\n  {\"appIDs\":[\"x\"],\"appID\":\"old\",\"components\":[{}],\"appIDs\":[\"\(Self.a)\",\"\(Self.b)\",\"\(Self.a)\"]}"
    )
    #expect(
      text.contains(
        "\n  {\"components\":[{}],\"appID\": \"\(Self.a)\", \"paths\": [\"*\"]},\n  {\"components\":[{}],\"appID\": \"\(Self.b)\", "
      ), "\(text)")
    #expect(migration.keepsDecisions)
    #expect(AssociationFile(parsing: text).document.problems.isEmpty)
  }

  @Test("an appID that current systems ignore gets no links")
  func ignoredApp() throws {
    let (migration, text) = try Self.migrated(
      #"{"appID":"\#(Self.a)","appIDs":["\#(Self.b)"],"components":[{"/":"/x"}]}"#)
    #expect(migration.keepsDecisions)
    #expect(migration.notes.map(\.isRefusal) == [false])
    let new = AssociationFile(parsing: text)
    #expect(new.applinks?.details.first?.legacyAppIDs == [Self.b])
    #expect(try Self.decisions(new, "https://a.b/x", on: Self.legacy) == [Self.b: .match])
  }

  @Test("an entry of paths gets the apps that iOS 12 can read, and one for both kinds of systems stays")
  func pathsAlready() throws {
    let (migration, text) = try Self.migrated(
      #"{"appIDs":["\#(Self.a)","\#(Self.b)"],"paths":["/x"]}, {"appID":"\#(Self.a)","appIDs":["\#(Self.b)"],"paths":["/y"]}"#
    )
    #expect(migration.keepsDecisions)
    #expect(migration.changedEntries == 2)
    #expect(text.contains(#"{"appID": "\#(Self.a)","paths":["/x"]},{"appID": "\#(Self.b)","paths":["/x"]}"#))
    let new = AssociationFile(parsing: text)
    #expect(try Self.decisions(new, "https://a.b/y", on: Self.legacy) == [Self.a: .noMatch, Self.b: .match])
    let both = #"{"appID":"\#(Self.a)","appIDs":["\#(Self.b)"],"components":[{"/":"/x"}],"paths":["/y"]}"#
    #expect(try Self.migrated(both).0.changedEntries == 0)
  }

  @Test("copies that would fill the disk are refused")
  func hostile() throws {
    let apps = (0..<6_000).map { #""ABCDE12345.com.a\#($0)""# }.joined(separator: ",")
    let rules = Array(repeating: #"{"/":"/some/longer/path/*"}"#, count: 600).joined(separator: ",")
    let (migration, _) = try Self.migrated(#"{"appIDs":[\#(apps)],"components":[\#(rules)]}"#)
    #expect(migration.changedEntries == 0)
    #expect(migration.notes.map(\.isRefusal) == [true])
  }

  @Test("a file that stays as it is has nothing to compare")
  func unchanged() throws {
    let (migration, _) = try Self.migrated(##"{"appIDs":["\##(Self.a)"],"components":[{"#":"x"}]}"##)
    #expect(migration.changedEntries == 0)
    #expect(migration.comparison == nil)
    #expect(migration.sentences.isEmpty)
  }

  @Test(
    "keys that ask for nothing do not hinder",
    arguments: [
      (#"{"/":"/a","?":"*"}"#, "/a"), (##"{"/":"/a","#":"*","?":"*"}"##, "/a"),
      (#"{"/":"/a","?":{"x":"*","y":"**"},"exclude":true}"#, "NOT /a"), (##"{"#":"***"}"##, "*"),
      (#"{"/":"/1/*","caseSensitive":false}"#, "/1/*"), (#"{"/":"/*","percentEncoded":false}"#, "/*"),
      (#"{"/":"**","percentEncoded":false,"caseSensitive":false}"#, "**"),
    ])
  func emptyDemands(_ rule: String, _ path: String) throws {
    let (migration, text) = try Self.migrated(#"{"appIDs":["\#(Self.a)"],"components":[\#(rule)]}"#)
    #expect(migration.notes.isEmpty)
    #expect(migration.keepsDecisions)
    let element = AssociationFile(parsing: text).applinks?.details.first?.pathsValue?.elements.first { _ in
      true
    }
    #expect(element?.string == path)
  }

  @Test(
    "keys that ask for something do",
    arguments: [
      #"{"/":"/a","?":"?*"}"#, #"{"/":"/a","?":""}"#, ##"{"/":"/a","#":""}"##,
      #"{"/":"/a","?":{"x":"*","y":"?"}}"#,
      #"{"/":"/a","caseSensitive":false}"#, #"{"/":"/é","caseSensitive":false}"#,
      #"{"/":"/1","percentEncoded":false}"#,
      #"{"/":"/a*","percentEncoded":false}"#, #"{"/":"/$(digit)"}"#, #"{"/":"NOT /a"}"#,
    ])
  func demands(_ rule: String) throws {
    let (migration, _) = try Self.migrated(#"{"appIDs":["\#(Self.a)"],"components":[\#(rule)]}"#)
    #expect(migration.changedEntries == 0)
    #expect(migration.notes.map(\.isRefusal) == [true])
  }

  @Test("iOS 12 decides about random entries as current systems do, and these decide as before")
  func randomEntries() throws {
    var random = SeededRandom(7)
    let apps = [Self.a, Self.b, "ABCDE12345.com.c"]
    let rules = [
      #"{"/":"/a"}"#, #"{"/":"/a/*","exclude":true}"#, #"{}"#, #"{"/":"*/x"}"#, #"{"/":"/b","exclude":true}"#,
      #"{"/":"/b?"}"#, #"{"/":"/b","?":{"x":"*"}}"#, ##"{"/":"/7*","?":"*","#":"**","caseSensitive":false}"##,
    ]
    let names = [#""appIDs":["#, #""appID":"ABCDE12345.com.c","appIDs":["#, #""appIDs":["x"],"appIDs":["#]
    let links = ["/a", "/a/x", "/b", "/bc", "/", "/x", "/b?x=1&x=2", "/77?y#z"].map {
      "https://shop.example" + $0
    }
    for _ in 0..<300 {
      let entries = (0..<Int.random(in: 1...3, using: &random)).map { _ in
        let named = apps.shuffled(using: &random).prefix(Int.random(in: 1...3, using: &random))
        let chosen = (0..<Int.random(in: 1...3, using: &random)).compactMap { _ in
          rules.randomElement(using: &random)
        }
        return
          "{\(names.randomElement(using: &random) ?? "")\(named.map { "\"\($0)\"" }.joined(separator: ","))],"
          + "\"components\":[\(chosen.joined(separator: ","))]}"
      }.joined(separator: ", ")
      let old = AssociationFile(parsing: #"{"applinks":{"details":[\#(entries)]}}"#)
      let (migration, text) = try Self.migrated(entries)
      let new = AssociationFile(parsing: text)
      #expect(!migration.notes.contains { $0.isRefusal })
      for link in links {
        let before = try Self.decisions(old, link)
        #expect(try Self.decisions(new, link) == before, "\(text) \(link)")
        #expect(try Self.decisions(new, link, on: Self.legacy) == before, "\(text) \(link)")
      }
    }
  }
}
