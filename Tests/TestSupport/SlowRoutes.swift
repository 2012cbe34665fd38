package import LinkSyntax

/// Routes as one would write them down first: a link taken apart with arrays, and each template tried in turn.
package struct SlowRoutes {
  package let patterns: [RoutePattern]

  package init(_ patterns: [RoutePattern]) { self.patterns = patterns }

  /// A link without its host, taken apart.
  package struct Link {
    package var segments: [[UInt8]]
    package var items: [(name: [UInt8], value: [UInt8])] = []
    package var fragment: [UInt8]?

    /// `nil` where no route may take it: an escape is broken, or the path is not safe.
    package init?(_ text: String) {
      var rest = text[...]
      if let hash = rest.firstIndex(of: "#") {
        fragment = Self.decoded(rest[rest.index(after: hash)...])
        rest = rest[..<hash]
      }
      if let question = rest.firstIndex(of: "?") {
        for item in rest[rest.index(after: question)...].split(
          separator: "&", omittingEmptySubsequences: true)
        {
          let parts = item.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
          items.append((Self.decoded(parts[0]) ?? [0], parts.count > 1 ? Self.decoded(parts[1]) ?? [0] : []))
        }
        rest = rest[..<question]
      }
      segments = []
      for piece in rest.split(separator: "/", omittingEmptySubsequences: true) {
        guard let segment = Self.decoded(piece), LinkValueFault.first(in: segment, isSegment: true) == nil
        else {
          return nil
        }
        segments.append(segment)
      }
    }

    private static func decoded(_ text: Substring) -> [UInt8]? {
      var result: [UInt8] = []
      var bytes = Array(text.utf8)[...]
      while let byte = bytes.popFirst() {
        if byte != UInt8(ascii: "%") {
          result.append(byte)
          continue
        }
        guard bytes.count >= 2,
          let value = UInt8(String(decoding: bytes.prefix(2), as: UTF8.self), radix: 16),
          bytes.first != UInt8(ascii: "+")
        else { return nil }
        result.append(value)
        bytes = bytes.dropFirst(2)
      }
      return result
    }
  }

  /// The number of the first pattern, in the order in which routes are asked, that takes the link.
  package func first(_ text: String) -> Int? {
    guard let link = Link(text) else { return nil }
    let orders = patterns.map { RouteOrder($0) }
    let sorted = patterns.indices.sorted { orders[$0] == orders[$1] ? $0 < $1 : orders[$0] < orders[$1] }
    return sorted.first { Self.takes(patterns[$0], link) }
  }

  package static func takes(_ pattern: RoutePattern, _ text: String) -> Bool {
    Link(text).map { takes(pattern, $0) } ?? false
  }

  package static func takes(_ pattern: RoutePattern, _ link: Link) -> Bool {
    takesPath(pattern, link.segments[...], pattern.template.segments[...])
      && pattern.template.query.allSatisfy { takes(pattern, $0, link) }
      && takesFragment(pattern, link.fragment)
  }

  private static func takesPath(
    _ pattern: RoutePattern, _ segments: ArraySlice<[UInt8]>, _ parts: ArraySlice<TemplatePart>
  ) -> Bool {
    guard let part = parts.first else { return segments.isEmpty }
    if case .rest(let index) = part {
      return segments.allSatisfy { !$0.isEmpty && (index.map(pattern.language) ?? .text).contains($0) }
    }
    guard let segment = segments.first else {
      return parts.allSatisfy { $0.parameter.map { pattern.parameters[$0].presence == .optional } ?? false }
    }
    return takes(pattern, part, segment) && takesPath(pattern, segments.dropFirst(), parts.dropFirst())
  }

  private static func takes(_ pattern: RoutePattern, _ part: TemplatePart, _ text: [UInt8]) -> Bool {
    switch part {
    case .literal(let literal): return text == literal
    case .anySegment: return !text.isEmpty
    case .rest: return false
    case .parameter(let prefix, let index, let suffix):
      guard text.count > prefix.count + suffix.count, text.prefix(prefix.count).elementsEqual(prefix),
        text.suffix(suffix.count).elementsEqual(suffix)
      else { return false }
      let value = Array(text.dropFirst(prefix.count).dropLast(suffix.count))
      return LinkValueFault.first(in: value, isSegment: false) == nil
        && pattern.language(index).contains(value)
    }
  }

  private static func takes(_ pattern: RoutePattern, _ item: TemplateItem, _ link: Link) -> Bool {
    let values = link.items.filter { $0.name == item.name }.map(\.value)
    let presence = item.value.parameter.map { pattern.parameters[$0].presence } ?? .required
    switch presence {
    case .required: return values.count == 1 && takes(pattern, item.value, values[0])
    case .optional:
      return values.isEmpty
        || (values.count == 1 && (values[0].isEmpty || takes(pattern, item.value, values[0])))
    case .repeated: return values.allSatisfy { takes(pattern, item.value, $0) }
    case .nested: return false
    }
  }

  private static func takesFragment(_ pattern: RoutePattern, _ fragment: [UInt8]?) -> Bool {
    guard let part = pattern.template.fragment else { return true }
    let isOptional = part.parameter.map { pattern.parameters[$0].presence == .optional } ?? false
    guard let fragment, !fragment.isEmpty else { return isOptional }
    return takes(pattern, part, fragment)
  }
}
