import PositionedJSON

/// Links that reach for the corners of rules: made to match them, and made to miss them by little.
///
/// The same rules always yield the same links. They are samples, not a proof: what no sample shows may still be.
public struct LinkSamples: Sendable {
  /// The host of the links.
  public var host: String

  /// Samples on a host.
  public init(host: String = "example.com") { self.host = host }

  /// Links for all rules of some entries, each once, at most `limit`; every rule gets its fair share of them.
  public func links(for entries: [EffectiveEntry], limit: Int = 20_000) -> [String] {
    let rules = entries.flatMap { $0.rules }
    let share = max(8, limit / max(rules.count, 1))
    var seen = TextNumbers()
    var links: [String] = []
    for link in ["", "/", "/x", "/x?y=z#w"].map({ "https://\(host)\($0)" }) where seen.insert(link).isNew {
      links.append(link)
    }
    for rule in rules {
      for link in self.links(for: rule).prefix(share) where links.count < limit && seen.insert(link).isNew {
        links.append(link)
      }
    }
    return links
  }

  /// Links for one rule.
  public func links(for rule: EffectiveRule) -> [String] {
    let paths = pathSamples(rule)
    let queries = querySamples(rule)
    let fragments = rule.fragment.map { fill($0, rule) } ?? ["", "top"]
    var links: [String] = []
    func add(_ path: String, _ query: String, _ fragment: String) {
      var link = "https://\(host)\(Self.rooted(path))"
      if !query.isEmpty { link += "?\(query)" }
      if !fragment.isEmpty { link += "#\(fragment)" }
      links.append(link)
    }
    let query = queries.first ?? ""
    let fragment = fragments.first ?? ""
    for path in paths { add(path, query, fragment) }
    for other in queries.dropFirst() { add(paths.first ?? "/", other, fragment) }
    for other in fragments.dropFirst() { add(paths.first ?? "/", query, other) }
    return links
  }

  // MARK: - Parts

  private func pathSamples(_ rule: EffectiveRule) -> [String] {
    guard let pattern = rule.path else { return ["/a", "/", "/a/b"] }
    let filled = fill(pattern, rule)
    var paths = filled
    guard let first = filled.first else { return paths }
    paths += [first + "/", first + "//", first + "x", first + "/x/y", "/x" + first]
    let bytes = Array(pattern.utf8)
    if bytes.suffix(2) == [UInt8(ascii: "/"), UInt8(ascii: "*")] {
      paths.append(String(decoding: bytes.dropLast(2), as: UTF8.self))
    }
    if first.utf8.count > 1 { paths.append(String(decoding: first.utf8.dropLast(), as: UTF8.self)) }
    paths += [flippedCase(first), escaped(first, capital: true), escaped(first, capital: false)]
    return paths.map(Self.rooted)
  }

  /// A path as it stands in a link: empty, or with a slash before it.
  private static func rooted(_ path: String) -> String {
    guard let first = path.utf8.first, first != UInt8(ascii: "/") else { return path }
    return "/" + path
  }

  private func querySamples(_ rule: EffectiveRule) -> [String] {
    switch rule.query {
    case nil: return ["", "a=1", "utm_source=mail&id=7"]
    case .text(let pattern):
      let filled = fill(pattern, rule)
      return filled + ["", (filled.first ?? "") + "&x=1", "x"]
    case .items(let items):
      let fitting = items.map { "\($0.name)=\(fill($0.pattern, rule).first ?? "")" }
      var queries = [fitting.joined(separator: "&"), "", fitting.joined(separator: "&") + "&extra=1"]
      for (index, item) in items.enumerated() {
        var others = fitting
        others.remove(at: index)
        queries.append(others.joined(separator: "&"))
        for value in fill(item.pattern, rule).dropFirst() + ["", "zz9"] {
          queries.append((others + ["\(item.name)=\(value)"]).joined(separator: "&"))
        }
        queries.append((fitting + ["\(item.name)=zz9"]).joined(separator: "&"))
      }
      return queries
    }
  }

  /// Texts for a pattern: its wildcards as nothing, a character, a word, a word with a slash.
  private func fill(_ pattern: String, _ rule: EffectiveRule) -> [String] {
    let tokens = PatternToken.tokens(of: Array(pattern.utf8), readingVariables: rule.readsVariables)
    return ["word", "", "a", "a/b", "7", "en"].map { filler in
      var text: [UInt8] = []
      for token in tokens {
        switch token {
        case .literal(let bytes): text += bytes
        case .anyCharacter: text.append(filler.utf8.first ?? UInt8(ascii: "x"))
        case .anyRun: text += Array(filler.utf8)
        case .variable: text += Array((filler.isEmpty ? "GB" : filler).utf8)
        }
      }
      return clean(text)
    }
  }

  /// The text with everything escaped that cannot stand in a link.
  private func clean(_ text: [UInt8]) -> String {
    var result: [UInt8] = []
    for byte in text {
      if byte <= 0x20 || byte >= 0x7F || byte == UInt8(ascii: "#") || byte == UInt8(ascii: "?") {
        result += escape(byte, capital: true)
      } else {
        result.append(byte)
      }
    }
    return String(decoding: result, as: UTF8.self)
  }

  private func escape(_ byte: UInt8, capital: Bool) -> [UInt8] {
    let digits = Array((capital ? "0123456789ABCDEF" : "0123456789abcdef").utf8)
    return [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
  }

  private func flippedCase(_ text: String) -> String {
    String(
      decoding: text.utf8.map { ($0 | 0x20) &- UInt8(ascii: "a") < 26 ? $0 ^ 0x20 : $0 }, as: UTF8.self)
  }

  /// The text with its last letter as an escape.
  private func escaped(_ text: String, capital: Bool) -> String {
    var bytes = Array(text.utf8)
    guard let last = bytes.lastIndex(where: { ($0 | 0x20) &- UInt8(ascii: "a") < 26 }) else { return text }
    bytes.replaceSubrange(last...last, with: escape(bytes[last], capital: capital))
    return String(decoding: bytes, as: UTF8.self)
  }
}
