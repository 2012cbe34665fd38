/// A site that is to be served.
public struct SiteSettings: Hashable, Sendable {
  /// The host, a wildcard such as `*.shop.example`, or `nil` for every host that no other site has.
  public var host: String?
  /// The folder with its files and pages.
  public var folder: String
  /// What it does wrong from the beginning.
  public var fault: SiteFault?
  /// The paths of pages whose links work once: each link of such a path is answered 410 from the second `GET` on.
  public var oneTimePaths: Set<String>
  /// The Android app whose links it is to open; `nil` where none is known.
  public var androidApp: AndroidClaim?

  /// A site by its parts.
  public init(
    host: String?, folder: String, fault: SiteFault? = nil, oneTimePaths: Set<String> = [],
    androidApp: AndroidClaim? = nil
  ) {
    self.host = host
    self.folder = folder
    self.fault = fault
    self.oneTimePaths = oneTimePaths
    self.androidApp = androidApp
  }

  /// The name in the interface: the host, or `*`.
  public var name: String { host ?? "*" }
}
