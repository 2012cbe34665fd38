/// What an address is reserved for, so that no public server stands behind it.
public enum AddressReservation: String, Hashable, Sendable, CaseIterable {
  /// The unspecified address, and the rest of its network.
  case unspecified
  /// This machine.
  case loopback
  /// A private network (RFC 1918, RFC 4193).
  case privateNetwork
  /// A network behind a provider's address translation (RFC 6598).
  case carrierNetwork
  /// The wire that this machine hangs on.
  case linkLocal
  /// Many receivers at once.
  case multicast
  /// Examples in documents.
  case documentation
  /// Measurements of networks (RFC 2544).
  case benchmarking
  /// A tunnel or translation, whose end is not to be seen from the address.
  case tunnel
  /// Anything else that the registries do not give to public servers.
  case reserved

  /// The kind of address, as the end of a sentence.
  public var phrase: String {
    switch self {
    case .unspecified: "the unspecified address"
    case .loopback: "a loopback address"
    case .privateNetwork: "a private address"
    case .carrierNetwork: "an address of a provider's inner network"
    case .linkLocal: "a link-local address"
    case .multicast: "a multicast address"
    case .documentation: "an address for documentation"
    case .benchmarking: "an address for measurements"
    case .tunnel: "an address of a tunnel"
    case .reserved: "a reserved address"
    }
  }
}
