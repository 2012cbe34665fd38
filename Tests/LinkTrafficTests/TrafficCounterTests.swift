import AssociationFiles
import LinkMatching
import LinkTraffic
import TestSupport
import Testing

@Suite("Counting traffic")
struct TrafficCounterTests {
  static let urls = LogReader.urls(URLLineReader())

  static func count(_ text: String, _ plan: TrafficPlan, _ reader: LogReader = urls) -> TrafficCounts {
    var counter = TrafficCounter(plan)
    Array(text.utf8).withUnsafeBufferPointer { _ = counter.count($0, reader) }
    return counter.counts
  }

  static func matcher(_ components: String, apps: String = "\"A.one\"") -> LinkMatcher {
    LinkMatcher(
      AssociationFile(
        parsing: "{\"applinks\":{\"details\":[{\"appIDs\":[\(apps)],\"components\":[\(components)]}]}}"))
  }

  // MARK: - The slow counter

  @Test("a slow counter agrees on random logs", arguments: 0..<12)
  func agreesWithSlowCounter(seed: UInt64) {
    for round in 0..<12 {
      var traffic = RandomTraffic(seed * 1_000 + UInt64(round))
      let matcher = traffic.matcher()
      let newMatcher = traffic.random.chance(60) ? traffic.matcher() : nil
      let apps = traffic.random.chance(30) ? [RandomTraffic.apps[0], RandomTraffic.apps[2]] : nil
      let domain = traffic.random.chance(30) ? "shop.example" : nil
      let host = traffic.random.chance(50) ? "shop.example" : nil
      let plan = TrafficPlan(
        matcher, against: newMatcher, apps: apps, scope: domain.flatMap { HostScope(domain: $0) }, host: host)
      var slow = SlowCounter(matcher: matcher, newMatcher: newMatcher, apps: apps, host: host, domain: domain)
      let isAccessLog = host != nil && traffic.random.chance(50)
      let withFragments = traffic.random.chance(50)
      var lines: [String] = []
      for _ in 0..<traffic.random.number(0...80) {
        let target = isAccessLog ? traffic.target() : traffic.url(withFragments: withFragments)
        slow.count(target)
        lines.append(isAccessLog ? LogText.combined("GET \(target) HTTP/1.1") : target)
      }
      let text = lines.joined(separator: traffic.random.pick(["\n", "\r\n", "\n\n"]))
      let reader = isAccessLog ? LogReader.access(AccessLogReader()) : Self.urls
      Self.compare(Self.count(text, plan, reader), plan, slow, lines.count)
    }
  }

  private static func compare(
    _ counts: TrafficCounts, _ plan: TrafficPlan, _ slow: SlowCounter, _ lines: Int
  ) {
    #expect(counts.lines == lines)
    #expect(counts.matched == slow.kinds["matched"] ?? 0)
    #expect(counts.excluded == slow.kinds["excluded"] ?? 0)
    #expect(counts.unclaimed == slow.kinds["unclaimed"] ?? 0)
    #expect(counts.unreadableLines == slow.kinds["unreadable"] ?? 0)
    for reason in [LogLine.PassedOver.otherHost, .otherScheme] {
      #expect(counts.passedOver[Int(reason.rawValue)] == slow.kinds[reason.name] ?? 0)
    }
    #expect(counts.withFragment == slow.withFragment)
    #expect(counts.undecidedByFragment == slow.undecided)
    for (number, rule) in plan.rules.enumerated() {
      let place = "\(rule.detail).\(rule.component)"
      #expect(counts.ruleHits[number] == slow.hits[place] ?? 0)
      #expect(counts.possibleHits[number] == slow.possible[place] ?? 0)
    }
    for (number, app) in plan.apps.enumerated() {
      #expect(counts.appMatched[number] == slow.matched[app] ?? 0)
      #expect(counts.appExcluded[number] == slow.excluded[app] ?? 0)
    }
    let prefixes = counts.unclaimedPrefixes.items.map { (String(decoding: $0.text, as: UTF8.self), $0.count) }
    #expect(Dictionary(uniqueKeysWithValues: prefixes) == slow.prefixes)
    var changes: [String: Int] = [:]
    for (change, count) in counts.change?.ordered ?? [] {
      let old = change.old.map { "\(plan.rules[$0].detail).\(plan.rules[$0].component)" } ?? "-"
      let new = change.new.map { "\(plan.newRules[$0].detail).\(plan.newRules[$0].component)" } ?? "-"
      changes["\(change.kind.name) \(plan.apps[change.app]) \(old) \(new)"] = count.links
    }
    #expect(changes == slow.changes)
    #expect(counts.change?.links ?? 0 == slow.changedLinks)
  }

  // MARK: - Sums

  @Test("the counts of parts add up to those of the whole, in any order and grouping", arguments: 0..<30)
  func merging(seed: UInt64) {
    var traffic = RandomTraffic(seed)
    let plan = TrafficPlan(traffic.matcher(), against: traffic.matcher(), host: "shop.example")
    let lines = (0..<200).map { _ in traffic.url(withFragments: true) }
    let whole = Self.count(lines.joined(separator: "\n"), plan)
    var parts: [TrafficCounts] = []
    var start = 0
    while start < lines.count {
      let end = min(lines.count, start + traffic.random.number(1...60))
      parts.append(Self.count(lines[start..<end].joined(separator: "\n") + "\n", plan))
      start = end
    }
    while parts.count > 1 {
      let part = parts.remove(at: traffic.random.number(0...parts.count - 1))
      parts[traffic.random.number(0...parts.count - 1)].add(part)
    }
    #expect(parts[0] == whole)
  }

  @Test("a counter goes on where it was")
  func goesOn() {
    let plan = TrafficPlan(Self.matcher("{\"/\":\"/a\"}"))
    var counter = TrafficCounter(plan)
    for text in ["https://x.y/a\nnonsense\nhttps://x.y/b", "\n\nwords", "https://x.y/a\n"] {
      Array(text.utf8).withUnsafeBufferPointer { _ = counter.count($0, Self.urls) }
    }
    #expect(counter.counts.lines == 5)
    #expect(counter.counts.ruleHits == [2])
    #expect(counter.faults.isEmpty)
  }

  @Test("faults have the numbers of their lines, and the line breaks are counted")
  func faults() {
    var counter = TrafficCounter(TrafficPlan(Self.matcher("")))
    let text = Array("\nnonsense\nhttps://x.y/a\r\n/path\n\nhttps://x .y/".utf8)
    let lineBreaks = text.withUnsafeBufferPointer { counter.count($0, Self.urls) }
    #expect(lineBreaks == 5)
    #expect(counter.faults.map(\.line) == [1, 3, 5])
    #expect(counter.faults.map(\.fault) == [.invalidURL, .missingHost, .invalidURL])
    #expect(!counter.faults.contains { $0.message.isEmpty })
  }

  // MARK: - Fragments

  @Test("rules that need a fragment are found by what their patterns accept")
  func fragmentRules() {
    let rules = ["x", "*", "?*", "", "*a*", "$(lang)", "**"].map { "{\"/\":\"*\",\"#\":\"\($0)\"}" }
    let plan = TrafficPlan(Self.matcher((rules + ["{\"/\":\"*\"}"]).joined(separator: ",")))
    #expect(plan.rules.map(\.needsFragment) == [true, false, true, false, true, true, false, false])
  }

  @Test("a rule that needs a fragment makes decisions uncertain only where it stands before the decider")
  func undecided() {
    let matcher = Self.matcher(
      "{\"/\":\"/a/*\",\"?\":{\"q\":\"1\"},\"#\":\"x\"},{\"/\":\"/a/*\"},{\"/\":\"*\",\"#\":\"x\"}")
    let counts = Self.count(
      "https://x.y/a/b?q=1\nhttps://x.y/a/b\nhttps://x.y/c\nhttps://x.y/a/c?q=1#y", TrafficPlan(matcher))
    #expect(counts.undecidedByFragment == 2)
    #expect(counts.possibleHits == [1, 0, 1])
    #expect(counts.ruleHits == [0, 3, 0])
    #expect(counts.withFragment == 1)
  }

  // MARK: - Prefixes and privacy

  @Test(
    "a prefix ends behind its segments, before a session, and never tears an escape",
    arguments: [
      ("/a/b/c", 1, "/a/"), ("/a/b/c", 2, "/a/b/"), ("/a", 1, "/a"), ("", 1, "/"), ("/", 1, "/"),
      ("//x", 1, "//"),
      ("/a;jsessionid=1/b", 1, "/a"), ("/a/b;s=1", 2, "/a/b"), ("/%C3%A9/x", 1, "/%C3%A9/"),
      ("/a/b", 9, "/a/b"),
      ("/" + String(repeating: "x", count: 300), 1, "/" + String(repeating: "x", count: 255)),
      ("/" + String(repeating: "x", count: 254) + "%41", 1, "/" + String(repeating: "x", count: 254)),
      ("/" + String(repeating: "x", count: 253) + "%41", 1, "/" + String(repeating: "x", count: 253)),
      (
        "/" + String(repeating: "x", count: 252) + "%41y", 1, "/" + String(repeating: "x", count: 252) + "%41"
      ),
    ])
  func prefix(path: String, depth: Int, expected: String) {
    let plan = TrafficPlan(Self.matcher(""), prefix: PathPrefix(depth: depth))
    let counts = Self.count("https://x.y\(path)?secret=1", plan)
    #expect(counts.unclaimedPrefixes.items.map { String(decoding: $0.text, as: UTF8.self) } == [expected])
  }

  @Test("no value of a query or fragment is kept anywhere")
  func privacy() {
    let plan = TrafficPlan(
      Self.matcher("{\"/\":\"/a\"}"), against: Self.matcher("{\"/\":\"/b\"}"), host: "x.y")
    let text = ["/a", "/b", "/c", " ", "/a|"].map { "https://x.y\($0)?k=SECRET#SECRET" }.joined(
      separator: "\n")
    var counter = TrafficCounter(plan)
    Array(text.utf8).withUnsafeBufferPointer { _ = counter.count($0, Self.urls) }
    #expect(!"\(counter.counts)\(counter.faults.map(\.message))".contains("SECRET"))
    for count in counter.counts.change?.ordered ?? [] {
      for path in count.count.examples { #expect(!String(decoding: path, as: UTF8.self).contains("SECRET")) }
    }
    for item in counter.counts.unclaimedPrefixes.items {
      #expect(!String(decoding: item.text, as: UTF8.self).contains("SECRET"))
    }
  }

  // MARK: - Changes

  @Test("examples are the shortest paths, whatever their order, and none is too long")
  func examples() throws {
    let plan = TrafficPlan(Self.matcher(""), against: Self.matcher("{\"/\":\"*\"}"))
    let long = "/" + String(repeating: "x", count: 300)
    let paths = ["/ccc", "/b", "/aa", "/b", "/a", long, "/dddd"]
    for order in [paths, paths.reversed(), paths.sorted()] {
      let counts = Self.count(order.map { "https://x.y\($0)?q" }.joined(separator: "\n"), plan)
      let change = try #require(counts.change?.ordered.first)
      #expect(change.count.links == 7)
      #expect(change.count.examples.map { String(decoding: $0, as: UTF8.self) } == ["/a", "/b", "/aa"])
    }
  }

  @Test("a rule that only changes its place changes nothing")
  func movedRule() {
    let old = Self.matcher("{\"/\":\"/a\"},{\"/\":\"/b\",\"comment\":\"x\"}")
    let new = Self.matcher("{ \"/\" : \"/b\" },{\"/\":\"/a\"}")
    let counts = Self.count("https://x.y/a\nhttps://x.y/b", TrafficPlan(old, against: new))
    #expect(counts.change == TrafficChange())
  }

  @Test("kinds of changes are bounded, and the rest is counted")
  func boundedChanges() {
    var change = TrafficChange()
    for app in 0..<TrafficChange.maximumCount + 5 {
      change.add(.init(kind: .opens, app: app, old: nil, new: 0), .init(links: 2))
    }
    change.add(.init(kind: .opens, app: 0, old: nil, new: 0), .init(links: 2))
    #expect(change.counts.count == TrafficChange.maximumCount)
    #expect(change.untold == 10)
  }
}
