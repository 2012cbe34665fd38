import Foundation
import LinkSyntax
import PositionedJSON
import TestSupport
import Testing

@testable import AssetLinks

@Suite("Intent filters against a slow second matcher")
struct FilterAgreementTests {
  /// One data element as names and values.
  typealias Data = [String: String]

  @Test("20,000 random filters and links agree")
  func agreement() throws {
    var random = SeededRandom(21)
    var hits = 0
    for _ in 0..<20_000 {
      let data = (0..<random.number(0...3)).map { _ in Self.data(&random) }
      let groups = (0..<(random.chance(30) ? random.number(1...2) : 0)).map { _ in
        (random.chance(50), (0..<random.number(0...2)).map { _ in Self.groupData(&random) })
      }
      let link = Self.link(&random)
      let level = random.pick([30, 31, 35])
      // Without the search for problems, which takes most of the time.
      var reader = ManifestReader(ManifestSettings())
      for element in Self.elements(data, groups) { reader.read(element) }
      var trial = FilterTrial(reader.filters[0], try AndroidLink(link), APILevel(level))
      trial.run(reader.activities[0], nil)
      let expected = SlowFilter(data: data, groups: groups, level: level).matches(link)
      if trial.doubt != nil || (trial.mismatch == nil) != expected {
        Issue.record("\(data) \(groups) \(link) \(level)")
      }
      hits += expected ? 1 : 0
    }
    #expect(hits > 2_000)
  }

  private static let kinds = ["path", "pathPrefix", "pathPattern", "pathAdvancedPattern", "pathSuffix"]

  private static func pattern(_ random: inout SeededRandom) -> String {
    "/" + random.pick(["", "a", "a.*", ".*", ".*b", "a*", "ab"])
  }

  private static func data(_ random: inout SeededRandom) -> Data {
    var data: Data = [:]
    if random.chance(70) { data["scheme"] = random.pick(["https", "http", "x"]) }
    if random.chance(60) { data["host"] = random.pick(["a.b", "*.b", "c.b", "*"]) }
    if random.chance(20) { data["port"] = random.pick(["1", "2"]) }
    if random.chance(40) { data[random.pick(kinds)] = pattern(&random) }
    if random.chance(4) { data["mimeType"] = "a/b" }
    return data
  }

  private static func groupData(_ random: inout SeededRandom) -> Data {
    var data: Data = [:]
    if random.chance(50) { data[random.pick(kinds)] = pattern(&random) }
    if random.chance(40) { data["query"] = random.pick(["k=1", "k"]) }
    if random.chance(20) { data["fragment"] = "f" }
    return data
  }

  private static func link(_ random: inout SeededRandom) -> String {
    random.pick(["https", "http", "x"]) + "://" + random.pick(["a.b", "c.b", "b"])
      + random.pick(["", "", ":1", ":2"])
      + random.pick(["", "/", "/a", "/ab", "/abb", "/b", "/xbxb"])
      + random.pick(["", "", "?k=1", "?j&k", "?k;k=1"])
      + random.pick(["", "", "#f", "#"])
  }

  private static func elements(_ data: [Data], _ groups: [(Bool, [Data])]) -> [XMLElementEvent] {
    func element(_ name: String, _ depth: Int, _ values: Data = [:]) -> XMLElementEvent {
      XMLElementEvent(
        name: name, depth: depth,
        attributes: values.map {
          XMLAttributeEvent(
            name: $0.key, namespace: XMLAttributeEvent.androidNamespace, value: $0.value, position: .start)
        }, position: .start)
    }
    var elements = [
      element("manifest", 0), element("application", 1), element("activity", 2, ["exported": "true"]),
      element("intent-filter", 3), element("action", 4, ["name": IntentFilter.viewAction]),
      element("category", 4, ["name": IntentFilter.defaultCategory]),
      element("category", 4, ["name": IntentFilter.browsableCategory]),
    ]
    elements += data.map { element("data", 4, $0) }
    for (allows, inside) in groups {
      elements.append(element("uri-relative-filter-group", 4, ["allow": "\(allows)"]))
      elements += inside.map { element("data", 5, $0) }
    }
    return elements
  }
}

/// An intent filter a second time: the sentences of the reference in their order, with the slow patterns.
struct SlowFilter {
  var data: [[String: String]]
  var groups: [(Bool, [[String: String]])]
  var level: Int

  func matches(_ link: String) -> Bool {
    let parts = URLComponents(string: link)
    let schemes = data.compactMap { $0["scheme"] }
    guard let parts, schemes.contains(parts.scheme ?? "") else { return false }
    if data.contains(where: { $0["mimeType"] != nil }) { return false }
    let hosts = data.filter { $0["host"] != nil }
    if hosts.isEmpty { return true }
    guard hosts.contains(where: { hostMatches($0, parts) }) else { return false }
    let kinds =
      level >= 31
      ? ["path", "pathPrefix", "pathPattern", "pathAdvancedPattern", "pathSuffix"]
      : ["path", "pathPrefix", "pathPattern"]
    let paths = data.flatMap { element in kinds.compactMap { kind in element[kind].map { (kind, $0) } } }
    let groups = level >= 35 ? groups : []
    if paths.isEmpty, groups.isEmpty { return true }
    if paths.contains(where: { fits($0, parts.path) }) { return true }
    return groups.first { groupMatches($0.1, parts) }?.0 ?? false
  }

  private func hostMatches(_ element: [String: String], _ parts: URLComponents) -> Bool {
    guard let host = element["host"], let given = parts.host else { return false }
    guard host.hasPrefix("*") ? given.hasSuffix(host.dropFirst()) : given == host else { return false }
    return element["port"].map { Int($0) == parts.port } ?? true
  }

  private func fits(_ pattern: (String, String), _ text: String) -> Bool {
    switch pattern.0 {
    case "path", "query", "fragment": pattern.1 == text
    case "pathPrefix": text.hasPrefix(pattern.1)
    case "pathSuffix": text.hasSuffix(pattern.1)
    case "pathPattern": SlowSimpleGlob.matches(pattern.1, text)
    default: SlowAdvancedGlob.matches(pattern.1, text) ?? false
    }
  }

  private func groupMatches(_ elements: [[String: String]], _ parts: URLComponents) -> Bool {
    let patterns = elements.flatMap { $0.map { ($0.key, $0.value) } }
    return !patterns.isEmpty
      && patterns.allSatisfy { pattern in
        if pattern.0 == "fragment" { return parts.fragment.map { fits(pattern, $0) } ?? false }
        guard pattern.0 == "query" else { return fits(pattern, parts.path) }
        let query = parts.query ?? ""
        let pieces = query.contains("&") ? query.split(separator: "&") : query.split(separator: ";")
        return pieces.contains { fits(pattern, String($0)) }
      }
  }
}
