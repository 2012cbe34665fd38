import Entitlements
import Findings

/// A host whose files answer for entries of an app's associated domains.
struct ClaimedHost {
  /// The host.
  let host: String
  /// The entries.
  private(set) var entries: [RelatedPlace]

  /// The hosts that the entitlements at `path` claim, each once, in the order of the file.
  ///
  /// Entries of an alternate mode are left out: their hosts need not be reachable from here. Source: ENT, documented.
  static func all(in document: EntitlementDocument, at path: String) -> [ClaimedHost] {
    var claims: [ClaimedHost] = []
    for text in document.associatedDomains ?? [] {
      let domain = AssociatedDomain(text.text)
      guard let host = domain.fileHost, host.contains("."), domain.mode == nil else { continue }
      let place = RelatedPlace(
        Place(file: path, range: text.range.map { document.textRange(of: $0) }),
        "The app claims the domain here, by \(text.text).")
      if let index = claims.firstIndex(where: { $0.host == host }) {
        claims[index].entries.append(place)
      } else {
        claims.append(ClaimedHost(host: host, entries: [place]))
      }
    }
    return claims
  }
}
