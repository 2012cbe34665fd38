#if Server
import ArgumentParser
import AssociationFetching
import HostingEvidence
import LinkDiagnosis

/// `applinks cdn`: what Apple's content delivery network serves for a domain.
struct CDNVerb: Verb {
  static let configuration = CommandConfiguration(
    commandName: "cdn",
    abstract: "Show what Apple's network serves for a domain, and when devices see a change.",
    discussion: """
      Asks Apple's content delivery network and the domain itself, explains the network's headers and failures, and \
      compares both files as sets of links. Times say what they rest on: what Apple documents, what was observed, and \
      what is assumed.

      Ends with 0 where the network serves what means the same as the site's file, with 1 where it does not or that is \
      unknown, and with 2 where the network gives no answer.

      Example:
        applinks cdn shop.example
      """)

  @Option(help: "text or json.")
  var format: MatchFormat = .text

  @OptionGroup var cdn: CDNOptions

  @OptionGroup var network: NetworkOptions

  @Argument(help: ArgumentHelp("The domain.", valueName: "domain"))
  var domain: String

  func run(in console: Console, arguments: [String]) async throws -> ExitStatus {
    let host = try NetworkSettings.host(domain.hasPrefix("*.") ? String(domain.dropFirst(2)) : domain)
    let fetcher = try network.settings.fetcher(in: console)
    let report = await Self.report(host, cdn, fetcher)
    let text = format == .json ? CDNJSON(report: report).text : CDNText(report: report).text
    try console.output.write(text)
    if report.answer == nil {
      console.note("Error: Apple's content delivery network gave no answer for \(Quoted.text(host)).")
      return .misuse
    }
    return report.isCurrent ? .success : .failure
  }

  /// What the network and the domain answer.
  static func report(_ host: String, _ cdn: CDNOptions, _ fetcher: AssociationFetcher) async
    -> NetworkComparison
  {
    async let served = fetcher.fetch(FetchRequest(cdn.address(of: host), maximumAddresses: 1))
    let url = WebAddress(host: host, target: HostedFile.Role.wellKnown.path)
    async let origin = fetcher.fetch(FetchRequest(url, maximumAddresses: 1))
    return NetworkComparison(host, network: await served, origin: HostedFile(.wellKnown, await origin))
  }
}
#endif
