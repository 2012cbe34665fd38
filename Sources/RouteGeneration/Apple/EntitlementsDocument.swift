public import LinkRouting

/// The entitlements that let an app open the links of its routes: an associated domain for each host.
///
/// Source: `associated-domains`, documented: `applinks:` and the host, with `*.` before it for any subdomain.
public struct EntitlementsDocument: Sendable {
  /// The property list.
  public let text: String

  /// The entitlements for routes.
  public init(_ map: RouteMap) {
    var text = PropertyListText(header: GeneratedHeader(command: "entitlements", map))
    text.array("com.apple.developer.associated-domains", RouteHosts.openHosts(map).map { "applinks:\($0)" })
    self.text = text.finished
  }
}
