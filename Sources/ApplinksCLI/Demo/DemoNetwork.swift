#if Server
import AssociationFetching
import AssociationServer
import DeviceSimulation
import HostingEvidence

/// The network of the demo's device: real exchanges, over TLS with the site, with the stand-in in Apple's place.
@available(macOS 14, iOS 17, tvOS 17, *)
struct DemoNetwork: Sendable {
  private let server: SiteServer
  private let fetcher: AssociationFetcher
  private let stand: WebAddress
  /// All of it is on this machine, which may be a busy one: nobody else is waited for.
  static let limits = FetchLimits(phase: .seconds(60), overall: .seconds(120))

  /// A network of a server that runs.
  init(_ server: SiteServer, _ addresses: ServerAddresses, authority: LocalAuthority) throws {
    guard let target = AddressOverride("*:443:127.0.0.1:\(addresses.httpsPort)"),
      let stand = WebAddress(addresses.control)
    else { throw ToolError("The demo's own addresses cannot be read.") }
    self.server = server
    self.stand = stand
    fetcher = try AssociationFetcher(
      FetchSettings(
        limits: Self.limits, userAgent: FetchSettings.device, allowsReservedAddresses: true,
        overrides: [target],
        additionalRoots: authority.certificateText))
  }

  /// Answers a device. The stand-in's time goes with the device's.
  func answer(_ request: AssociationRequest) async -> AssociationAnswer {
    server.advance(to: request.time)
    let url: WebAddress
    switch request.place {
    case .cdn: url = CDNAddress.address(of: request.host, at: stand)
    case .wellKnown: url = WebAddress(host: request.host, target: HostedFile.Role.wellKnown.path)
    case .root: url = WebAddress(host: request.host, target: HostedFile.Role.root.path)
    }
    let evidence = await fetcher.fetch(FetchRequest(url))
    return AssociationAnswer(HostedFile(.wellKnown, evidence), isCDN: request.place == .cdn)
  }

  /// Waits until the site serves a file; the server looks at its folder several times a second.
  func waitUntilServed(_ file: String) async throws {
    let url = WebAddress(host: DemoSite.host, target: HostedFile.Role.wellKnown.path)
    for _ in 0..<1_200 {
      let evidence = await fetcher.fetch(FetchRequest(url))
      if evidence.answer?.response?.body.bytes == Array(file.utf8) { return }
      try await Task.sleep(for: .milliseconds(50))
    }
    throw ToolError("The demo's site does not serve its new file.")
  }
}
#endif
