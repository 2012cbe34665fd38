import AssociationFiles
import LinkMatching
import LinkSyntax
import Testing

@Suite("Hostile patterns, links and services")
struct HostileInputTests {
  static func matcher(_ rule: String, applinks: String = "") -> LinkMatcher {
    LinkMatcher(
      AssociationFile(
        parsing: #"{"applinks":{\#(applinks)"details":[{"appIDs":["A.b"],"components":[\#(rule)]}]}}"#))
  }

  @Test("hundreds of stars against a long link end soon")
  func stars() throws {
    let pattern = "/" + String(repeating: "*a*b", count: 200)
    let matcher = Self.matcher(#"{"/":"\#(pattern)c"}"#)
    let url = try LinkURL("https://example.com/" + String(repeating: "ab", count: 20_000))
    #expect(matcher.decision(for: url, app: "A.b").decision == .noMatch)
    #expect(try matcher.decision(for: LinkURL(url.text + "c"), app: "A.b").decision == .match)
  }

  @Test("variables with many values, used many times, end soon")
  func variables() throws {
    let values = (0..<2_000).map { "\"v\($0)\"" }.joined(separator: ",") + #","*a*b*""#
    let pattern = "/" + String(repeating: "$(v)-", count: 20)
    let matcher = Self.matcher(
      #"{"/":"\#(pattern)"}"#, applinks: #""substitutionVariables":{"v":[\#(values)]},"#)
    let link = (0..<20).map { "v\($0 * 90)-" }.joined()
    #expect(try matcher.decision(for: LinkURL("https://example.com/" + link), app: "A.b").decision == .match)
    #expect(
      try matcher.decision(for: LinkURL("https://example.com/" + link + "x"), app: "A.b").decision == .noMatch
    )
  }

  @Test("a rule with a hundred thousand query items is read in linear time")
  func items() throws {
    let items = (0..<100_000).map { "\"k\($0)\":\"*\"" }.joined(separator: ",")
    let matcher = Self.matcher(#"{"?":{\#(items)}}"#)
    #expect(try matcher.decision(for: LinkURL("https://example.com/"), app: "A.b").decision == .match)
  }

  @Test(
    "links that are not web links match nothing",
    arguments: ["shop://buy/1", "ftp://example.com/x", "mailto:a@b.c"])
  func schemes(link: String) throws {
    #expect(try Self.matcher("{}").decision(for: LinkURL(link), app: "A.b").decision == .noMatch)
  }

  @Test(
    "every web link is a match for services without rules",
    arguments: ["webcredentials", "appclips", "authsrv", "new"])
  func services(service: String) throws {
    let file = AssociationFile(parsing: #"{"\#(service)":{"apps":["A.b","A.b"]}}"#)
    let matcher = LinkMatcher(file, question: LinkMatcher.Question(service: ServiceName(service)))
    let decisions = try matcher.decisions(for: LinkURL("https://example.com/any?x"))
    #expect(decisions == [AppDecision(app: "A.b", decision: .match)])
  }

  @Test("a rejected file names no app, unless what can be understood is asked for")
  func rejected() {
    let file = AssociationFile(parsing: #"{"applinks":{"details":[{"appID":"A.b","paths":["*"]},]}}"#)
    #expect(LinkMatcher(file).apps.isEmpty)
    #expect(LinkMatcher(tolerating: file).apps.map(\.identifier) == ["A.b"])
  }

  @Test(
    "the scope of a domain",
    arguments: [
      ("shop.example", "https://SHOP.example/x", true), ("shop.example", "https://www.shop.example/", false),
      ("*.shop.example", "https://www.shop.example/", true),
      ("*.shop.example", "https://a.b.shop.example/", true),
      ("*.shop.example", "https://shop.example/", false), ("*.shop.example", "https://xshop.example/", false),
      ("Shop.Example", "https://user@shop.example:8443/", true),
      ("shop.example", "https://shop.example.org/", false),
    ])
  func scope(domain: String, link: String, covers: Bool) throws {
    let scope = try #require(HostScope(domain: domain))
    #expect(scope.covers(try LinkURL(link)) == covers)
  }

  @Test("a domain with more than a host in it is no scope", arguments: ["", "*.", "a/b", "https://a", "a b"])
  func noScope(domain: String) { #expect(HostScope(domain: domain) == nil) }

  @Test("versions are read as people write them")
  func versions() {
    #expect(OSVersion("ios17.4") == OSVersion(.ios, 17, 4))
    #expect(OSVersion("iPadOS 17.4.0") == OSVersion(.ios, 17, 4))
    #expect(OSVersion("visionOS1")?.text == "visionos1")
    #expect(OSVersion(.ios, 17, 4).isAtLeast(OSVersion(.ios, 9)))
    #expect(!OSVersion(.ios, 17).isAtLeast(OSVersion(.macos, 9)))
    for text in ["", "ios", "17", "android14", "ios17.", "ios17.x", "ios1.2.3.4.5", "ios99999"] {
      #expect(OSVersion(text) == nil, "\(text)")
    }
  }
}
