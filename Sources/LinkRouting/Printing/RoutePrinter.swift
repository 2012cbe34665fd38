import LinkSyntax

/// Takes a route's values and makes a link of them.
public struct RoutePrinter {
  /// What stands at a parameter's place.
  enum Value {
    case absent
    /// Left out where nothing behind it needs it: a default.
    case omissible([UInt8])
    case texts([[UInt8]])
    case nested(PrintedLink)
  }

  private var table: RouteTable?
  private(set) var route = 0
  private var values: [Value] = []
  /// The definitions of this route and of those within it.
  private var trail: [Int] = []

  init() {}

  var definition: RouteDefinition? {
    table.flatMap { $0.definitions.indices.contains(route) ? $0.definitions[route] : nil }
  }

  private func error(_ reason: RoutePrintError.Reason, _ parameter: Int? = nil) -> RoutePrintError {
    let parameters = definition?.pattern.template.parameters ?? []
    let name = parameter.flatMap { parameters.indices.contains($0) ? parameters[$0].name : nil }
    return RoutePrintError(route: definition?.name ?? "", parameter: name, reason: reason)
  }

  // MARK: - What the code that the macro writes calls, in the order of the template

  /// Begins with a definition of a table.
  public mutating func begin(_ table: RouteTable, _ definition: Int) {
    self.table = table
    route = definition
    values = []
    trail = [definition]
  }

  /// A value that must be there.
  public mutating func add<Parameter: LinkParameter>(_ value: Parameter) throws(RoutePrintError) {
    values.append(.texts([try text(value)]))
  }

  /// A value that may be missing.
  public mutating func add<Parameter: LinkParameter>(_ value: Parameter?) throws(RoutePrintError) {
    guard let value else { return values.append(.absent) }
    values.append(.texts([try text(value)]))
  }

  /// A value that is left out where it is the default.
  public mutating func add<Parameter: LinkParameter & Equatable>(
    _ value: Parameter, default fallback: Parameter
  ) throws(RoutePrintError) {
    values.append(value == fallback ? .omissible(try text(value)) : .texts([try text(value)]))
  }

  /// Values, one after the other.
  public mutating func add<Parameter: LinkParameter>(_ list: [Parameter]) throws(RoutePrintError) {
    var texts: [[UInt8]] = []
    for value in list { texts.append(try text(value)) }
    values.append(.texts(texts))
  }

  /// A value of a type with routes of its own.
  public mutating func add<Child: LinkRoutable>(_ child: Child) throws(RoutePrintError) {
    var printer = RoutePrinter()
    try child._print(&printer)
    let link = try printer.finish()
    trail += link.trail
    values.append(.nested(link))
  }

  /// The text of the next value, judged as it will be when it is read.
  private func text<Parameter: LinkParameter>(_ value: Parameter) throws(RoutePrintError) -> [UInt8] {
    guard let definition, values.count < definition.parameters.count else { throw error(.faultyTable) }
    let index = values.count
    let constraint = definition.pattern.template.parameters[index].constraint
    var format: LinkDateFormat?
    if case .date(let own)? = constraint { format = own }
    guard let text = value._linkText(in: format).map({ Array($0.utf8) }) else {
      throw error(.notAllowed, index)
    }
    guard !text.isEmpty else { throw error(.value(.empty), index) }
    let part = definition.pattern.template.segments.first { $0.parameter == index }
    let isSegment = part.map { Self.isWhole($0) } ?? false
    if let fault = LinkValueFault.first(in: text, isSegment: isSegment) { throw error(.value(fault), index) }
    let isRead = text.withUnsafeBufferPointer { bytes in
      constraint.map { $0.language.contains(bytes) } != false
        && Parameter._read(LinkText(bytes: bytes, isSegment: isSegment, format: format)) != nil
    }
    guard isRead else { throw error(.notAllowed, index) }
    return text
  }

  private static func isWhole(_ part: TemplatePart) -> Bool {
    switch part {
    case .parameter(let prefix, _, let suffix): prefix.isEmpty && suffix.isEmpty
    case .rest, .anySegment: true
    case .literal: false
    }
  }

  // MARK: - Putting the link together

  func finish() throws(RoutePrintError) -> PrintedLink {
    guard let template = definition?.pattern.template, values.count == template.parameters.count else {
      throw error(.faultyTable)
    }
    var link = PrintedLink()
    link.trail = trail
    try printPath(template, &link)
    for item in template.query { printItem(item, &link) }
    if let fragment = template.fragment { printFragment(fragment, &link) }
    guard link.segments.count <= RouteLimits.segments else { throw error(.tooLong) }
    return link
  }

  private func printPath(_ template: LinkTemplate, _ link: inout PrintedLink) throws(RoutePrintError) {
    let end = template.segments.lastIndex { segment in
      guard let index = segment.parameter else { return true }
      switch values[index] {
      case .absent, .omissible: return false
      case .texts, .nested: return true
      }
    }
    guard let end else { return }
    for segment in template.segments[...end] {
      switch segment {
      case .literal(let text): link.segments.append(text)
      case .anySegment, .rest(nil): throw error(.faultyTable)
      case .parameter(let prefix, let index, let suffix):
        switch values[index] {
        case .absent: throw error(.missingBeforePresent, index)
        case .omissible(let text): link.segments.append(prefix + text + suffix)
        case .texts(let texts): link.segments.append(prefix + (texts.first ?? []) + suffix)
        case .nested: throw error(.faultyTable, index)
        }
      case .rest(let index?):
        switch values[index] {
        case .texts(let texts): link.segments += texts
        case .nested(let child): link.append(child)
        case .absent, .omissible: throw error(.faultyTable, index)
        }
      }
    }
  }

  private func printItem(_ item: TemplateItem, _ link: inout PrintedLink) {
    switch item.value {
    case .literal(let text): link.items.append((item.name, text))
    case .parameter(let prefix, let index, let suffix):
      guard case .texts(let texts) = values[index] else { return }
      for text in texts { link.items.append((item.name, prefix + text + suffix)) }
    case .anySegment, .rest: break
    }
  }

  private func printFragment(_ part: TemplatePart, _ link: inout PrintedLink) {
    switch part {
    case .literal(let text): link.fragment = text
    case .parameter(let prefix, let index, let suffix):
      if case .texts(let texts) = values[index] { link.fragment = prefix + (texts.first ?? []) + suffix }
    case .anySegment, .rest: break
    }
  }
}
