import LinkSyntax

extension LinkRoutable {
  /// The link on the route's first host.
  ///
  /// - Throws: ``RoutePrintError`` where a value would not come back from the link, or the link is one of another route.
  public func link() throws(RoutePrintError) -> String {
    let printed = try printed()
    let hosts = Self.routeTable.hosts
    let own = printed.definition.sources
    let host = hosts.first { !$0.hasPrefix("*.") && (own.isEmpty || own.contains($0)) }
    guard let host else {
      throw RoutePrintError(route: printed.definition.name, parameter: nil, reason: .noSource(""))
    }
    return try checked("https://\(host)", printed.link.webBytes, printed.link.trail, host)
  }

  /// The link on a host that the routes declare.
  public func link(on host: String) throws(RoutePrintError) -> String {
    let printed = try printed()
    return try checked("https://\(host)", printed.link.webBytes, printed.link.trail, host)
  }

  /// The link with a custom scheme that the routes declare.
  public func link(scheme: String) throws(RoutePrintError) -> String {
    let printed = try printed()
    var isLiteral = false
    if case .literal? = printed.definition.pattern.template.segments.first { isLiteral = true }
    let bytes = printed.link.schemeBytes(isFirstLiteral: isLiteral)
    return try checked("\(scheme)://", bytes, printed.link.trail, scheme)
  }

  private func printed() throws(RoutePrintError) -> (link: PrintedLink, definition: RouteDefinition) {
    var printer = RoutePrinter()
    try _print(&printer)
    guard let definition = printer.definition else {
      throw RoutePrintError(route: "", parameter: nil, reason: .faultyTable)
    }
    return (try printer.finish(), definition)
  }

  /// The link, once it is sure that reading it leads to the same route.
  private func checked(
    _ start: String, _ bytes: [UInt8], _ trail: [Int], _ source: String
  ) throws(RoutePrintError) -> String {
    let link = start + String(decoding: bytes, as: UTF8.self)
    let name = routeDefinition?.name ?? ""
    func error(_ reason: RoutePrintError.Reason) -> RoutePrintError {
      RoutePrintError(route: name, parameter: nil, reason: reason)
    }
    guard link.utf8.count <= RouteLimits.length else { throw error(.tooLong) }
    do throws(RouteMismatch) {
      let read = try Self(parsing: link, trust: .app)
      var printer = RoutePrinter()
      try? read._print(&printer)
      guard let again = try? printer.finish(), again.trail == trail else {
        throw RouteMismatch(link, Self.routeTable, .app)
      }
      return link
    } catch {
      if error.refusal != nil { throw self.refused(name, source) }
      let other = Self(link: link, trust: .app)?.routeDefinition?.name
      throw other == nil || other == name
        ? refused(name, source)
        : RoutePrintError(route: name, parameter: nil, reason: .taken(by: other ?? ""))
    }
  }

  private func refused(_ name: String, _ source: String) -> RoutePrintError {
    RoutePrintError(route: name, parameter: nil, reason: .noSource(source))
  }
}
