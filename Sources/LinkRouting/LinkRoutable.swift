import LinkSyntax

/// A type whose values are links: an enum of routes, or one route as a struct. The macro `@LinkRoutes` writes the conformance.
public protocol LinkRoutable: Sendable {
  /// The routes. Made once.
  static var routeTable: RouteTable { get }
  /// The value of a definition of ``routeTable`` for a link; `nil` where a parameter cannot be read.
  static func _route(_ definition: Int, _ values: RouteValues) -> Self?
  /// Hands the value's definition and parameters to the printer.
  func _print(_ printer: inout RoutePrinter) throws(RoutePrintError)
}

extension LinkRoutable {
  /// The route of a link's bytes, or `nil`. The fastest way: a link that no route takes costs no allocation.
  @inlinable
  public init?(linkBytes bytes: UnsafeBufferPointer<UInt8>, trust: LinkTrust = .outside) {
    var found: Self?
    let isFound = try? Self.routeTable.firstMatch(bytes, trust) { index, values in
      found = Self._route(index, values)
      return found != nil
    }
    // Without trust there is no route, though a value was read.
    guard isFound == true, let found else { return nil }
    self = found
  }

  /// The route of a link, or `nil` where no route takes it.
  @inlinable
  public init?(link: String, trust: LinkTrust = .outside) {
    var link = link
    let found = link.withUTF8 { Self(linkBytes: $0, trust: trust) }
    guard let found else { return nil }
    self = found
  }

  /// The route of a link.
  ///
  /// - Parameters:
  ///   - link: The link; `http` counts as `https`.
  ///   - trust: Where it comes from. What the system hands over comes from outside.
  /// - Throws: ``RouteMismatch``, which says which routes came close and what failed.
  public init(parsing link: String, trust: LinkTrust = .outside) throws(RouteMismatch) {
    guard let found = Self(link: link, trust: trust) else {
      throw RouteMismatch(link, Self.routeTable, trust)
    }
    self = found
  }

  /// The definition that the value is printed with.
  public var routeDefinition: RouteDefinition? {
    var printer = RoutePrinter()
    try? _print(&printer)
    return printer.definition
  }

  /// Who may open this route by a link.
  public var routeAccess: RouteAccess { routeDefinition?.access ?? .open }
}
