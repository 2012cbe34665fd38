extension RoutePattern {
  private func texts(_ part: TemplatePart) -> TemplateTexts { TemplateTexts(part, in: self) }

  private var rest: TemplateTexts? { template.hasRest ? template.segments.last.map(texts) : nil }

  // MARK: - Subsets

  /// Whether every link of this pattern is certainly one of `other`. Exact but for custom types and affixes, where `false`
  /// may also mean that it is not known.
  public func isSubset(of other: RoutePattern) -> Bool {
    isPathSubset(of: other) && isQuerySubset(of: other) && isFragmentSubset(of: other)
  }

  private func isPathSubset(of other: RoutePattern) -> Bool {
    let own = fixedSegments.map(texts)
    let others = other.fixedSegments.map(other.texts)
    func fits(_ text: TemplateTexts, _ index: Int) -> Bool {
      if index < others.count { return text.isSubset(of: others[index]) }
      return other.rest.map(text.isSubset(of:)) ?? false
    }
    guard minimumSegments >= other.minimumSegments else { return false }
    for (index, text) in own.enumerated() where !fits(text, index) { return false }
    guard let rest else { return true }
    guard other.rest != nil else { return false }
    return (own.count...max(own.count, others.count)).allSatisfy { fits(rest, $0) }
  }

  private func isQuerySubset(of other: RoutePattern) -> Bool {
    other.template.query.allSatisfy { item in
      guard let own = template.query.first(where: { $0.name == item.name }) else { return false }
      // An item without a value counts as absent where it may be.
      if own.value == .literal([]), other.presence(item.value) == .optional { return true }
      guard presence(own.value).isNarrower(than: other.presence(item.value)) else { return false }
      return texts(own.value).isSubset(of: other.texts(item.value))
    }
  }

  private func isFragmentSubset(of other: RoutePattern) -> Bool {
    guard let part = other.template.fragment else { return true }
    guard let own = template.fragment else { return false }
    return presence(own).isNarrower(than: other.presence(part)) && texts(own).isSubset(of: other.texts(part))
  }

  /// How often a part stands in a link.
  func presence(of part: TemplatePart) -> RouteParameterShape.Presence { presence(part) }

  private func presence(_ part: TemplatePart) -> RouteParameterShape.Presence {
    part.parameter.map { parameters[$0].presence } ?? .required
  }

  // MARK: - Examples

  /// A link, without its host, that is one of both patterns; `nil` where none was found.
  public func example(sharedWith other: RoutePattern) -> String? {
    guard let path = path(sharedWith: other), let items = items(sharedWith: other) else { return nil }
    var fragment: [UInt8] = []
    let parts = (template.fragment, other.template.fragment)
    if isRequired(parts.0) || other.isRequired(parts.1) {
      switch parts {
      case (let own?, let others?):
        guard let shared = texts(own).sample(sharedWith: other.texts(others)) else { return nil }
        fragment = shared
      case (let own?, nil): fragment = texts(own).sample
      case (nil, let others?): fragment = other.texts(others).sample
      case (nil, nil): break
      }
    }
    return Self.link(path, items, fragment)
  }

  /// A link of the pattern, without its host.
  public var example: String? { example(sharedWith: self) }

  private func isRequired(_ part: TemplatePart?) -> Bool { part.map { presence($0) == .required } ?? false }

  private func path(sharedWith other: RoutePattern) -> [[UInt8]]? {
    let own = fixedSegments.map(texts)
    let others = other.fixedSegments.map(other.texts)
    let count = max(minimumSegments, other.minimumSegments)
    guard count <= own.count || rest != nil, count <= others.count || other.rest != nil else { return nil }
    var path: [[UInt8]] = []
    for index in 0..<count {
      guard let mine = index < own.count ? own[index] : rest,
        let theirs = index < others.count ? others[index] : other.rest,
        let sample = mine.sample(sharedWith: theirs)
      else { return nil }
      path.append(sample)
    }
    return path
  }

  private func items(sharedWith other: RoutePattern) -> [(name: [UInt8], value: [UInt8])]? {
    var items: [(name: [UInt8], value: [UInt8])] = []
    for item in template.query {
      let counterpart = other.template.query.first { $0.name == item.name }
      let isRequired =
        presence(item.value) == .required || counterpart.map { other.presence($0.value) } == .required
      guard isRequired else { continue }
      if let counterpart {
        if (item.value == .literal([]) && other.presence(counterpart.value) == .optional)
          || (counterpart.value == .literal([]) && presence(item.value) == .optional)
        {
          items.append((item.name, []))
          continue
        }
        guard let value = texts(item.value).sample(sharedWith: other.texts(counterpart.value)) else {
          return nil
        }
        items.append((item.name, value))
      } else {
        items.append((item.name, texts(item.value).sample))
      }
    }
    for item in other.template.query where other.presence(item.value) == .required {
      if !items.contains(where: { $0.name == item.name }) {
        items.append((item.name, other.texts(item.value).sample))
      }
    }
    return items
  }

  private static func link(
    _ path: [[UInt8]], _ items: [(name: [UInt8], value: [UInt8])], _ fragment: [UInt8]
  ) -> String {
    var link: [UInt8] = []
    for segment in path {
      link.append(UInt8(ascii: "/"))
      LinkPlace.path.append(segment, to: &link)
    }
    if path.isEmpty { link.append(UInt8(ascii: "/")) }
    for (index, item) in items.enumerated() {
      link.append(index == 0 ? UInt8(ascii: "?") : UInt8(ascii: "&"))
      LinkPlace.query.append(item.name, to: &link)
      guard !item.value.isEmpty else { continue }
      link.append(UInt8(ascii: "="))
      LinkPlace.query.append(item.value, to: &link)
    }
    if !fragment.isEmpty {
      link.append(UInt8(ascii: "#"))
      LinkPlace.fragment.append(fragment, to: &link)
    }
    return String(decoding: link, as: UTF8.self)
  }
}

extension RouteParameterShape.Presence {
  /// Whether whatever has this presence has the other one too.
  fileprivate func isNarrower(than other: Self) -> Bool {
    self == .required || self == other || (self == .optional && other == .repeated)
  }
}
