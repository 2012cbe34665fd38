import DeviceSimulation
import HostingEvidence
import LinkTesting

#if Server
import AssociationFetching
#endif

/// Takes the files of a plan's domains from the domains themselves.
struct LiveSites {
  private let console: Console
  private let network: NetworkSettings
  private let retries: Int

  init(_ console: Console, _ network: NetworkSettings, retries: Int) {
    self.console = console
    self.network = network
    self.retries = retries
  }

  #if Server
  /// Puts what the domains serve in the place of the plan's files; a file that is not served is none.
  ///
  /// - Throws: ``ToolError`` where a domain does not answer, however often it is asked.
  func replaceFiles(of world: inout PlanWorld) async throws(ToolError) {
    let fetcher = try network.fetcher(in: console)
    for host in world.sites.keys.sorted() {
      let association = try await content(.wellKnown, host, fetcher)
      let assetLinks = try await world.androidApps.isEmpty ? nil : content(.assetLinks, host, fetcher)
      world.sites[host] = PlanSite(
        association: association, assetLinks: assetLinks,
        associationName: "https://\(host)\(HostedFile.Role.wellKnown.path)",
        assetLinksName: "https://\(host)\(HostedFile.Role.assetLinks.path)")
    }
  }

  private func content(
    _ role: HostedFile.Role, _ host: String, _ fetcher: AssociationFetcher
  ) async throws(ToolError) -> [UInt8]? {
    var hindrance = ""
    for attempt in 0...retries {
      if attempt > 0 { try? await Task.sleep(for: .milliseconds(250 << min(attempt, 5))) }
      let url = WebAddress(host: host, target: role.path)
      let file = HostedFile(role, await fetcher.fetch(FetchRequest(url, maximumAddresses: 2)))
      switch AssociationAnswer(file, isCDN: false, advice: "; add --allow-private") {
      case .noAnswer(let clause): hindrance = clause
      case .response(let response) where (500..<600).contains(response.status):
        hindrance = "it answers \(response.status)"
      case .response(let response):
        if response.status == 200, response.fault == nil, response.isTrusted != false { return response.body }
        console.note("Note: \(host)\(role.path) is no file that a device reads (status \(response.status)).")
        return nil
      }
    }
    throw ToolError("\(Quoted.text(host)) cannot be asked: \(hindrance).", status: .failure)
  }
  #else
  func replaceFiles(of world: inout PlanWorld) async throws(ToolError) {
    throw ToolError("--live needs a network, which this build has not (trait Server).")
  }
  #endif
}
