@_exported public import LinkRouting

/// Makes the cases of an enum links, and links its cases.
///
/// ```swift
/// @LinkRoutes("underway.example", schemes: "underway")
/// enum AppRoute {
///   @Route("/stations/:id") case station(id: Int)
///   @Route("/search?q=:query&page=:page") case search(query: String, page: Int = 1)
///   @Route("/account/:page**") case account(page: AccountRoute)
/// }
/// ```
///
/// Each case has a template for every way in which its links are written; the first one is printed. A struct with a template
/// of its own is one route, to be used in an enum's. The macro checks at compile time that templates and values agree, and
/// that no template is covered by another one.
///
/// - Parameters:
///   - hosts: The hosts of the links, with `*.` before one for any subdomain. None for routes that only go on with the path
///     of others.
///   - schemes: Custom schemes beside `https`.
///   - prefixes: First segments that may stand before every route, such as `de`.
@attached(
  extension, conformances: LinkRoutable, names: named(routeTable), named(_route(_:_:)), named(_print(_:)))
public macro LinkRoutes(_ hosts: String..., schemes: String..., prefixes: String...) =
  #externalMacro(module: "LinkRoutesPlugin", type: "LinkRoutesMacro")

/// The template of a case of an enum with `@LinkRoutes`; see `LinkTemplate` for how it is written.
///
/// - Parameters:
///   - template: The template, whose parameters have the names of the case's values.
///   - sources: The hosts and schemes to which it is limited; none for all that the enum declares.
///   - access: Who may open it by a link.
@attached(peer)
public macro Route(_ template: String, on sources: String..., access: RouteAccess = .open) =
  #externalMacro(module: "LinkRoutesPlugin", type: "RouteMacro")
