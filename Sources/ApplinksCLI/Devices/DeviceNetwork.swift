import ArgumentParser
import DeviceSimulation
import HostingEvidence

#if Server
import AssociationFetching
#endif

/// The network of a simulated device: real exchanges with real servers, or with what stands in for them.
enum DeviceNetwork {
  #if Server
  /// What asks for a device.
  static func fetch(
    _ network: NetworkSettings, _ cdn: CDNOptions, in console: Console
  ) throws(ToolError) -> DeviceEngine.Fetch {
    var settings = network
    settings.userAgent = network.userAgent ?? FetchSettings.device
    let fetcher = try settings.fetcher(in: console)
    return { request in
      let url: WebAddress
      switch request.place {
      case .cdn: url = cdn.address(of: request.host)
      case .wellKnown: url = WebAddress(host: request.host, target: HostedFile.Role.wellKnown.path)
      case .root: url = WebAddress(host: request.host, target: HostedFile.Role.root.path)
      }
      let evidence = await fetcher.fetch(FetchRequest(url, maximumAddresses: 2))
      return AssociationAnswer(
        HostedFile(.wellKnown, evidence), isCDN: request.place == .cdn, advice: "; add --allow-private")
    }
  }
  #else
  /// Without a network every question goes unanswered.
  static func fetch(
    _ network: NetworkSettings, _ cdn: CDNOptions, in console: Console
  ) throws(ToolError) -> DeviceEngine.Fetch {
    { _ in .noAnswer("this build of applinks has no network (trait Server)") }
  }
  #endif

  /// For verbs that ask nothing.
  static let none: DeviceEngine.Fetch = { _ in .noAnswer("nothing is asked") }
}
