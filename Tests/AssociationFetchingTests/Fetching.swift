#if Server
import AssociationFetching
import HostingEvidence
import TestOrigin

/// Fetches from a test's server under the name `shop.example`.
struct Fetching {
  static let authority = try? TestCertificate.Authority()
  static let path = "/.well-known/apple-app-site-association"
  static let file = #"{"applinks":{"details":[]}}"#

  let fetcher: AssociationFetcher

  init(
    _ origin: TestOrigin, trusting authority: TestCertificate.Authority? = Fetching.authority,
    addresses: [String] = ["127.0.0.1"],
    limits: FetchLimits = FetchLimits(phase: .seconds(20), overall: .seconds(40))
  ) throws {
    var settings = FetchSettings(
      limits: limits, allowsReservedAddresses: true, additionalRoots: authority?.pem, rootsFile: "/dev/null")
    settings.overrides = addresses.compactMap {
      AddressOverride("shop.example:443:\($0.contains(":") ? "[\($0)]" : $0):\(origin.port)")
    }
    fetcher = try AssociationFetcher(settings)
  }

  func fetch(_ request: FetchRequest = FetchRequest(WebAddress(host: "shop.example", target: path))) async
    -> FetchEvidence
  { await fetcher.fetch(request) }

  /// A certificate that is as it should be.
  static func certificate() throws -> TestCertificate {
    try TestCertificate(["shop.example"], from: authority)
  }
}
#endif
