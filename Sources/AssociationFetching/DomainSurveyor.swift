#if Server
import Foundation
public import HostingEvidence

/// Asks a domain for everything that devices ask it for, and for what explains a failure.
public struct DomainSurveyor: Sendable {
  private let fetcher: AssociationFetcher
  private let scope: Scope

  /// A surveyor.
  public init(_ fetcher: AssociationFetcher, scope: Scope = .full) {
    self.fetcher = fetcher
    self.scope = scope
  }

  /// How much is asked.
  public enum Scope: Hashable, Sendable {
    /// Everything.
    case full
    /// The two files of both platforms over one address of each family, for many domains at a time.
    case sweep
  }

  /// A name of the kind that browsers send, to tell whether robots are refused.
  public static let browser =
    "Mozilla/5.0 (iPhone; CPU iPhone OS 18_1 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.1 "
    + "Mobile/15E148 Safari/604.1"

  /// Looks at `domain`. Ends within a few times the limits of one exchange.
  public func survey(_ domain: String) async -> HostingSurvey {
    let maximum = scope == .sweep ? 2 : nil
    let main = FetchRequest(url(domain, HostedFile.Role.wellKnown.path), maximumAddresses: maximum)
    let wellKnown = HostedFile(.wellKnown, await fetcher.fetch(main))
    var survey = HostingSurvey(domain: domain, wellKnown: wellKnown)
    survey.time = Timestamp(seconds: Int64(Date().timeIntervalSince1970))
    // Where nobody answers, the other questions would only take their time too.
    guard wellKnown.response != nil else { return survey }
    let address = wellKnown.attempt?.address.value
    let one: @Sendable (String, String?) -> FetchRequest = { path, agent in
      FetchRequest(url(domain, path), userAgent: agent, address: address, maximumAddresses: 1)
    }
    // Nobody reads asset links under the name of Apple's crawler.
    let android = fetcher.settings.userAgent == FetchSettings.crawler ? FetchSettings.android : nil
    async let root = fetcher.fetch(one(HostedFile.Role.root.path, nil))
    async let assetLinks = fetcher.fetch(one(HostedFile.Role.assetLinks.path, android))
    if scope == .full {
      async let device = fetcher.fetch(one(HostedFile.Role.wellKnown.path, FetchSettings.device))
      async let browser = fetcher.fetch(one(HostedFile.Role.wellKnown.path, Self.browser))
      async let counterpart = counterpart(of: domain)
      survey.variants = await [device, browser]
      survey.counterpart = await counterpart
    }
    survey.root = HostedFile(.root, await root)
    survey.assetLinks = HostedFile(.assetLinks, await assetLinks)
    if scope == .full, survey.wellKnown.content == nil, survey.root?.content == nil,
      !survey.variants.contains(where: { HostedFile(.wellKnown, $0).content != nil })
    {
      survey.elsewhere = await withTaskGroup(of: (Int, FetchEvidence).self) { tasks in
        for (index, path) in Self.wrongPlaces.enumerated() {
          tasks.addTask { (index, await fetcher.fetch(one(path, nil))) }
        }
        var found: [(Int, FetchEvidence)] = []
        for await evidence in tasks { found.append(evidence) }
        return found.sorted { $0.0 < $1.0 }.map(\.1)
      }
    }
    return survey
  }

  /// Where the file is found when a build or a server has put it wrongly.
  private static let wrongPlaces = [
    "/.well-known/apple-app-site-association.json", "/apple-app-site-association.json",
    "/well-known/apple-app-site-association",
    "/.well-known/apple-app-site-association/apple-app-site-association",
    "/public/.well-known/apple-app-site-association",
  ]

  private func counterpart(of domain: String) async -> FetchEvidence? {
    guard let name = HostingSurvey.counterpart(of: domain) else { return nil }
    return await fetcher.fetch(FetchRequest(url(name, HostedFile.Role.wellKnown.path), maximumAddresses: 2))
  }

  private func url(_ domain: String, _ path: String) -> WebAddress { WebAddress(host: domain, target: path) }
}
#endif
