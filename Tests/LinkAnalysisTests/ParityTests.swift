import AssetLinks
import Foundation
import LinkAnalysis
import TestSupport
import Testing

@Suite("The same links on both platforms")
struct ParityTests {
  private func data(_ attributes: String) -> String { "<data \(attributes)/>" }

  private func words(_ parity: PlatformParity) -> [String] {
    let all = parity.hosts.flatMap { host in
      host.iosOnly.filter { !$0.needsSpelling }.map { "ios \($0.example)" }
        + host.androidOnly.filter { !$0.needsSpelling }.map { "android \($0.example)" }
        + host.unknown.map { "unknown \($0.doubt.name)" }
    }
    return (all + parity.unknown.map { "unknown \($0.doubt.name)" }).map {
      $0.replacingOccurrences(of: "https://shop.example", with: "")
    }
  }

  @Test(
    "small pairs",
    arguments: [
      // The prefix ends where it likes, and Apple's pattern takes all below the slash and the folder itself.
      ([#"{"/": "/buy/*"}"#], [#"android:pathPrefix="/buy/""#], ["ios /buy"]),
      ([#"{"/": "/buy/*"}"#], [#"android:pathPrefix="/buy""#], ["android /buyx"]),
      ([#"{"/": "/buy*"}"#], [#"android:pathPrefix="/buy""#], []),
      // Slashes at the end count on Android only.
      ([#"{"/": "/buy"}"#], [#"android:path="/buy""#], ["ios /buy/"]),
      ([#"{"/": "/buy"}"#], [#"android:path="/buy""#, #"android:path="/buy/""#], ["ios /buy//"]),
      ([#"{"/": "/buy"}"#], [#"android:pathPattern="/buy/*""#], ["ios /buy"]),
      // The empty path is "/" on iOS only.
      ([#"{"/": "/"}"#], [#"android:path="/""#], ["ios "]),
      (["{}"], [""], []),
      ([#"{"/": "*"}"#], [#"android:pathPattern=".*""#], []),
      ([#"{"/": "/*"}"#], [#"android:pathPrefix="/""#], ["ios "]),
      // Letter case.
      ([#"{"/": "/buy*", "caseSensitive": false}"#], [#"android:pathPrefix="/buy""#], ["ios /buY"]),
      // Android sees no queries.
      (
        [#"{"/": "/buy*", "?": {"id": "?*"}}"#], [#"android:pathPrefix="/buy""#], ["android /buy"]
      ),
      (
        [##"{"/": "/buy*", "#": "top", "exclude": true}, {"/": "/buy*"}"##], [#"android:pathPrefix="/buy""#],
        ["android /buy#top"]
      ),
      // Globs never go back.
      ([#"{"/": "*/a*"}"#], [#"android:pathPattern=".*/a.*""#], ["ios //a"]),
    ])
  func table(_ components: [String], _ data: [String], _ expected: [String]) throws {
    let sample = ParitySample(components, data.isEmpty ? [""] : [data.map { "<data \($0)/>" }.joined()])
    let parity = try sample.parity()
    #expect(words(parity) == expected)
    #expect(parity.isEquivalentButForEscapes == expected.isEmpty)
  }

  @Test("escapes are resolved on Android, and on iOS where the rule asks for it")
  func escapes() throws {
    let plain = try ParitySample([#"{"/": "/a*"}"#], [#"<data android:pathPrefix="/a"/>"#]).parity()
    #expect(plain.hosts[0].androidOnly.map(\.example) == ["https://shop.example/%61"])
    #expect(!plain.isEquivalent && plain.isEquivalentButForEscapes)
    let decoded = try ParitySample(
      [#"{"/": "/a*", "percentEncoded": false}"#], [#"<data android:pathPrefix="/a"/>"#]
    ).parity()
    #expect(decoded.isEquivalent, "\(words(decoded))")
    let letters = try ParitySample(
      [#"{"/": "/é", "percentEncoded": false}, {"/": "/é/*", "percentEncoded": false, "exclude": true}"#],
      [#"<data android:path="/é"/>"#]
    ).parity()
    #expect(words(letters) == ["ios /%C3%A9/"])
  }

  @Test("what is not known is named, and where it does not matter it is not")
  func unknown() throws {
    let components = [#"{"/": "/buy*"}"#]
    let value = #"<data android:pathPrefix="${path}"/>"#
    #expect(words(try ParitySample(components, [value]).parity()) == ["unknown unresolved-value"])
    let covered = [#"<data android:pathPrefix="/"/><data android:path=""/>"#, value]
    #expect(try ParitySample(["{}"], ["", value]).parity().isEquivalent)
    #expect(try !ParitySample(components, covered).parity().isEquivalent)
    let emoji = try ParitySample(components, [#"<data android:path="/😀"/>"#]).parity()
    #expect(words(emoji) == ["unknown pattern-not-modelled"])
    let limits = AnalysisLimits(stepsPerQuestion: 1)
    let sample = ParitySample(components, [#"<data android:pathPrefix="/buy"/>"#])
    let undecided = try PlatformParity(ios: sample.ios, android: sample.android, limits: limits)
    #expect(words(undecided).contains("unknown undecided"))
  }

  @Test("dynamic rules narrow what opens, and doubts about them are named")
  func dynamicRules() throws {
    let all = try ParitySample(["{}"], [""], rules: #"[{"/": "*"}]"#).parity()
    #expect(all.isEquivalent, "\(words(all))")
    let narrowed = try ParitySample(["{}"], [""], rules: #"[{"/": "/a/*"}]"#).parity()
    #expect(words(narrowed).contains("ios /"))
    #expect(words(narrowed).contains("unknown percent-encoding"))
    let old = try ParitySample(["{}"], [""], rules: #"[{"/": "/a/*"}]"#, api: APILevel(34)).parity()
    #expect(old.isEquivalent, "\(words(old))")
    let lost = try ParitySample(["{}"], [""], rules: #"[1, {"/": "/a/*"}]"#).parity()
    #expect(words(lost) == ["unknown host-unknown"])
  }

  @Test("hosts: those of the manifest, one for each wildcard, and the domain that was asked for")
  func hosts() throws {
    let file = #"{"applinks": {"details": [{"appIDs": ["A.a"], "components": [{}]}]}}"#
    let filters = [
      ParitySample.filter(
        raw:
          #"<data android:scheme="https" android:host="shop.example"/><data android:host="*.shop.example"/><data android:host="x.shop.example"/>"#
      ),
      ParitySample.filter(raw: #"<data android:scheme="https" android:host="${host}"/>"#),
    ]
    let sample = ParitySample(file, manifest: filters)
    let parity = try sample.parity()
    #expect(parity.hosts.map(\.host) == ["shop.example", "*.shop.example", "x.shop.example"])
    #expect(parity.hosts.map(\.exampleHost) == ["shop.example", "x1.shop.example", "x.shop.example"])
    #expect(parity.hosts.allSatisfy { $0.isEquivalent && $0.assumesVerification })
    #expect(!parity.isEquivalent && parity.unknown.count == 1)
  }

  @Test("an app that the asset links do not name opens nothing")
  func unverified() throws {
    let file = #"{"applinks": {"details": [{"appIDs": ["A.a"], "components": [{"/": "/buy/*"}]}]}}"#
    let sample = ParitySample(
      file, manifest: [ParitySample.filter("")], lists: ["shop.example": "[]"])
    let host = try #require(try sample.parity().hosts.first)
    #expect(host.obstacle?.name == "host-not-verified")
    #expect(host.iosOnly.map(\.example) == ["https://shop.example/buy"] && host.iosOnly[0].links.isExact)
  }

  @Test("random pairs agree with enumeration of short links", arguments: [UInt64(1), 2, 3])
  func agreement(seed: UInt64) throws {
    var random = SeededRandom(0xBA12 + seed)
    let links = Self.links
    for number in 0..<4 * RegionTests.scale {
      let pair = RandomPair(&random, hasRules: number % 3 == 0)
      let parity = try pair.sample.parity()
      let host = try #require(parity.hosts.first)
      var differs = (ios: false, android: false, unknown: false)
      for link in links {
        let answers = try pair.sample.answers(link)
        if answers.android == .unknown {
          differs.unknown = true
        } else if answers.ios != (answers.android == .opensByDefault) {
          if answers.ios { differs.ios = true } else { differs.android = true }
        }
      }
      let problem: String? =
        if differs.ios, host.iosOnly.isEmpty, host.unknown.isEmpty {
          "a link opens on iOS only"
        } else if differs.android, host.androidOnly.isEmpty, host.unknown.isEmpty {
          "a link opens on Android only"
        } else if differs.unknown, host.unknown.isEmpty { "a link is unknown" } else { nil }
      #expect(problem == nil, "\(problem ?? "")\n\(pair)\n\(words(parity))")
      guard problem == nil else { return }
      for example in host.iosOnly.map(\.example) {
        let answers = try pair.sample.answers(example)
        #expect(answers.ios && answers.android == .doesNotOpen)
      }
      for example in host.androidOnly.map(\.example) {
        let answers = try pair.sample.answers(example)
        #expect(!answers.ios && answers.android == .opensByDefault)
      }
      if host.unknown.isEmpty {
        checkShortest(host.iosOnly.map(\.example), links, pair) { $0 && $1 == .doesNotOpen }
        checkShortest(host.androidOnly.map(\.example), links, pair) { !$0 && $1 == .opensByDefault }
      }
    }
  }

  /// No link of the enumeration that differs is shorter than all examples.
  private func checkShortest(
    _ examples: [String], _ links: [String], _ pair: RandomPair,
    _ differs: (Bool, AppLinkDecision.Outcome) -> Bool
  ) {
    guard let shortest = examples.map(\.utf8.count).min() else { return }
    // The host alone is the same link as that with a slash for most pairs, which is the one that is given. Links with
    // escapes are given where no others are.
    for link in links where link.utf8.count < shortest && !link.contains("%") && link.contains("example/") {
      guard let answers = try? pair.sample.answers(link) else { continue }
      #expect(!differs(answers.ios, answers.android), "\(link) is shorter than \(examples)\n\(pair)")
    }
  }

  static let links: [String] = {
    var paths = [""]
    var last = ["/"]
    paths += last
    for _ in 0..<2 {
      last = last.flatMap { path in ["a", "b", "/", "%61", "%2F", "%"].map { path + $0 } }
      paths += last
    }
    return paths.flatMap { path in
      ["", "?a=1", "?b=1&a=2", "?a=1;b", "#f"].map { "https://shop.example" + path + $0 }
    }
  }()
}

/// A random association file and a random manifest over few letters.
struct RandomPair: CustomStringConvertible {
  let sample: ParitySample
  let description: String

  init(_ random: inout SeededRandom, hasRules: Bool) {
    let kind = random.pick([RandomRules.Kind.plain, .queries, .escapes])
    let components = (0..<random.number(1...3)).map { _ in
      var rule = RandomRules(kind: kind).rule(&random)
      if random.chance(25) { rule = rule.dropLast() + (rule.count > 2 ? ", " : "") + #""exclude": true}"# }
      return rule
    }
    let filters = (0..<random.number(1...2)).map { _ in Self.data(&random) }
    let rules = hasRules ? Self.rules(&random) : nil
    sample = ParitySample(components, filters, rules: rules)
    description = "\(components)\n\(filters)\n\(rules ?? "")"
  }

  static func data(_ random: inout SeededRandom) -> String {
    var text = (0..<random.number(0...2)).map { _ in "<data \(path(&random))/>" }.joined()
    for _ in 0..<(random.chance(35) ? random.number(1...3) : 0) {
      let allow = random.chance(60)
      var inner = random.chance(80) ? path(&random) : ""
      if random.chance(50) { inner += random.pick([#" android:query="a=1""#, #" android:queryPrefix="b""#]) }
      if random.chance(25) { inner += #" android:fragment="f""# }
      text +=
        #"<uri-relative-filter-group android:allow="\#(allow)"><data \#(inner)/></uri-relative-filter-group>"#
    }
    return text
  }

  private static func path(_ random: inout SeededRandom) -> String {
    let attribute = random.pick(["path", "pathPrefix", "pathPattern", "pathAdvancedPattern", "pathSuffix"])
    let isGlob = attribute.hasSuffix("Pattern")
    let pieces = ["a", "b", "/", "/"] + (isGlob ? [".", ".*", ".*", "a*"] : [])
    let value = "/" + (0..<random.number(0...3)).map { _ in random.pick(pieces) }.joined()
    return #"android:\#(attribute)="\#(value)""#
  }

  static func rules(_ random: inout SeededRandom) -> String {
    let rules = (0..<random.number(1...3)).map { _ in
      var members = [
        #""/": "\#((0..<random.number(1...3)).map { _ in random.pick(["/", "a", "b", "*", "?"]) }.joined())""#
      ]
      if random.chance(30) { members.append(#""?": {"a": "\#(random.pick(["1", "*", "?*", ""]))"}"#) }
      if random.chance(30) { members.append(#""exclude": true"#) }
      return "{\(members.joined(separator: ", "))}"
    }
    return "[\(rules.joined(separator: ", "))]"
  }
}
