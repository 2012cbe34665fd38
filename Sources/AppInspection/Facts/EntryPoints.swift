public import AssetLinks
import Entitlements
import SourceFacts

/// The ways into an app from outside.
public enum EntryPoints {
  /// Those of everything that was read.
  public static func of(_ app: AppReading) -> [EntryPoint] {
    app.bundles.flatMap { of($0) } + (app.android?.manifest.map { of($0) } ?? [])
      + (app.sources.map { of($0) } ?? [])
  }

  /// Those of a bundle of Apple's systems. Which paths open is the association file's business.
  public static func of(_ bundle: BundleReading) -> [EntryPoint] {
    let entitlements = bundle.mainSlice?.entitlements
    let domains = (entitlements?.effectiveDomains ?? []).map { AssociatedDomain($0) }
    var protections: [String] = []
    if bundle.import(LinkSymbols.browsingWeb) != nil { protections.append("activity type compared (import)") }
    if bundle.call("host") != nil { protections.append("host read (selector)") }
    let links = domains.compactMap { of($0, protections: protections) }
    let isSourceRead =
      bundle.import(LinkSymbols.sourceApplication) != nil || bundle.call("sourceApplication") != nil
    let schemes = (bundle.info?.urlSchemes ?? []).map {
      of(scheme: $0, protections: isSourceRead ? ["sender read"] : [])
    }
    return links + schemes
  }

  /// Those of a source tree: what its entitlements and property lists declare. A protection counts that every receiver of such
  /// links was seen to have.
  public static func of(_ tree: SourceTree) -> [EntryPoint] {
    let links = tree.entitlements.flatMap { $0.domains ?? [] }.map(\.verdict.domain)
    let schemes = tree.infos.flatMap(\.list.urlSchemes)
    let ofLinks = common(tree.receivers.map(\.receiver).filter(\.kind.takesUniversalLinks))
    let ofSchemes = common(tree.receivers.map(\.receiver).filter(\.kind.takesCustomSchemes))
    let points =
      links.compactMap { of($0, protections: ofLinks) }
      + schemes.map { of(scheme: $0, protections: ofSchemes) }
    var seen: Set<EntryPoint> = []
    return points.filter { seen.insert($0).inserted }
  }

  /// What each of some receivers compares, in words.
  private static func common(_ receivers: [SourceReceiver]) -> [String] {
    guard let first = receivers.first else { return [] }
    return receivers.reduce(first.checks) { $0.intersection($1.checks) }.compactMap(\.protection).sorted()
  }

  private static func of(_ domain: AssociatedDomain, protections: [String]) -> EntryPoint? {
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

  private static func of(scheme: String, protections: [String]) -> EntryPoint {
    EntryPoint(
      kind: "customScheme", scheme: scheme, host: nil, path: nil, trigger: "any app or page",
      protections: protections)
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

extension LinkCheck {
  /// The comparison as a protection, in words; `nil` for what is read and never compared.
  fileprivate var protection: String? {
    switch self {
    case .activityType: "activity type compared"
    case .scheme: "scheme compared"
    case .host: "host compared"
    case .path: "path compared"
    case .parameter: "parameters compared"
    case .sender: "sender compared"
    case .userActivities, .urlContexts, .components: nil
    }
  }
}
