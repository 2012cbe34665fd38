import LinkSyntax

/// The routes of a type: from a link to the route that takes it, and back.
///
/// A class, so that the errors that speak of it need not copy it; it never changes.
public final class RouteTable: Sendable {
  /// The templates, in the order of declaration.
  public let definitions: [RouteDefinition]
  /// The hosts from which links are taken, as declared; the first one without a star is printed.
  public let hosts: [String]
  /// The custom schemes from which links are taken.
  public let schemes: [String]
  /// First segments that may stand before every route, such as languages.
  public let prefixes: [String]
  /// What is wrong with the routes; such a table takes no link.
  public let fault: RouteTableError?

  let sources: RouteSources
  let trie: RouteTrie
  let routes: [CompiledRoute]
  let slots: [CompiledSlot]
  let prefixTexts: [[UInt8]]

  /// A table.
  ///
  /// - Parameters:
  ///   - hosts: Host names, with `*.` at the start for any subdomain. Letters beyond ASCII are written in Punycode.
  ///   - schemes: Custom schemes. Their links have the first segment where web links have the host.
  ///   - prefixes: Segments that may stand before every route; they are read past and not printed.
  ///   - routes: The templates.
  /// - Throws: ``RouteTableError``.
  public convenience init(
    hosts: [String], schemes: [String] = [], prefixes: [String] = [], routes: [RouteDefinition]
  ) throws(RouteTableError) {
    let table = try CompiledTable(hosts, schemes, prefixes, routes)
    self.init(table, hosts, schemes, prefixes, routes, nil)
  }

  /// A table of routes whose declaration has been checked by the macro; what is wrong all the same is in ``fault``.
  public convenience init(
    _hosts hosts: [String], schemes: [String] = [], prefixes: [String] = [],
    routes: () throws(RouteTableError) -> [RouteDefinition]
  ) {
    do throws(RouteTableError) {
      let routes = try routes()
      self.init(try CompiledTable(hosts, schemes, prefixes, routes), hosts, schemes, prefixes, routes, nil)
    } catch {
      self.init(CompiledTable(), hosts, schemes, prefixes, [], error)
    }
  }

  private init(
    _ table: CompiledTable, _ hosts: [String], _ schemes: [String], _ prefixes: [String],
    _ definitions: [RouteDefinition], _ fault: RouteTableError?
  ) {
    self.definitions = definitions
    self.hosts = hosts
    self.schemes = schemes
    self.prefixes = prefixes
    self.fault = fault
    sources = table.sources
    trie = table.trie
    routes = table.routes
    slots = table.slots
    prefixTexts = table.prefixTexts
  }
}
