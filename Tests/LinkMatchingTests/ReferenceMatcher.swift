import Foundation

@testable import LinkMatching

/// A second matcher: slow, obvious, written from the published facts alone, sharing nothing with the library but the
/// two lists of ISO codes.
///
/// It reads JSON with Foundation and compares texts as arrays of characters, keeping the set of places that a
/// pattern can have reached.
struct ReferenceMatcher {
  struct Answer: Equatable {
    var app: String
    var word: String
    var detail: Int?
    var component: Int?
  }

  let root: [String: Any]
  /// The components-era reader, or the one before iOS 13.
  var isLegacy = false

  init?(_ json: String) {
    guard let root = try? JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any] else {
      return nil
    }
    self.root = root
  }

  private var applinks: [String: Any] { root["applinks"] as? [String: Any] ?? [:] }

  func answers(_ url: String) -> [Answer] {
    if isLegacy, !(applinks["apps"] is [Any]) { return [] }
    let details = applinks["details"] as? [Any] ?? []
    var answers: [Answer] = []
    for (index, element) in details.enumerated() {
      guard let detail = element as? [String: Any] else { continue }
      let decided = decide(detail, url)
      for app in apps(of: detail) {
        let known = answers.firstIndex { $0.app == app }
        if known == nil { answers.append(Answer(app: app, word: "no_match")) }
        guard let decided else { continue }
        let place = known ?? answers.count - 1
        if answers[place].word == "no_match" {
          answers[place] = Answer(
            app: app, word: decided.exclude ? "exclude" : "match", detail: index, component: decided.rule)
        }
      }
    }
    return answers
  }

  private func apps(of detail: [String: Any]) -> [String] {
    let one = (detail["appID"] as? String).map { [$0] } ?? []
    if isLegacy { return one }
    guard let many = detail["appIDs"] else { return one }
    return (many as? [Any] ?? []).compactMap { $0 as? String }
  }

  private func decide(_ detail: [String: Any], _ url: String) -> (rule: Int, exclude: Bool)? {
    if !isLegacy, let components = detail["components"] as? [Any] {
      for (index, element) in components.enumerated() {
        guard let own = element as? [String: Any] else { continue }
        var rule = applinks["defaults"] as? [String: Any] ?? [:]
        rule.merge(detail["defaults"] as? [String: Any] ?? [:]) { $1 }
        rule.merge(own) { $1 }
        if matches(rule, url) { return (index, rule["exclude"] as? Bool ?? false) }
      }
      return nil
    }
    for (index, element) in (detail["paths"] as? [Any] ?? []).enumerated() {
      guard let text = element as? String else { continue }
      let isExcluded = text.hasPrefix("NOT ")
      let pattern = isExcluded ? String(text.dropFirst(4)) : text
      let path = parts(of: url).path
      if pathMatches(pattern, path, Reading(fold: false, decode: false, variables: nil)) {
        return (index, isExcluded)
      }
    }
    return nil
  }

  struct Reading {
    var fold: Bool
    var decode: Bool
    /// `nil` where `$(…)` is plain text.
    var variables: [String: [String]]?
  }

  private func matches(_ rule: [String: Any], _ url: String) -> Bool {
    let (path, query, fragment) = parts(of: url)
    let reading = Reading(
      fold: rule["caseSensitive"] as? Bool == false, decode: rule["percentEncoded"] as? Bool == false,
      variables: applinks["substitutionVariables"] as? [String: [String]] ?? [:])
    if let pattern = rule["/"] as? String, !pathMatches(pattern, path, reading) { return false }
    if let pattern = rule["?"] as? String, !covers(pattern, query, reading) { return false }
    if let items = rule["?"] as? [String: Any], items.values.allSatisfy({ $0 is String }) {
      for (name, pattern) in items {
        guard itemMatches(name, pattern as? String ?? "", query, reading) else { return false }
      }
    }
    if let pattern = rule["#"] as? String, !covers(pattern, fragment, reading) { return false }
    return true
  }

  private func itemMatches(_ name: String, _ pattern: String, _ query: String, _ reading: Reading) -> Bool {
    let items = query.isEmpty ? [] : query.components(separatedBy: "&")
    var values: [String] = []
    for item in items {
      let halves = item.components(separatedBy: "=")
      if same(halves[0], name, reading) { values.append(halves.dropFirst().joined(separator: "=")) }
    }
    if values.isEmpty { values = [""] }
    return values.allSatisfy { covers(pattern, $0, reading) }
  }

  private func same(_ written: String, _ name: String, _ reading: Reading) -> Bool {
    let a = bytes(of: written, reading)
    let b = Array(name.utf8)
    return reading.fold ? a.map(lower) == b.map(lower) : a == b
  }

  private func parts(of url: String) -> (path: String, query: String, fragment: String) {
    var rest = String(url[url.range(of: "://")!.upperBound...])
    var query = ""
    var fragment = ""
    if let hash = rest.firstIndex(of: "#") {
      fragment = String(rest[rest.index(after: hash)...])
      rest = String(rest[..<hash])
    }
    if let mark = rest.firstIndex(of: "?") {
      query = String(rest[rest.index(after: mark)...])
      rest = String(rest[..<mark])
    }
    let path = rest.firstIndex(of: "/").map { String(rest[$0...]) } ?? ""
    return (path, query, fragment)
  }

  // MARK: - Patterns

  private func pathMatches(_ pattern: String, _ path: String, _ reading: Reading) -> Bool {
    var text = bytes(of: path, reading)
    while text.last == slash { text.removeLast() }
    var patterns = [Array(pattern.utf8)]
    if pattern.hasSuffix("/*") { patterns.append(Array(pattern.utf8.dropLast(2))) }
    for var form in patterns {
      while form.last == slash { form.removeLast() }
      if form.first == slash {
        while form.count > 1, form[1] == slash { form.removeFirst() }
        if run(form, text, reading) { return true }
      } else {
        if run(form, text, reading) { return true }
        if !form.isEmpty, run([slash] + form, text, reading) { return true }
      }
    }
    return false
  }

  private func covers(_ pattern: String, _ text: String, _ reading: Reading) -> Bool {
    run(Array(pattern.utf8), bytes(of: text, reading), reading)
  }

  private let slash = UInt8(ascii: "/")

  private func lower(_ byte: UInt8) -> UInt8 { byte >= 65 && byte <= 90 ? byte + 32 : byte }

  /// The text as it is compared.
  private func bytes(of text: String, _ reading: Reading) -> [UInt8] {
    let source = Array(text.utf8)
    guard reading.decode else { return source }
    var result: [UInt8] = []
    var index = 0
    while index < source.count {
      if source[index] == UInt8(ascii: "%"), index + 2 < source.count,
        let value = UInt8(String(decoding: source[index + 1...index + 2], as: UTF8.self), radix: 16),
        source[index + 1] != UInt8(ascii: "+")
      {
        result.append(value)
        index += 3
      } else {
        result.append(source[index])
        index += 1
      }
    }
    return result
  }

  /// Whether `pattern` covers the whole of `text`.
  private func run(_ pattern: [UInt8], _ text: [UInt8], _ reading: Reading) -> Bool {
    ends(pattern, text, [0], reading, variables: reading.variables != nil).contains(text.count)
  }

  /// The places that `pattern` can reach from `starts`.
  private func ends(
    _ pattern: [UInt8], _ text: [UInt8], _ starts: Set<Int>, _ reading: Reading, variables: Bool
  ) -> Set<Int> {
    var places = starts
    var index = 0
    while index < pattern.count {
      let byte = pattern[index]
      if byte == UInt8(ascii: "*") {
        var all: Set<Int> = []
        for start in places {
          var place = start
          all.insert(place)
          while place < text.count {
            place += length(text, place, reading)
            all.insert(place)
          }
        }
        places = all
      } else if byte == UInt8(ascii: "?") {
        places = Set(places.filter { $0 < text.count }.map { $0 + length(text, $0, reading) })
      } else if variables, let (name, end) = variable(pattern, index),
        let next = ends(ofVariable: name, text, places, reading)
      {
        places = next
        index = end
      } else {
        places = Set(
          places.filter {
            $0 < text.count && (reading.fold ? lower(text[$0]) == lower(byte) : text[$0] == byte)
          }.map { $0 + 1 })
      }
      index += 1
    }
    return places
  }

  private static let codes = [
    "lang": ISOCodes.codes(ISOCodes.languages), "region": ISOCodes.codes(ISOCodes.regions),
  ]

  private func variable(_ pattern: [UInt8], _ index: Int) -> (name: String, end: Int)? {
    guard pattern[index...].starts(with: "$(".utf8),
      let end = pattern[index...].firstIndex(of: UInt8(ascii: ")"))
    else { return nil }
    let name = pattern[(index + 2)..<end]
    if name.contains(UInt8(ascii: "$")) || name.contains(UInt8(ascii: "(")) { return nil }
    return (String(decoding: name, as: UTF8.self), end)
  }

  /// The places behind a variable; `nil` for a name that nobody defined.
  private func ends(
    ofVariable name: String, _ text: [UInt8], _ places: Set<Int>, _ reading: Reading
  ) -> Set<Int>? {
    if let values = reading.variables?[name] {
      return values.reduce(into: []) {
        $0.formUnion(ends(Array($1.utf8), text, places, reading, variables: false))
      }
    }
    let letters = "abcdefghijklmnopqrstuvwxyz"
    let classes: [String: String] = [
      "alpha": letters + letters.uppercased(), "upper": letters.uppercased(), "lower": letters,
      "alnum": letters + letters.uppercased() + "0123456789", "digit": "0123456789",
      "xdigit": "0123456789abcdefABCDEF",
    ]
    if let members = classes[name] {
      return members.utf8.reduce(into: []) {
        $0.formUnion(ends([$1], text, places, reading, variables: false))
      }
    }
    guard let list = Self.codes[name] else { return nil }
    return list.reduce(into: []) { $0.formUnion(ends($1, text, places, reading, variables: false)) }
  }

  private func length(_ text: [UInt8], _ place: Int, _ reading: Reading) -> Int {
    guard reading.decode, text[place] >= 0x80 else { return 1 }
    for length in 2...4 where place + length <= text.count {
      if String(validating: text[place..<place + length], as: UTF8.self)?.unicodeScalars.count == 1 {
        return length
      }
    }
    return 1
  }
}
