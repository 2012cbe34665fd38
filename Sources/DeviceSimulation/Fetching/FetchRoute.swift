/// By which way a device asks for a file.
public enum FetchRoute: String, Hashable, Sendable, Codable {
  /// Through Apple's content delivery network.
  case cdn
  /// In `/.well-known/` of the domain.
  case wellKnown = "well-known"
  /// In `/.well-known/` of the domain, any certificate accepted: developer mode.
  case developer
  /// In `/.well-known/` of the domain, then at its root: before iOS 14 and macOS 11.
  case wellKnownOrRoot = "well-known-or-root"

  /// The word of the device's log: `cdn` or `.wk`. Source: DUDO, ACTUAL, observed.
  public var logWord: String { self == .cdn ? "cdn" : ".wk" }
}
