import AssetLinks
import LinkAnalysis
import LinkSyntax
import TestSupport
import Testing

@Suite("What a change means on Android")
struct AndroidDifferenceTests {
  /// A state of the app: its filters as text, and the asset links by host.
  struct State {
    var filters: [String]
    var lists: [String: StatementList] = [:]
    var api = APILevel.android15

    var decider: AppLinkDecider {
      AppLinkDecider(manifest: ParitySample.manifest(filters), level: api, lists: lists)
    }

    init(_ data: String..., lists: [String: StatementList] = [:], api: APILevel = .android15) {
      filters = data.map { ParitySample.filter(raw: $0) }
      self.lists = lists
      self.api = api
    }
  }

  static let host = #"<data android:scheme="https" android:host="shop.example"/>"#

  /// A link without the slash of an empty path.
  private static func bare(_ link: String) -> String { link.hasSuffix("/") ? String(link.dropLast()) : link }

  private func words(_ difference: AndroidDifference) -> [String] {
    difference.places.flatMap { place in
      place.opens.map { "+ \(Self.bare($0.example))" } + place.closes.map { "- \(Self.bare($0.example))" }
        + place.unknown.map { "? \($0.doubt.name)" }
    } + difference.unknown.map { "? \($0.doubt.name)" }
  }

  private func difference(_ old: State, _ new: State) throws -> [String] {
    let difference = try AndroidDifference(from: old.decider, to: new.decider)
    let words = words(difference)
    #expect(difference.isEquivalent == words.isEmpty)
    return words
  }

  @Test(
    "paths",
    arguments: [
      (#"<data android:pathPrefix="/buy"/>"#, #"<data android:pathPrefix="/buy"/>"#, []),
      (#"<data android:pathPrefix="/buy"/>"#, #"<data android:pathPattern="/buy.*"/>"#, []),
      (
        #"<data android:pathPrefix="/buy/"/>"#, #"<data android:pathPrefix="/buy"/>"#,
        ["+ https://shop.example/buy"]
      ),
      (
        #"<data android:path="/a"/>"#, #"<data android:path="/b"/>"#,
        [
          "+ https://shop.example/b", "- https://shop.example/a",
        ]
      ),
      // Without a path everything is taken.
      (#"<data android:path="/"/>"#, "", ["+ https://shop.example"]),
    ] as [(String, String, [String])])
  func paths(_ old: String, _ new: String, _ expected: [String]) throws {
    #expect(try difference(State(Self.host + old), State(Self.host + new)) == expected)
  }

  @Test("schemes, hosts, ports and wildcards are places of their own")
  func places() throws {
    let http = #"<data android:scheme="http"/>"#
    #expect(try difference(State(Self.host), State(Self.host + http)) == ["+ http://shop.example"])
    #expect(
      try difference(State(Self.host), State(Self.host + #"<data android:host="*.shop.example"/>"#))
        == ["+ https://x.shop.example"])
    let port = #"<data android:scheme="https" android:host="shop.example" android:port="8443"/>"#
    #expect(
      try difference(State(Self.host), State(port)) == ["- https://shop.example"],
      "a filter without a port takes every port")
    #expect(
      try difference(State(port), State(Self.host)) == ["+ https://shop.example"])
    let own = #"<data android:scheme="shop"/>"#
    #expect(
      Set(try difference(State(Self.host), State(Self.host, own))) == ["+ shop://x.example", "+ shop:"])
    #expect(
      try difference(State(own), State(#"<data android:scheme="shop" android:host="buy"/>"#)).contains(
        "- shop:"))
  }

  @Test("asset links: verification, dynamic rules and what is assumed")
  func lists() throws {
    let named = ["shop.example": ParitySample.list(nil)]
    let none = ["shop.example": StatementList(parsing: "[]")]
    #expect(try difference(State(Self.host, lists: named), State(Self.host, lists: named)) == [])
    #expect(
      try difference(State(Self.host, lists: named), State(Self.host, lists: none)) == [
        "- https://shop.example"
      ])
    // What was not given counts as verified.
    #expect(try difference(State(Self.host), State(Self.host, lists: named)) == [])
    let narrowed = ["shop.example": ParitySample.list(#"[{"/": "/a"}]"#)]
    let found = try difference(State(Self.host, lists: named), State(Self.host, lists: narrowed))
    #expect(found.contains("- https://shop.example"), "\(found)")
    // The same rules on both sides are no difference, however they are read.
    #expect(try difference(State(Self.host, lists: narrowed), State(Self.host, lists: narrowed)) == [])
    #expect(
      try difference(
        State(Self.host, lists: narrowed, api: APILevel(34)),
        State(Self.host, lists: named, api: APILevel(34)))
        == [])
  }

  @Test("up to Android 11 one host that is not verified closes the others")
  func oldLevels() throws {
    let old = State(Self.host, lists: ["b.example": StatementList(parsing: "[]")], api: APILevel(30))
    var new = old
    new.filters += [ParitySample.filter(raw: #"<data android:scheme="https" android:host="b.example"/>"#)]
    #expect(try difference(old, new) == ["- https://shop.example"])
    var later = [old, new]
    for index in later.indices { later[index].api = APILevel(31) }
    #expect(try difference(later[0], later[1]) == [])
  }

  @Test("a value that is not known is named, unless both sides write the same")
  func unknown() throws {
    let value = State(Self.host + #"<data android:pathPrefix="${path}"/>"#)
    #expect(try difference(value, value) == [])
    let other = try difference(value, State(Self.host + #"<data android:path="${path}"/>"#))
    #expect(!other.isEmpty && other.allSatisfy { $0 == "? unresolved-value" })
    #expect(
      try difference(value, State(Self.host + #"<data android:pathPrefix="${other}"/>"#)).contains(
        "? unresolved-value"))
    // Where one side opens everything, it is left open what the other did.
    #expect(try difference(value, State(Self.host)).contains("? unresolved-value"))
    let hosts = State(Self.host, #"<data android:scheme="https" android:host="${host}"/>"#)
    #expect(try difference(hosts, hosts) == [])
    #expect(try difference(State(Self.host), hosts).contains("? unresolved-value"))
  }

  @Test("limits are said to be reached")
  func limits() throws {
    let old = State(Self.host + #"<data android:pathPrefix="/buy"/>"#)
    let new = State(Self.host + #"<data android:pathPattern="/b.*y"/>"#)
    let found = try AndroidDifference(
      from: old.decider, to: new.decider, limits: AnalysisLimits(stepsPerQuestion: 1))
    #expect(words(found).contains("? undecided") && !found.isEquivalent)
  }

  @Test("random changes agree with enumeration of short links", arguments: [UInt64(1), 2, 3])
  func agreement(seed: UInt64) throws {
    var random = SeededRandom(0xD1FF + seed)
    for number in 0..<8 * RegionTests.scale {
      let pair = RandomChange(&random, hasRules: number % 3 == 0)
      let difference = try AndroidDifference(from: pair.old, to: pair.new)
      let found = words(difference)
      let isOpen = found.contains { $0.hasPrefix("?") }
      for link in ParityTests.links {
        let link = try AndroidLink(link)
        let (before, now) = (pair.old.decision(for: link).outcome, pair.new.decision(for: link).outcome)
        let problem: String? =
          if before == .unknown || now == .unknown {
            !isOpen && before != now ? "it is unknown" : nil
          } else if (before == .opensByDefault) == (now == .opensByDefault) {
            nil
          } else if now == .opensByDefault {
            isOpen || found.contains { $0.hasPrefix("+") } ? nil : "it opens"
          } else {
            isOpen || found.contains { $0.hasPrefix("-") } ? nil : "it closes"
          }
        #expect(problem == nil, "\(problem ?? ""): \(link.url.text)\n\(pair)\n\(found)")
        guard problem == nil else { return }
      }
      for place in difference.places {
        for (changes, opens) in [(place.opens, true), (place.closes, false)] {
          for change in changes {
            let link = try AndroidLink(change.example)
            #expect((pair.old.decision(for: link).outcome == .opensByDefault) != opens, "\(pair)")
            #expect((pair.new.decision(for: link).outcome == .opensByDefault) == opens, "\(pair)")
          }
        }
      }
    }
  }
}

/// A random app, and what a random change makes of it.
struct RandomChange: CustomStringConvertible {
  let old: AppLinkDecider
  let new: AppLinkDecider
  let description: String

  init(_ random: inout SeededRandom, hasRules: Bool) {
    var filters = (0..<random.number(1...2)).map { _ in RandomPair.data(&random) }
    var rules = hasRules ? RandomPair.rules(&random) : nil
    var description = "\(filters) \(rules ?? "")"
    old = Self.decider(filters, rules)
    if random.chance(70) {
      filters[random.number(0...(filters.count - 1))] = RandomPair.data(&random)
    } else {
      filters.append(RandomPair.data(&random))
    }
    if hasRules, random.chance(50) { rules = RandomPair.rules(&random) }
    new = Self.decider(filters, rules)
    description += "\n\(filters) \(rules ?? "")"
    self.description = description
  }

  private static func decider(_ filters: [String], _ rules: String?) -> AppLinkDecider {
    AppLinkDecider(
      manifest: ParitySample.manifest(filters.map { ParitySample.filter($0) }), level: .android15,
      lists: ["shop.example": ParitySample.list(rules)], assumesVerification: true)
  }
}
