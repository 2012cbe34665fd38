#if Server
import AssociationFetching
import HostingEvidence
import LinkDiagnosis

/// Asks hosts and Apple's network for what diagnoses need, each host once.
actor HostCollector {
  private let fetcher: AssociationFetcher
  private let cdn: CDNOptions?
  private var tasks: [String: Task<HostRecord, Never>] = [:]

  /// Asks by `fetcher`; `cdn` is `nil` where Apple's network is not to be asked.
  init(_ fetcher: AssociationFetcher, _ cdn: CDNOptions?) {
    self.fetcher = fetcher
    self.cdn = cdn
  }

  /// What `hosts` and Apple's network answer.
  func records(of hosts: [String]) async -> [String: HostRecord] {
    var records: [String: HostRecord] = [:]
    for task in hosts.map({ ($0, task(for: $0)) }) { records[task.0] = await task.1.value }
    return records
  }

  /// How `hosts` serve their asset links, each asked by the name of an Android device unless the user named another.
  func assetLinks(of hosts: [String]) async -> [String: HostedFile] {
    let agent = fetcher.settings.userAgent == FetchSettings.crawler ? FetchSettings.android : nil
    return await withTaskGroup(of: (String, HostedFile).self) { [fetcher] tasks in
      for host in hosts {
        tasks.addTask {
          let place = WebAddress(host: host, target: HostedFile.Role.assetLinks.path)
          let request = FetchRequest(place, userAgent: agent, maximumAddresses: 2)
          return (host, HostedFile(.assetLinks, await fetcher.fetch(request)))
        }
      }
      var files: [String: HostedFile] = [:]
      for await (host, file) in tasks { files[host] = file }
      return files
    }
  }

  /// What the server of a page answers to a browser.
  func page(at address: WebAddress) async -> FetchEvidence {
    await fetcher.fetch(
      FetchRequest(address, userAgent: DomainSurveyor.browser, maximumAddresses: 1))
  }

  private func task(for host: String) -> Task<HostRecord, Never> {
    if let task = tasks[host] { return task }
    let (fetcher, cdn) = (fetcher, cdn)
    let task = Task {
      async let survey = DomainSurveyor(fetcher).survey(host)
      guard let cdn else { return HostRecord(await survey) }
      let network = await fetcher.fetch(FetchRequest(cdn.address(of: host), maximumAddresses: 1))
      return HostRecord(await survey, network: network)
    }
    tasks[host] = task
    return task
  }
}
#endif
