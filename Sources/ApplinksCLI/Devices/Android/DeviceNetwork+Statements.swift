import DeviceSimulation
import HostingEvidence

#if Server
import AssociationFetching
#endif

/// The network of a simulated Android device.
extension DeviceNetwork {
  #if Server
  /// What asks hosts for their asset links, by the name of an Android device unless the user named another.
  static func statements(
    _ network: NetworkSettings, in console: Console
  ) throws(ToolError) -> AndroidEngine.Fetch {
    var settings = network
    settings.userAgent = network.userAgent ?? FetchSettings.android
    let fetcher = try settings.fetcher(in: console)
    return { request in
      guard let url = WebAddress(request.url), url.isSecure else {
        return .noAnswer("it is no https address")
      }
      let evidence = await fetcher.fetch(FetchRequest(url, maximumAddresses: 2))
      return StatementAnswer(HostedFile(.assetLinks, evidence), advice: "; add --allow-private")
    }
  }
  #else
  /// Without a network every question goes unanswered.
  static func statements(
    _ network: NetworkSettings, in console: Console
  ) throws(ToolError) -> AndroidEngine.Fetch {
    { _ in .noAnswer("this build of applinks has no network (trait Server)") }
  }
  #endif

  /// For verbs that ask nothing.
  static let noStatements: AndroidEngine.Fetch = { _ in .noAnswer("nothing is asked") }
}
