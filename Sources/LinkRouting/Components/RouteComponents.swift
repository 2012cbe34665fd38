public import LinkSyntax

/// The components of an association file that opens the links of routes: minimal, readable, and where that can be said in
/// patterns, no links that no route takes.
///
/// Routes that links from outside do not open become components with `exclude`. Since `?*` crosses slashes, a component for
/// `/p/:id` stands behind one that excludes `/p/?*/?*`, and deeper routes stand before both. Types have no patterns: a number
/// is any text, so that such links open the app and no route takes them; `applinks routes check` shows which.
public struct RouteComponents: Sendable {
  /// A route to be written.
  public struct Route: Sendable {
    /// The name, which becomes the comment.
    public var name: String
    /// The links.
    public var pattern: RoutePattern
    /// Whether links from outside open it.
    public var isOpen: Bool

    /// A route.
    public init(name: String, pattern: RoutePattern, isOpen: Bool = true) {
      self.name = name
      self.pattern = pattern
      self.isOpen = isOpen
    }
  }

  /// A substitution variable.
  public struct Variable: Hashable, Sendable {
    /// The name.
    public var name: String
    /// The values.
    public var values: [String]
  }

  /// The components, in the order in which they are tried.
  public private(set) var components: [RouteComponent] = []
  /// The variables.
  public var variables: [Variable] { writer.variables }

  private var writer = ComponentPattern()
  private let isTight: Bool
  private let prefix: String?

  /// The components of routes.
  ///
  /// - Parameters:
  ///   - routes: The routes.
  ///   - prefixes: First segments that may stand before every route.
  ///   - isTight: Whether longer paths are excluded that `?*` would take too.
  public init(_ routes: [Route], prefixes: [String] = [], isTight: Bool = true) {
    self.isTight = isTight
    prefix = prefixes.isEmpty ? nil : prefixes.count == 1 ? prefixes[0] : writer.variable("prefix", prefixes)
    var left = ComponentOrder(routes).routes
    while !left.isEmpty {
      let route = left.removeFirst()
      add(route, left)
    }
  }

  private mutating func add(_ route: Route, _ later: [Route]) {
    // Longer paths first, so that what keeps paths below a shorter one in the browser does not meet them.
    for path in paths(route.pattern).reversed() {
      if route.isOpen, isTight, !route.pattern.template.hasRest {
        for longer in Self.longer(path) where !later.contains(where: { Self.takes(longer, $0) }) {
          append(RouteComponent(path: longer, isExcluded: true, comment: "nothing below .\(route.name)"))
        }
      }
      var component = RouteComponent(path: path, isExcluded: !route.isOpen, comment: route.name)
      fill(&component, route.pattern)
      append(component)
    }
  }

  private mutating func append(_ component: RouteComponent) {
    if !components.contains(where: { $0.isSameRule(as: component) }) { components.append(component) }
    guard let prefix else { return }
    var localised = component
    localised.path = "/\(prefix)" + (component.path == "/" ? "" : component.path)
    if !components.contains(where: { $0.isSameRule(as: localised) }) { components.append(localised) }
  }

  // MARK: - Parts

  /// A pattern for each number of segments that the path may have.
  private mutating func paths(_ pattern: RoutePattern) -> [String] {
    var text = ""
    var paths: [String] = pattern.minimumSegments == 0 && !pattern.template.hasRest ? ["/"] : []
    for (index, segment) in pattern.fixedSegments.enumerated() {
      text += "/" + writer.text(segment, pattern, .path)
      if index + 1 >= pattern.minimumSegments, !pattern.template.hasRest { paths.append(text) }
    }
    // A pattern that ends in /* takes the path without it too. Source: ORA, observed.
    return pattern.template.hasRest ? [text + "/*"] : paths
  }

  private mutating func fill(_ component: inout RouteComponent, _ pattern: RoutePattern) {
    func isRequired(_ part: TemplatePart) -> Bool {
      part.parameter.map { pattern.parameters[$0].presence == .required } ?? true
    }
    for item in pattern.template.query where isRequired(item.value) {
      component.query.append(
        RouteComponent.QueryItem(
          name: ComponentPattern.literal(item.name, .query), pattern: writer.text(item.value, pattern, .query)
        ))
    }
    if let fragment = pattern.template.fragment, isRequired(fragment) {
      component.fragment = writer.text(fragment, pattern, .fragment)
    }
  }

  // MARK: - Longer paths

  /// For each `?*` of a path, the paths in which it takes a slash.
  private static func longer(_ path: String) -> [String] {
    let pieces = path.split(separator: "/", omittingEmptySubsequences: true).map(String.init)
    return pieces.indices.compactMap { index in
      guard pieces[index].contains("?*") else { return nil }
      var longer = pieces
      longer[index] = longer[index].replacing("?*", with: "?*/?*")
      return "/" + longer.joined(separator: "/")
    }
  }

  /// Whether an open route that comes later may have links that a pattern of longer paths excludes: it is as deep, and no
  /// literal segment before the first wildcard differs.
  private static func takes(_ longer: String, _ route: Route) -> Bool {
    let pieces = longer.split(separator: "/", omittingEmptySubsequences: true).map(String.init)
    let template = route.pattern.template
    guard route.isOpen, template.hasRest || template.segments.count >= pieces.count else { return false }
    for (piece, segment) in zip(pieces, template.segments) {
      guard case .literal(let text) = segment, !piece.contains("*"), !piece.contains("?"),
        !piece.contains("$")
      else {
        return true
      }
      if ComponentPattern.literal(text, .path) != piece { return false }
    }
    return true
  }
}

extension RouteComponent {
  /// Whether both say the same about the same links.
  fileprivate func isSameRule(as other: RouteComponent) -> Bool {
    path == other.path && query == other.query && fragment == other.fragment && isExcluded == other.isExcluded
  }
}
