import AssociationFiles
import LinkMatching
import LinkSyntax
import Testing

/// What Apple's `swcutil` was seen to answer (macOS 27.0, published recordings keyed ORA, ORA-A, ORA-B), and what
/// Apple documents (CMP, W19, SUB, ASG), row by row.
@Suite("Measured and documented rows")
struct MeasuredRowTests {
  struct Row: Sendable, CustomTestStringConvertible {
    var rule: String
    var link: String
    var decision: Decision

    init(_ rule: String, _ link: String, _ decision: Decision = .match) {
      self.rule = rule
      self.link = link
      self.decision = decision
    }

    var testDescription: String { "\(rule) \(link) \(decision.word)" }
  }

  static func decide(_ rule: String, _ link: String, applinks: String = "") throws -> Decision {
    let json = #"{"applinks":{\#(applinks)"details":[{"appIDs":["A.b"],"components":[\#(rule)]}]}}"#
    let matcher = LinkMatcher(AssociationFile(parsing: json))
    return try #require(matcher.decisions(for: LinkURL("https://example.com\(link)")).first).decision
  }

  static let paths: [Row] = [
    Row(#"{"/":"abc"}"#, "/abc"), Row(#"{"/":"buy/*"}"#, "/buy/42"), Row(#"{"/":"a/b"}"#, "/a/b"),
    Row(#"{"/":"*abc"}"#, "/xabc"), Row(#"{"/":"abc"}"#, "/abcd", .noMatch),
    Row(#"{"/":"abc"}"#, "/xabc", .noMatch), Row(#"{"/":"//abc"}"#, "/abc"), Row(#"{"/":"/buy"}"#, "/buy/"),
    Row(#"{"/":"/buy/"}"#, "/buy"), Row(#"{"/":"/buy/"}"#, "/buy//"), Row(#"{"/":"/buy/*"}"#, "/buy"),
    Row(#"{"/":"/buy/*"}"#, "/buy/"), Row(#"{"/":"/buy/*"}"#, "/buy//"), Row(#"{"/":"/buy/*"}"#, "/buy/42"),
    Row(#"{"/":"/buy/*"}"#, "/buy/42/x"), Row(#"{"/":"/buy/*"}"#, "/buyer", .noMatch),
    Row(#"{"/":"/buy/*"}"#, "/bu", .noMatch), Row(#"{"/":"/a/b/*"}"#, "/a/b"),
    Row(#"{"/":"/a/*/c"}"#, "/a/c", .noMatch), Row(#"{"/":"/buy*"}"#, "/buy"), Row(#"{"/":"/"}"#, ""),
    Row(#"{"/":"/"}"#, "/"), Row(#"{"/":"/id/????"}"#, "/id/4815"),
    Row(#"{"/":"/id/????"}"#, "/id/481", .noMatch), Row(#"{"/":"/a/?*"}"#, "/a/b"),
    Row(#"{"/":"/a/?*"}"#, "/a/", .noMatch), Row(##"{"/":"abc","?":"def","#":"*"}"##, "/abc?def"),
    Row(##"{"/":"abc","?":"def","#":"*"}"##, "/abc", .noMatch),
    Row(##"{"/":"abc","?":"def","#":"*"}"##, "?def", .noMatch), Row("{}", "/anything"),
    Row(#"{"/":"/foo/*","casesensitive":true}"#, "/FOO/1", .noMatch),
    Row(#"{"/":"/foo/*","future":{"a":"b"}}"#, "/foo/1"), Row(#"{"/":"/a|b"}"#, "/anything-at-all", .noMatch),
  ]

  @Test("paths, sections 3 and 2 of the format's description", arguments: MeasuredRowTests.paths)
  func path(_ row: Row) throws { #expect(try Self.decide(row.rule, row.link) == row.decision) }

  static let queries: [Row] = [
    Row(#"{"?":{"b":"*"}}"#, "/x?a=1"), Row(#"{"?":{"b":"?*"}}"#, "/x?a=1", .noMatch),
    Row(#"{"?":{"b":""}}"#, "/x?a=1"), Row(#"{"?":{"b":"1"}}"#, "/x?a=1", .noMatch),
    Row(#"{"?":{"b":"*"}}"#, "/x"), Row(#"{"?":{"flag":""}}"#, "/x?flag"),
    Row(#"{"?":{"flag":"?*"}}"#, "/x?flag", .noMatch),
    Row(#"{"?":{"id":"42"}}"#, "/x?id=7&id=42", .noMatch),
    Row(#"{"?":{"id":"42"}}"#, "/x?id=42&id=7", .noMatch),
    Row(#"{"?":{"id":"7"}}"#, "/x?id=7&id=7"), Row(#"{"?":{"id":"*"}}"#, "/x?id=7&id=42"),
    Row(#"{"?":{"id":"?*"}}"#, "/x?id=7&id=42"), Row(#"{"?":{"id":"7,42"}}"#, "/x?id=7&id=42", .noMatch),
    Row(#"{"?":{"a":"1","flag":true}}"#, "/x?a=2"), Row(#"{"?":{"n":5}}"#, "/x?n=6"),
    Row(#"{"?":{"n":null}}"#, "/x"), Row(#"{"?":{"a":["1"]}}"#, "/x?a=2"), Row(#"{"?":"a=1"}"#, "/x?a=1"),
    Row(#"{"?":"a=1"}"#, "/x?a=1&b=2", .noMatch), Row(#"{"?":"*"}"#, "/x"),
    Row(#"{"?":"?*"}"#, "/x", .noMatch), Row(#"{"?":""}"#, "/x"), Row(##"{"#":"*"}"##, "/x"),
    Row(##"{"#":"?*"}"##, "/x", .noMatch), Row(##"{"#":""}"##, "/x"),
    Row(##"{"#":"/market/*"}"##, "/#/market/1"), Row(#"{"/":"/#/market/*"}"#, "/#/market/1", .noMatch),
  ]

  @Test("queries and fragments, section 3", arguments: MeasuredRowTests.queries)
  func query(_ row: Row) throws { #expect(try Self.decide(row.rule, row.link) == row.decision) }

  static let letters: [Row] = [
    Row(#"{"/":"/a%20b"}"#, "/a%20b"), Row(#"{"/":"/a b"}"#, "/a%20b", .noMatch),
    Row(#"{"/":"/a b","percentEncoded":false}"#, "/a%20b"),
    Row(#"{"/":"/a%20b","percentEncoded":false}"#, "/a%20b", .noMatch),
    Row(#"{"/":"/a/b"}"#, "/a%2Fb", .noMatch), Row(#"{"/":"/a/b","percentEncoded":false}"#, "/a%2Fb"),
    Row(#"{"/":"/caf%C3%A9"}"#, "/caf%c3%a9", .noMatch),
    Row(#"{"/":"/café","percentEncoded":false}"#, "/caf%C3%A9"),
    Row(#"{"/":"/café"}"#, "/caf%C3%A9", .noMatch),
    Row(#"{"/":"/$(upper)","caseSensitive":false}"#, "/q"),
    Row(#"{"/":"/FOO","caseSensitive":false}"#, "/foo"),
    Row(#"{"/":"/foo"}"#, "/FOO", .noMatch),
  ]

  @Test("letter case and escapes, section 3", arguments: MeasuredRowTests.letters)
  func letter(_ row: Row) throws { #expect(try Self.decide(row.rule, row.link) == row.decision) }

  static let variables: [Row] = [
    Row(#"{"/":"/$(alpha)"}"#, "/q"), Row(#"{"/":"/$(alpha)"}"#, "/7", .noMatch),
    Row(#"{"/":"/$(upper)"}"#, "/Q"),
    Row(#"{"/":"/$(upper)"}"#, "/q", .noMatch), Row(#"{"/":"/$(lower)"}"#, "/q"),
    Row(#"{"/":"/$(lower)"}"#, "/Q", .noMatch), Row(#"{"/":"/$(alnum)"}"#, "/7"),
    Row(#"{"/":"/$(alnum)"}"#, "/-", .noMatch), Row(#"{"/":"/$(digit)"}"#, "/x", .noMatch),
    Row(#"{"/":"/$(xdigit)"}"#, "/f"), Row(#"{"/":"/$(xdigit)"}"#, "/g", .noMatch),
    Row(#"{"/":"/$(region)"}"#, "/GB"), Row(#"{"/":"/$(region)"}"#, "/UK", .noMatch),
    Row(#"{"/":"/$(lang)"}"#, "/en"), Row(#"{"/":"/$(lang)"}"#, "/qq", .noMatch),
    Row(#"{"/":"/$(lang)_$(region)/$(food)/"}"#, "/en_US/pizza/"),
    Row(#"{"/":"/$(food)"}"#, "/$(food)", .noMatch),
    Row(#"{"/":"/$(food)"}"#, "/tea-time"), Row(#"{"/":"/$(Food)"}"#, "/pizza", .noMatch),
  ]

  @Test("substitution variables, section 5", arguments: MeasuredRowTests.variables)
  func variable(_ row: Row) throws {
    let decision = try Self.decide(
      row.rule, row.link, applinks: #""substitutionVariables":{"food":["pizza","tea*"]},"#)
    #expect(decision == row.decision)
  }

  @Test(
    "defaults of the domain, section 4",
    arguments: [
      (#""defaults":{"/":"/foo/*"},"#, ##"{"#":"*"}"##, "/foo/1", Decision.match),
      (#""defaults":{"/":"/foo/*"},"#, ##"{"#":"*"}"##, "/bar", .noMatch),
      (#""defaults":{"exclude":true},"#, ##"{"#":"*"}"##, "/bar", .exclude),
      (#""defaults":{"?":{"id":"??"}},"#, ##"{"#":"*"}"##, "/bar?id=7", .noMatch),
      (#""defaults":{"?":{"id":"??"}},"#, ##"{"#":"*"}"##, "/bar?id=77", .match),
      (#""defaults":{"caseSensitive":false},"#, #"{"/":"/foo"}"#, "/FOO", .match),
      (#""defaults":{"caseSensitive":false},"#, #"{"/":"/foo","caseSensitive":true}"#, "/FOO", .noMatch),
    ])
  func defaults(applinks: String, rule: String, link: String, decision: Decision) throws {
    #expect(try Self.decide(rule, link, applinks: applinks) == decision)
  }

  @Test("the first rule that matches decides, an excluding one too, section 3")
  func order() throws {
    let rules = #"{"/":"/a/x","exclude":true},{"/":"/a/*"},{"/":"/a/x"}"#
    #expect(try Self.decide(rules, "/a/x") == .exclude)
    #expect(try Self.decide(rules, "/a/y") == .match)
  }

  @Test(
    "the legacy paths, section 3",
    arguments: [
      (#"["NOT /a/b", "/a/*"]"#, "/a/b", Decision.exclude), (#"["NOT /a/b", "/a/*"]"#, "/a/c?q#f", .match),
      (#"["*"]"#, "/", .match), (#"["/a/*", "NOT /a/b"]"#, "/a/b", .match), (#"["NOT/a"]"#, "/a", .noMatch),
      (#"["/A"]"#, "/a", .noMatch), (#"["/$(digit)"]"#, "/7", .noMatch),
    ])
  func legacyPaths(paths: String, link: String, decision: Decision) throws {
    let json = #"{"applinks":{"apps":[],"details":[{"appID":"A.b","paths":\#(paths)}]}}"#
    let matcher = LinkMatcher(AssociationFile(parsing: json))
    #expect(try matcher.decisions(for: LinkURL("https://example.com\(link)")).first?.decision == decision)
  }

  @Test("an empty appIDs hides appID, and details may be an object, section 2")
  func identifiers() throws {
    let hidden = #"{"applinks":{"details":[{"appIDs":[],"appID":"A.b","paths":["*"]}]}}"#
    #expect(LinkMatcher(AssociationFile(parsing: hidden)).apps.isEmpty)
    let legacy = #"{"applinks":{"details":{"A.b":{"paths":["/x"]}}}}"#
    let matcher = LinkMatcher(AssociationFile(parsing: legacy))
    #expect(try matcher.decisions(for: LinkURL("https://example.com/x")).first?.decision == .match)
  }

  @Test(
    "which keys an OS version reads, section 6",
    arguments: [
      ("ios12.4", #"{"/":"/a"}"#, "/a", Decision.noMatch), ("ios13.0", #"{"/":"/a"}"#, "/a", .match),
      ("ios13.4", #"{"/":"/A","caseSensitive":false}"#, "/a", .noMatch),
      ("ios13.5", #"{"/":"/A","caseSensitive":false}"#, "/a", .match),
      ("macos10.15.4", #"{"/":"/A","caseSensitive":false}"#, "/a", .noMatch),
      ("macos10.15.5", #"{"/":"/$(digit)"}"#, "/1", .noMatch),
      ("macos10.15.6", #"{"/":"/$(digit)"}"#, "/1", .match),
      ("ios13.7", #"{"/":"/a b","percentEncoded":false}"#, "/a%20b", .noMatch),
      ("ios14", #"{"/":"/a b","percentEncoded":false}"#, "/a%20b", .match),
      ("watchos6.9", #"{"/":"/a"}"#, "/a", .noMatch),
      ("watchos7", #"{"/":"/a"}"#, "/a", .match), ("visionos1.2", #"{"/":"/a"}"#, "/a", .match),
      ("tvos13.3", #"{"/":"/A","caseSensitive":false}"#, "/a", .noMatch),
      ("macos10.14", #"{"/":"/a"}"#, "/a", .noMatch),
    ])
  func versions(version: String, rule: String, link: String, decision: Decision) throws {
    let json = #"{"applinks":{"apps":[],"details":[{"appID":"A.b","components":[\#(rule)]}]}}"#
    let question = LinkMatcher.Question(version: try #require(OSVersion(version) as OSVersion?))
    let matcher = LinkMatcher(AssociationFile(parsing: json), question: question)
    #expect(try matcher.decision(for: LinkURL("https://example.com\(link)"), app: "A.b").decision == decision)
  }

  @Test("a reader before iOS 13 takes paths beside components, and wants the apps array")
  func oldReader() throws {
    let both =
      #"{"applinks":{"apps":[],"details":[{"appID":"A.b","paths":["/old"],"components":[{"/":"/new"}]}]}}"#
    let old = LinkMatcher.Question(version: OSVersion(.ios, 12))
    let url = try LinkURL("https://example.com/old")
    #expect(
      LinkMatcher(AssociationFile(parsing: both), question: old).decision(for: url, app: "A.b").decision
        == .match)
    #expect(LinkMatcher(AssociationFile(parsing: both)).decision(for: url, app: "A.b").decision == .noMatch)
    let bare = both.replacing(#""apps":[],"#, with: "")
    #expect(LinkMatcher(AssociationFile(parsing: bare), question: old).apps.isEmpty)
  }
}
