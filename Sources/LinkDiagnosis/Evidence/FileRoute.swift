import Entitlements
import LinkMatching

/// By which way a device gets the file of a domain.
enum FileRoute: Hashable, Sendable {
  /// From Apple's network, as `OSVersion.asksAppleNetwork` says.
  case network
  /// From the site, as before Apple's network.
  case site
  /// From the site, because the entry says so.
  case alternate(AssociatedDomain.Mode)

  /// The way of `version` for an entry of `mode`; a version of today where none is given.
  ///
  /// Versions that ask the site know no modes; what they make of one is not known.
  init(_ version: OSVersion?, mode: AssociatedDomain.Mode?) {
    guard version?.asksAppleNetwork != false else {
      self = .site
      return
    }
    self = mode.flatMap { $0.isKnown ? .alternate($0) : nil } ?? .network
  }

  /// Whether certificates need no trusted root: in developer mode any valid one is accepted. Source: ENT, documented.
  var acceptsUntrusted: Bool { self == .alternate(.developer) }
}
