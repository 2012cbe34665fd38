public import LinkSyntax

/// A template of a route in a ``RouteMap``.
public struct RouteMapEntry: Hashable, Sendable {
  /// The names of the cases that lead to it, with dots between them.
  public var name: String
  /// The links.
  public var pattern: RoutePattern
  /// What else is known of the template's parameters, in their order.
  public var parameters: [RouteMapParameter]
  /// The hosts and schemes to which it is limited; empty where it is not.
  public var sources: [String]
  /// Who may open it: the strictest of the cases that lead to it.
  public var access: RouteAccess
  /// Whether it is printed, not only read.
  public var isCanonical: Bool
  /// The first line of its documentation.
  public var summary: String?
  /// When it is asked about a link: the lowest number is asked first.
  public internal(set) var priority = 0

  /// What decides about the priority: the order of its own template behind those of the cases that lead to it.
  var levels: [Level]

  /// The place of a template among those of its type.
  struct Level: Hashable, Sendable, Comparable {
    var order: RouteOrder
    var index: Int

    static func < (first: Level, second: Level) -> Bool {
      first.order == second.order ? first.index < second.index : first.order < second.order
    }
  }

  /// A template; `index` is its number among those of its type.
  public init(
    name: String, pattern: RoutePattern, parameters: [RouteMapParameter] = [], sources: [String] = [],
    access: RouteAccess = .open, isCanonical: Bool = true, summary: String? = nil, index: Int = 0
  ) {
    self.name = name
    self.pattern = pattern
    self.parameters = pattern.template.parameters.indices.map {
      $0 < parameters.count ? parameters[$0] : RouteMapParameter()
    }
    self.sources = sources
    self.access = access
    self.isCanonical = isCanonical
    self.summary = summary
    levels = [Level(order: RouteOrder(pattern), index: index)]
  }

  /// The parameter that goes on with another type's routes.
  public var nestedParameter: Int? { pattern.parameters.firstIndex { $0.presence == .nested } }

  /// The template with any rest of the path where another type's routes go on that are not known.
  public var withoutNesting: RouteMapEntry {
    var entry = self
    entry.pattern = pattern.withoutNesting
    return entry
  }

  /// The route of another type that goes on where this one's rest of the path is; `nil` where this one has none.
  public func appending(_ child: RouteMapEntry) -> RouteMapEntry? {
    guard let joined = pattern.appending(child.pattern) else { return nil }
    var entry = self
    entry.name = child.name.isEmpty || child.name == name ? name : "\(name).\(child.name)"
    entry.pattern = joined
    entry.parameters = Self.parameters(joined, self, child)
    entry.access = stricter(child.access)
    entry.isCanonical = isCanonical && child.isCanonical
    entry.summary = child.summary ?? summary
    entry.levels = levels + child.levels
    return entry
  }

  /// Parameters keep their names, but for those of `child` that got a number.
  private static func parameters(
    _ joined: RoutePattern, _ parent: RouteMapEntry, _ child: RouteMapEntry
  ) -> [RouteMapParameter] {
    var children = zip(child.pattern.template.parameters, child.parameters).map { ($0.name, $1) }
    return joined.template.parameters.map { parameter in
      if let index = children.firstIndex(where: { $0.0 == parameter.name }),
        parent.pattern.template.parameterIndex(parameter.name) == nil
      {
        return children.remove(at: index).1
      }
      if let index = parent.pattern.template.parameterIndex(parameter.name) {
        return parent.parameters[index]
      }
      let index = children.firstIndex { name, _ in
        parameter.name.hasPrefix(name) && parameter.name.dropFirst(name.count).allSatisfy(\.isNumber)
      }
      return index.map { children.remove(at: $0).1 } ?? RouteMapParameter()
    }
  }

  private func stricter(_ other: RouteAccess) -> RouteAccess {
    if access == .appOnly || other == .appOnly { return .appOnly }
    return access == .open ? other : access
  }

  /// The route with a prefix before its path: an alias. `nil` where `prefix` is no segment.
  public func prefixed(by prefix: String) -> RouteMapEntry? {
    guard let pattern = pattern.prefixed(by: prefix) else { return nil }
    var entry = self
    entry.pattern = pattern
    entry.isCanonical = false
    return entry
  }

  // MARK: - Tables

  /// The routes of a table, and those within them.
  static func entries(of table: RouteTable, depth: Int) -> [RouteMapEntry] {
    table.definitions.enumerated().flatMap { index, definition -> [RouteMapEntry] in
      let entry = RouteMapEntry(
        name: definition.name, pattern: definition.pattern,
        parameters: definition.parameters.map {
          RouteMapParameter(type: $0.typeName, fallback: $0.defaultText)
        },
        sources: definition.sources, access: definition.access, isCanonical: definition.isCanonical,
        index: index)
      let nested = definition.parameters.lazy.compactMap(\.nested).first
      guard let nested, depth < RouteLimits.nesting else { return [entry.withoutNesting] }
      return entries(of: nested(), depth: depth + 1).compactMap { entry.appending($0) }
    }
  }
}
