import Entitlements
import LinkMatching

/// By which way a device gets the file of a domain.
enum FileRoute: Hashable, Sendable {
  /// From Apple's network: iOS, tvOS, watchOS 14/14/7, macOS 11 and later. Source: ENT, documented.
  case network
  /// From the site, as before Apple's network.
  case site
  /// From the site, because the entry says so.
  case alternate(AssociatedDomain.Mode)

  /// The way of `version` for an entry of `mode`; a version of today where none is given.
  init(_ version: OSVersion?, mode: AssociatedDomain.Mode?) {
    if let mode, mode.isKnown {
      self = .alternate(mode)
    } else {
      self = Self.asksNetwork(version) ? .network : .site
    }
  }

  /// Whether `version` asks Apple's network. Source: ENT for iOS 14 and macOS 11; the systems that came out with
  /// them, tvOS 14 and watchOS 7, are taken to do the same, as visionOS is.
  private static func asksNetwork(_ version: OSVersion?) -> Bool {
    guard let version else { return true }
    switch version.platform {
    case .ios, .tvos: return version.isAtLeast(OSVersion(version.platform, 14))
    case .macos: return version.isAtLeast(OSVersion(.macos, 11))
    case .watchos: return version.isAtLeast(OSVersion(.watchos, 7))
    case .visionos: return true
    }
  }

  /// Whether certificates need no trusted root: in developer mode any valid one is accepted. Source: ENT, documented.
  var acceptsUntrusted: Bool { self == .alternate(.developer) }
}
