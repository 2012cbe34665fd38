import LinkSyntax

/// Puts a link to every route of a table, one after the other, and notes what did not fit.
struct RouteAttempts {
  private let table: RouteTable
  private let link: RouteLink
  private let first: Int
  private(set) var all: [RouteAttempt] = []

  init(_ table: RouteTable, _ link: RouteLink, from first: Int) {
    self.table = table
    self.link = link
    self.first = first
    for index in table.definitions.indices { attempt(index) }
  }

  private typealias Problem = RouteAttempt.Problem

  private mutating func attempt(_ index: Int) {
    let definition = table.definitions[index]
    var progress = 0
    func note(_ problem: Problem) -> RouteAttempt {
      RouteAttempt(
        route: definition.name, template: definition.pattern.template.text, progress: progress,
        problem: problem)
    }
    let path = pathProblem(definition, &progress)
    if let path { return all.append(note(path)) }
    progress += 1
    let values = RouteValues(table: table, link: link, route: index, first: first)
    for (number, parameter) in definition.parameters.enumerated() {
      guard let problem = problem(values, number, parameter) else { continue }
      if let nested = parameter.nested, case .rest(let start) = values.slot(number).place,
        link.nesting < RouteLimits.nesting
      {
        return appendNested(definition, nested(), first + start, progress)
      }
      return all.append(note(problem))
    }
    if let problem = literalProblem(definition) { return all.append(note(problem)) }
    let route = table.routes[index]
    if route.sources & link.source == 0 { all.append(note(.otherSource)) }
    if !link.trust.allows(route.access) { all.append(note(.access(route.access))) }
  }

  private mutating func appendNested(
    _ definition: RouteDefinition, _ nested: RouteTable, _ start: Int, _ progress: Int
  ) {
    // The room may be shared: nothing walks through it here.
    for inner in RouteAttempts(nested, link.nested(link.room), from: min(start, link.count)).all {
      all.append(
        RouteAttempt(
          route: "\(definition.name).\(inner.route)",
          template: "\(definition.pattern.template.text) \(inner.template)",
          progress: progress + inner.progress, problem: inner.problem))
    }
  }

  // MARK: - Path

  private func pathProblem(_ definition: RouteDefinition, _ progress: inout Int) -> Problem? {
    let pattern = definition.pattern
    let count = link.count - first
    for (index, segment) in pattern.template.segments.enumerated() {
      if case .rest = segment { return nil }
      let isOptional = segment.parameter.map { pattern.parameters[$0].presence == .optional } ?? false
      guard index < count else {
        return isOptional ? nil : .missingSegment(index + 1, expected: Self.expected(segment, definition))
      }
      let text = link.segment(first + index)
      guard fits(segment, text, definition) else {
        return .segment(index + 1, text: Self.shown(text), expected: Self.expected(segment, definition))
      }
      // Literal text that fits says more than a parameter that takes anything.
      if case .literal = segment { progress += 4 } else { progress += 3 }
    }
    let end = pattern.template.segments.count
    guard count > end else { return nil }
    return .extraSegment(end + 1, text: Self.shown(link.segment(first + end)))
  }

  private func fits(
    _ segment: TemplatePart, _ text: UnsafeBufferPointer<UInt8>, _ definition: RouteDefinition
  ) -> Bool {
    switch segment {
    case .literal(let literal): return text.elementsEqual(literal)
    case .anySegment, .rest: return !text.isEmpty
    case .parameter(let prefix, let index, let suffix):
      guard text.count > prefix.count + suffix.count, text.starts(with: prefix),
        text[(text.count - suffix.count)...].elementsEqual(suffix)
      else { return false }
      let inner = UnsafeBufferPointer(rebasing: text[prefix.count..<text.count - suffix.count])
      return Self.reads(inner, index, definition, isSegment: prefix.isEmpty && suffix.isEmpty)
    }
  }

  private static func reads(
    _ text: UnsafeBufferPointer<UInt8>, _ index: Int, _ definition: RouteDefinition, isSegment: Bool
  ) -> Bool {
    let constraint = definition.pattern.template.parameters[index].constraint
    var format: LinkDateFormat?
    if case .date(let own)? = constraint { format = own }
    return constraint.map { $0.language.contains(text) } != false
      && definition.parameters[index].reads(LinkText(bytes: text, isSegment: isSegment, format: format))
  }

  // MARK: - Query and fragment

  private func problem(_ values: RouteValues, _ number: Int, _ parameter: RouteParameter) -> Problem? {
    let expected = "a \(values.table.definitions[values.route].pattern.language(number).name)"
    let place = values.slot(number).place
    let isRead: Bool
    switch parameter.shape.presence {
    case .nested:
      isRead = parameter.nested.map { values.nestedMatch(number, $0()) { $1.readsAll() } } ?? false
    case .repeated: isRead = values.readAll(number, parameter.reads)
    case .required, .optional:
      switch values.read(number, parameter.reads) {
      case .value: isRead = true
      case .refused: isRead = false
      case .absent:
        guard parameter.shape.presence == .required else { return nil }
        if case .item(let name, _, _) = place { return .missingItem(String(decoding: name, as: UTF8.self)) }
        return .missingFragment
      }
    }
    if isRead { return nil }
    switch place {
    case .segment(let index, _, _): return .segment(index + 1, text: "", expected: expected)
    case .rest(let index): return .segment(index + 1, text: "", expected: expected)
    case .fragment: return .fragment(expected: expected)
    case .item(let name, _, _):
      let text = String(decoding: name, as: UTF8.self)
      let isRepeated = name.withUnsafeBufferPointer {
        if case .refused = link.item($0) { true } else { false }
      }
      return isRepeated && parameter.shape.presence != .repeated
        ? .repeatedItem(text) : .item(text, expected: expected)
    }
  }

  private func literalProblem(_ definition: RouteDefinition) -> Problem? {
    for item in definition.pattern.template.query {
      guard case .literal(let value) = item.value else { continue }
      let name = String(decoding: item.name, as: UTF8.self)
      switch item.name.withUnsafeBufferPointer({ link.item($0) }) {
      case .absent: return .missingItem(name)
      case .refused: return .repeatedItem(name)
      case .value(let range):
        if link.decoded(range, { $0.elementsEqual(value) }) != true {
          return .item(name, expected: "\"\(String(decoding: value, as: UTF8.self))\"")
        }
      }
    }
    guard case .literal(let text)? = definition.pattern.template.fragment else { return nil }
    guard link.decoded(link.parts.fragment, { $0.elementsEqual(text) }) != true else { return nil }
    return .fragment(expected: "\"\(String(decoding: text, as: UTF8.self))\"")
  }

  // MARK: - Words

  private static func expected(_ segment: TemplatePart, _ definition: RouteDefinition) -> String {
    switch segment {
    case .literal(let text): return "\"\(String(decoding: text, as: UTF8.self))\""
    case .anySegment, .rest: return "any segment"
    case .parameter(let prefix, let index, let suffix):
      let name = "a \(definition.pattern.language(index).name)"
      guard !prefix.isEmpty || !suffix.isEmpty else { return name }
      return
        "\"\(String(decoding: prefix, as: UTF8.self))…\(String(decoding: suffix, as: UTF8.self))\" with \(name)"
    }
  }

  private static func shown(_ text: UnsafeBufferPointer<UInt8>) -> String {
    let text = String(decoding: text, as: UTF8.self)
    return text.count > 40 ? "\(text.prefix(40))…" : text
  }
}
