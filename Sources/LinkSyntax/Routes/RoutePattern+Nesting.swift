extension RoutePattern {
  /// The pattern with a literal first segment before its path; `nil` where `segment` is none.
  public func prefixed(by segment: String) -> RoutePattern? {
    guard let parent = try? LinkTemplate("/\(segment)/:prefix**") else { return nil }
    return RoutePattern(parent).appending(self)
  }

  /// The pattern whose path goes on where this one's rest is, as for routes within routes; `nil` where this one has none.
  ///
  /// A parameter of `child` whose name this pattern has too gets a number behind its name.
  public func appending(_ child: RoutePattern) -> RoutePattern? {
    guard case .rest(let rest?)? = template.segments.last else { return nil }
    let names = template.parameters.indices.filter { $0 != rest }.map { template.parameters[$0].name }
    let child = child.renamed(apartFrom: Set(names))
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
    return RoutePattern(joined, own.map { parameters[$0] } + child.parameters).readAgain
  }

  /// The pattern with its parameters in the order of the text, and at their places there.
  private var readAgain: RoutePattern {
    guard let read = try? LinkTemplate(template.text), read.parameters.count == template.parameters.count
    else {
      return self
    }
    var shapes: [RouteParameterShape] = []
    for parameter in read.parameters {
      guard let index = template.parameterIndex(parameter.name) else { return self }
      shapes.append(parameters[index])
    }
    return RoutePattern(read, shapes)
  }

  /// The pattern with other names for those of its parameters that are called as one of `names`.
  private func renamed(apartFrom names: Set<String>) -> RoutePattern {
    var taken = names.union(template.parameters.map { $0.name })
    var text = Array(template.text.utf8)
    for parameter in template.parameters.reversed() where names.contains(parameter.name) {
      var number = 2
      while taken.contains("\(parameter.name)\(number)") { number += 1 }
      let name = "\(parameter.name)\(number)"
      taken.insert(name)
      guard parameter.range.upperBound <= text.count else { return self }
      text.replaceSubrange(parameter.range, with: Array(":\(name)".utf8))
    }
    guard let read = try? LinkTemplate(String(decoding: text, as: UTF8.self)) else { return self }
    return RoutePattern(read, parameters)
  }

  /// The pattern with any rest of the path where another type's routes go on that are not known.
  public var withoutNesting: RoutePattern {
    RoutePattern(
      template,
      parameters.map { $0.presence == .nested ? RouteParameterShape($0.language, .repeated) : $0 })
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
