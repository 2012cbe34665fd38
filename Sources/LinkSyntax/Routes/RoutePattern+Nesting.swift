extension RoutePattern {
  /// The pattern with a literal first segment before its path; `nil` where `segment` is none.
  public func prefixed(by segment: String) -> RoutePattern? {
    guard let parent = try? LinkTemplate("/\(segment)/:prefix**") else { return nil }
    return RoutePattern(parent).appending(self)
  }

  /// The pattern whose path goes on where this one's rest is, as for routes within routes; `nil` where this one has none.
  public func appending(_ child: RoutePattern) -> RoutePattern? {
    guard case .rest(let rest?)? = template.segments.last else { return nil }
    // The rest's own parameter goes; those behind it in the text are numbered anew, behind the child's.
    let own = template.parameters.indices.filter { $0 != rest }
    func moved(_ part: TemplatePart) -> TemplatePart {
      guard case .parameter(let prefix, let index, let suffix) = part, let place = own.firstIndex(of: index)
      else {
        return part
      }
      return .parameter(prefix: prefix, index: place, suffix: suffix)
    }
    let segments =
      template.segments.dropLast().map(moved) + child.template.segments.map { $0.shifted(by: own.count) }
    let childItems = child.template.query.map {
      TemplateItem(name: $0.name, value: $0.value.shifted(by: own.count))
    }
    let ownItems = template.query.map { TemplateItem(name: $0.name, value: moved($0.value)) }
    let joined = LinkTemplate(
      text: Self.text(template.text, child.template.text), segments: segments,
      query: childItems + ownItems.filter { item in !childItems.contains { $0.name == item.name } },
      fragment: child.template.fragment?.shifted(by: own.count) ?? template.fragment.map(moved),
      parameters: own.map { template.parameters[$0] } + child.template.parameters)
    return RoutePattern(joined, own.map { parameters[$0] } + child.parameters)
  }

  /// The text of both templates together.
  private static func text(_ parent: String, _ child: String) -> String {
    let (path, query, fragment) = parts(parent)
    let (childPath, childQuery, childFragment) = parts(child)
    let start = path.lastIndex(of: UInt8(ascii: "/")).map { path[..<$0] } ?? []
    var text = Array(start)
    if childPath.count > 1 || text.isEmpty { text += childPath }
    let queries = [childQuery, query].filter { !$0.isEmpty }
    for (index, query) in queries.enumerated() {
      text.append(index == 0 ? UInt8(ascii: "?") : UInt8(ascii: "&"))
      text += query
    }
    let end = childFragment.isEmpty ? fragment : childFragment
    if !end.isEmpty { text += [UInt8(ascii: "#")] + end }
    return String(decoding: text, as: UTF8.self)
  }

  private static func parts(_ text: String) -> (path: [UInt8], query: [UInt8], fragment: [UInt8]) {
    let bytes = Array(text.utf8)
    let hash = bytes.firstIndex(of: UInt8(ascii: "#")) ?? bytes.count
    let question = bytes[..<hash].firstIndex(of: UInt8(ascii: "?")) ?? hash
    return (
      Array(bytes[..<question]), Array(bytes[..<hash].dropFirst(question + 1)),
      Array(bytes.dropFirst(hash + 1))
    )
  }
}
