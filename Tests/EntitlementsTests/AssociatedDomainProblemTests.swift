import Entitlements
import TestSupport
import Testing

@Suite("Problems of associated domains")
struct AssociatedDomainProblemTests {
  typealias Code = AssociatedDomainProblem.Code

  /// Entry, the one problem expected, and the text that it must point at.
  static let single: [(String, Code, String)] = [
    ("", .emptyEntry, ""),
    ("*", .anyDomain, "*"),
    ("example.com", .missingService, "example.com"),
    ("*.example.com", .missingService, "*.example.com"),
    (":example.com", .missingService, ":"),
    ("applink:example.com", .unknownService, "applink"),
    ("AppLinks:example.com", .unknownService, "AppLinks"),
    ("applinks://example.com", .serviceSlashes, "//"),
    ("applinks:https://example.com", .scheme, "https://"),
    ("applinks: example.com", .whitespace, " "),
    ("applinks:example.com\n", .whitespace, "\n"),
    ("applinks:example.com\u{200B}", .whitespace, "\u{200B}"),
    ("applinks:\u{A0}example.com", .whitespace, "\u{A0}"),
    ("applinks:exam ple.com", .whitespace, " "),
    ("applinks:example.com/", .trailingSlash, "/"),
    ("applinks:example.com/a/b", .path, "/a/b"),
    ("applinks:example.com?", .query, "?"),
    ("applinks:example.com?a=b", .query, "?a=b"),
    ("applinks:example.com?mode=developer&a=b", .query, "&a=b"),
    ("applinks:example.com?mode=managed&mode=developer", .query, "&mode=developer"),
    ("applinks:example.com#top", .fragment, "#top"),
    ("applinks:example.com?mode=dev", .unknownMode, "dev"),
    ("applinks:example.com?mode=", .unknownMode, "?mode="),
    ("applinks:example.com:8080", .port, ":8080"),
    ("webcredentials:example.com:8443?mode=developer", .port, ":8443"),
    ("applinks:example.com:", .port, ":"),
    ("applinks:", .emptyHost, ""),
    ("applinks:*", .emptyHost, "*"),
    ("applinks:*.", .emptyHost, "*."),
    ("applinks:a..example.com", .emptyLabel, ".."),
    ("applinks:example.com.", .emptyLabel, "."),
    ("applinks:.example.com", .emptyLabel, "."),
    ("applinks:localhost", .singleLabelHost, "localhost"),
    ("applinks:*.com", .singleLabelHost, "com"),
    ("applinks:192.168.0.1", .ipAddress, "192.168.0.1"),
    ("applinks:[::1]", .ipAddress, "[::1]"),
    ("applinks:2001:db8::1", .ipAddress, "2001:db8::1"),
    ("applinks:münchen.example", .unicodeHost, "münchen.example"),
    ("applinks:xn--99999999.example", .invalidPunycode, "xn--99999999"),
    ("applinks:user@example.com", .illegalCharacter, "@"),
    ("applinks:my_app.example.com", .underscore, "_"),
    ("applinks:-a.example.com", .hyphenPlacement, "-a"),
    ("applinks:www.*.example.com", .wildcardPosition, "*"),
    ("applinks:*shop.example.com", .wildcardPosition, "*"),
    ("appclips:*.example.com", .wildcardAppClips, "*"),
  ]

  @Test("each fault is found once, at its place", arguments: single)
  func singleProblem(_ text: String, _ code: Code, _ place: String) throws {
    let entry = AssociatedDomain(text)
    #expect(entry.problems.map(\.code) == [code])
    let problem = try #require(entry.problems.first)
    #expect(String(decoding: Array(text.utf8)[problem.range], as: UTF8.self) == place)
    #expect(problem.message.hasSuffix(".") || problem.message.hasSuffix("?"))
  }

  @Test("several faults are all found, in order of place")
  func several() {
    let entry = AssociatedDomain("https://münchen.example:8080/a?b=c#d")
    let found = entry.problems.map(\.code)
    #expect(found == [.scheme, .missingService, .unicodeHost, .port, .path, .query, .fragment])
  }

  @Test("labels end at 63 bytes and hosts at 253, counted in Punycode")
  func lengths() {
    let label = String(repeating: "a", count: 63)
    #expect(AssociatedDomain("applinks:\(label).com").problems.isEmpty)
    #expect(AssociatedDomain("applinks:\(label)a.com").problems.map(\.code) == [.labelTooLong])
    let host = [label, label, label, String(repeating: "b", count: 61)].joined(separator: ".")
    #expect(AssociatedDomain("applinks:\(host)").problems.isEmpty)
    #expect(AssociatedDomain("applinks:\(host)b").problems.map(\.code) == [.hostTooLong])
    let long = String(repeating: "ü", count: 60)
    #expect(AssociatedDomain("applinks:\(long).com").problems.map(\.code).contains(.unicodeHost))
    #expect(AssociatedDomain("applinks:\(String(repeating: "üж", count: 40)).com").fileHost == nil)
  }

  @Test("the message about a port speaks of what is documented for the service")
  func portMessages() {
    #expect(AssociatedDomain("applinks:a.example:1").problems[0].message.contains("opens nothing"))
    #expect(!AssociatedDomain("webcredentials:a.example:1").problems[0].message.contains("opens nothing"))
  }

  @Test("long and strange entries are judged with a bounded list of problems")
  func hostile() {
    let texts = [
      String(repeating: "a.", count: 100_000), String(repeating: ":", count: 100_000),
      String(repeating: " x", count: 100_000), String(repeating: "$(", count: 100_000),
      "applinks:" + String(repeating: ".", count: 4000), "applinks:" + String(repeating: "ü", count: 200_000),
      "applinks:a.example?" + String(repeating: "&", count: 100_000),
      String(repeating: "https://", count: 10_000),
      "applinks:" + String(repeating: "[", count: 1000),
    ]
    for text in texts { #expect((1...64).contains(AssociatedDomain(text).problems.count)) }
  }

  @Test("random entries keep every range inside the text and every correction clean of new problems")
  func randomEntries() {
    var random = SeededRandom(7)
    let pieces = [
      "applinks", "appclips", ":", "//", "/", "*", ".", "example", "com", "ü", " ", "?mode=", "developer",
      "+",
      "managed", "&", "#", "$(X)", "[", "]", "1", "80", "xn--", "-", "_", "https", "\u{3002}", "\u{301}", "é",
    ]
    for _ in 0..<4000 {
      let count = Int.random(in: 0...9, using: &random)
      let text = (0..<count).map { _ in pieces.randomElement(using: &random) ?? "" }.joined()
      let entry = AssociatedDomain(text)
      let size = text.utf8.count
      for problem in entry.problems { #expect(problem.range.upperBound <= size, "\(text)") }
      #expect(entry.hostRange.upperBound <= size)
      guard let correction = entry.correction else { continue }
      let after = AssociatedDomain(correction)
      #expect(after.problems.count < entry.problems.count, "\(text)")
      #expect(after.correction == nil, "\(text) -> \(correction)")
    }
  }
}
