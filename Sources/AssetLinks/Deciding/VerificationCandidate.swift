/// A host that a device verifies for an app.
public struct VerificationCandidate: Hashable, Sendable {
  /// The host as a filter writes it, with its port.
  public let authority: DataAuthority
  /// The position of the filter.
  public let filter: Int

  /// The host whose `assetlinks.json` counts. Source: SS-UTIL, documented in source.
  public var verificationHost: String { ASCIIText.lowercased(authority.verificationHost) }
}

extension ManifestDocument {
  /// The hosts that a device of `level` verifies, in the order of the manifest, each once.
  ///
  /// Android 12 and later, for apps that target it: hosts in filters of exactly the documented shape (VAL). Else one
  /// filter with `autoVerify` makes the hosts of all filters with VIEW, BROWSABLE and a web scheme candidates (VER:
  /// "the app's hosts"; which filters count is recalled, folklore). Before Android 6: none.
  public func verificationCandidates(level: APILevel) -> [VerificationCandidate] {
    guard level >= .android6 else { return [] }
    let isStrict = level.judgesHostsSeparately && (targetLevel ?? .android12) >= .android12
    if !isStrict, !filters.contains(where: { $0.autoVerify == .yes && $0.hasWebScheme }) { return [] }
    var seen: Set<String> = []
    var candidates: [VerificationCandidate] = []
    for filter in filters {
      let counts =
        isStrict
        ? filter.isVerifiable == .yes
        : filter.hasView == .yes && filter.hasBrowsable == .yes && filter.hasWebScheme
      guard counts else { continue }
      for authority in filter.authorities where authority.isVerifiable {
        guard seen.insert(authority.host.text).inserted else { continue }
        candidates.append(VerificationCandidate(authority: authority, filter: filter.index))
      }
    }
    return candidates
  }
}
