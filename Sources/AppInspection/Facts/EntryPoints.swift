public import AssetLinks
import Entitlements

/// The ways into an app from outside.
public enum EntryPoints {
  /// Those of a bundle of Apple's systems. Which paths open is the association file's business.
  public static func of(_ bundle: BundleReading) -> [EntryPoint] {
    let entitlements = bundle.mainSlice?.entitlements
    let domains = (entitlements?.effectiveDomains ?? []).map { AssociatedDomain($0) }
    var protections: [String] = []
    if bundle.import(LinkSymbols.browsingWeb) != nil { protections.append("activity type compared (import)") }
    if bundle.call("host") != nil { protections.append("host read (selector)") }
    let links = domains.compactMap { domain -> EntryPoint? in
      let kinds: [AssociatedDomain.Service: String] = [
        .applinks: "universalLink", .appclips: "appClip", .activitycontinuation: "handoff",
      ]
      guard let service = domain.service, let kind = kinds[service], let host = domain.fileHost else {
        return nil
      }
      return EntryPoint(
        kind: kind, scheme: "https", host: (domain.isWildcard ? "*." : "") + host, path: nil,
        trigger: "any app or page that shows a link, where the association file allows it",
        protections: protections)
    }
    let isSourceRead =
      bundle.import(LinkSymbols.sourceApplication) != nil || bundle.call("sourceApplication") != nil
    let schemes = (bundle.info?.urlSchemes ?? []).map {
      EntryPoint(
        kind: "customScheme", scheme: $0, host: nil, path: nil, trigger: "any app or page",
        protections: isSourceRead ? ["sender read"] : [])
    }
    return links + schemes
  }

  /// Those of an Android app: one for each combination of scheme, host and path of its filters.
  public static func of(_ manifest: ManifestDocument) -> [EntryPoint] {
    manifest.filters.filter { $0.hasView == .yes && $0.hasBrowsable == .yes && !$0.schemes.isEmpty }.flatMap {
      filter in
      DataCombinations(filter).members.map { member in
        let isVerified = filter.isVerifiable == .yes
        return EntryPoint(
          kind: isVerified ? "appLink" : "deepLink", scheme: member.scheme?.text ?? "",
          host: member.authority?.text, path: member.path?.text, trigger: "any app or page",
          protections: isVerified ? ["host verified by asset links"] : [])
      }
    }
  }
}
