#if Server
import AssociationFetching
import HostingEvidence

/// Asks a domain as Apple's crawler does: without redirects, by public addresses, over a certificate that is trusted.
///
/// A domain that a site here answers for is asked here, as if its address were public and the local authority trusted.
/// Every other one is asked over the network by the rules of `AssociationFetching`.
struct OriginFetcher: Sendable {
  private let directory: SiteDirectory
  private let local: AssociationFetcher
  private let network: AssociationFetcher

  /// - Throws: An error of NIOSSL where TLS cannot be set up.
  init(
    _ directory: SiteDirectory, _ authority: LocalAuthority, address: String, port: Int,
    settings: FetchSettings
  ) throws {
    self.directory = directory
    network = try AssociationFetcher(settings)
    let target = IPAddress(address)?.isIPv4 == false ? "[\(address)]:\(port)" : "\(address):\(port)"
    local = try AssociationFetcher(
      FetchSettings(
        limits: settings.limits, userAgent: settings.userAgent, allowsReservedAddresses: true,
        overrides: AddressOverride("*:443:\(target)").map { [$0] } ?? [],
        additionalRoots: authority.certificateText))
  }

  /// What is seen when `domain` is asked.
  func fetch(_ domain: String) async -> FetchEvidence {
    await fetch(WebAddress(host: domain, target: HostedFile.Role.wellKnown.path))
  }

  /// What is seen when `address` is asked.
  func fetch(_ address: WebAddress) async -> FetchEvidence {
    let fetcher = directory.site(for: address.host) == nil ? network : local
    return await fetcher.fetch(FetchRequest(address))
  }
}
#endif
