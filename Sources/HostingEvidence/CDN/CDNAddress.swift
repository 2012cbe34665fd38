/// Where Apple's content delivery network has the file of a domain.
public enum CDNAddress {
  /// The network's own. Source: forum replies of Apple's staff.
  public static let apple = WebAddress(host: "app-site-association.cdn-apple.com", target: "/a/v1")

  /// The address for `domain`, which may be a wildcard: its domain is asked for then.
  ///
  /// - Parameters:
  ///   - domain: The domain, or a wildcard with it.
  ///   - base: Where the network, or what stands in for it, is; `/a/v1` is added where it has no path.
  public static func address(of domain: String, at base: WebAddress = apple) -> WebAddress {
    var url = base
    var path = base.path
    while path.hasSuffix("/") { path.removeLast() }
    url.target =
      (path.isEmpty ? "/a/v1" : path) + "/" + (domain.hasPrefix("*.") ? String(domain.dropFirst(2)) : domain)
    return url
  }
}
