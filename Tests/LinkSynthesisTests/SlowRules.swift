import LinkSynthesis

/// A second way to say what synthesised rules do with a link: slow, obvious, on characters, sharing nothing with the
/// matcher.
struct SlowRules {
  let rules: [SynthesisedRule]

  /// Whether the first rule that matches the link opens it.
  func opens(_ url: String) -> Bool {
    let (path, query, fragment) = Self.split(url)
    for rule in rules {
      let low = { (text: String) in rule.ignoresCase ? text.lowercased() : text }
      if let pattern = rule.path, !Self.pathMatches(low(pattern), low(path)) { continue }
      if let pattern = rule.fragment, !Self.matches(low(pattern), low(fragment)) { continue }
      switch rule.query {
      case nil: break
      case .text(let pattern):
        guard Self.matches(low(pattern), low(query)) else { continue }
      case .item(let name, let pattern):
        let values = query.split(separator: "&", omittingEmptySubsequences: false).compactMap { item in
          let parts = item.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
          return parts.first.map(String.init) == name ? parts.count > 1 ? String(parts[1]) : "" : nil
        }
        guard (values.isEmpty ? [""] : values).allSatisfy({ Self.matches(low(pattern), low($0)) }) else {
          continue
        }
      }
      return !rule.isExcluded
    }
    return false
  }

  private static func split(_ url: String) -> (path: String, query: String, fragment: String) {
    var rest = Substring(url)
    var fragment = ""
    var query = ""
    if let hash = rest.firstIndex(of: "#") {
      fragment = String(rest[rest.index(after: hash)...])
      rest = rest[..<hash]
    }
    if let mark = rest.firstIndex(of: "?") {
      query = String(rest[rest.index(after: mark)...])
      rest = rest[..<mark]
    }
    let authority = rest.dropFirst("https://".count)
    let path = authority.firstIndex(of: "/").map { String(authority[$0...]) } ?? ""
    return (path, query, fragment)
  }

  private static func pathMatches(_ pattern: String, _ path: String) -> Bool {
    let path = withoutTrailingSlashes(path)
    var forms = [pattern]
    if pattern.hasSuffix("/*") { forms.append(String(pattern.dropLast(2))) }
    return forms.contains { matches(withoutTrailingSlashes($0), path) }
  }

  private static func withoutTrailingSlashes(_ text: String) -> String {
    var text = text
    while text.hasSuffix("/") { text.removeLast() }
    return text
  }

  /// Whether `pattern` covers `text`: a table of which starts of one cover which starts of the other.
  private static func matches(_ pattern: String, _ text: String) -> Bool {
    let text = Array(text)
    var row = [true] + Array(repeating: false, count: text.count)
    for character in pattern {
      var next = [Bool](repeating: false, count: text.count + 1)
      if character == "*" {
        var any = false
        for index in 0...text.count {
          any = any || row[index]
          next[index] = any
        }
      } else {
        for index in text.indices where row[index] && (character == "?" || character == text[index]) {
          next[index + 1] = true
        }
      }
      row = next
    }
    return row[text.count]
  }
}
