public import AssetLinks
public import LinkMatching
import PositionedJSON

/// What a change of a manifest or of asset links means: for each scheme and host the links that newly open the Android app by
/// default, and those that no longer do, or the proof that there are none.
///
/// Links are those with a host that a filter of either manifest names, with each of the ports that they name or none, and,
/// for schemes of one's own, those with any other host and with none. Schemes and hosts are in small letters. Each change has a
/// shortest link, which both deciders were asked about; hosts without asset links count as verified on both sides. A value
/// that is not known, such as `${host}`, is taken for the same value where both sides write the same.
public struct AndroidDifference: Sendable {
  /// The schemes and hosts, in the order of the manifests.
  public let places: [AndroidPlaceDifference]
  /// What is unknown about all links, such as a filter whose host is not known.
  public let unknown: [ParityUnknown]

  /// Whether it is proved that no link changes.
  public var isEquivalent: Bool { unknown.isEmpty && places.allSatisfy(\.isEquivalent) }

  /// The most schemes, hosts and ports that are compared; what is beyond them is said to be undecided.
  public static let maximumPlaces = 5_000

  /// Compares two states of an app.
  ///
  /// - Parameters:
  ///   - old: The app as it was.
  ///   - new: The app as it is now.
  ///   - domain: Only links of this domain; every host of the manifests where none is given.
  ///   - limits: How much work may be done.
  /// - Throws: ``AnalysisError`` where an example does not show what it should, instead of a wrong answer.
  public init(
    from old: AppLinkDecider, to new: AppLinkDecider, domain: HostScope? = nil,
    limits: AnalysisLimits = AnalysisLimits()
  ) throws(AnalysisError) {
    let manifests = [old.matcher.manifest, new.matcher.manifest]
    let found = AndroidPlaces(manifests, domain: domain)
    var search = AndroidDifferenceSearch(old.assumingVerification, new.assumingVerification, limits)
    var places: [AndroidPlaceDifference] = []
    for place in found.places.prefix(Self.maximumPlaces) {
      places.append(try search.difference(at: place))
    }
    self.places = places
    var unknown = domain == nil ? Self.unresolvedHosts(manifests[0], manifests[1]) : []
    if found.places.count > Self.maximumPlaces {
      let others = found.places.count - Self.maximumPlaces
      unknown.append(
        ParityUnknown(doubt: .undecided("\(others) more hosts, schemes and ports"), line: nil, example: nil))
    }
    self.unknown = unknown
  }

  /// The filters of either manifest with a host that is not known, but for those that both have.
  private static func unresolvedHosts(_ old: ManifestDocument, _ new: ManifestDocument) -> [ParityUnknown] {
    func filters(_ manifest: ManifestDocument) -> [(filter: IntentFilter, name: String, identity: String?)] {
      manifest.filters.flatMap { filter in
        filter.authorities.compactMap(\.host.unresolved).map {
          (filter: filter, name: $0, identity: filter.identity(in: manifest.activity(of: filter)))
        }
      }
    }
    let sides = [filters(old), filters(new)]
    var unknown: [ParityUnknown] = []
    for side in 0...1 {
      let others = Set(sides[1 - side].compactMap(\.identity))
      for (filter, name, identity) in sides[side] where !(identity.map { others.contains($0) } ?? false) {
        let found = ParityUnknown(
          doubt: .filter(.unresolved(name)), line: filter.position.line, example: nil)
        if !unknown.contains(found) { unknown.append(found) }
      }
    }
    return unknown
  }
}
