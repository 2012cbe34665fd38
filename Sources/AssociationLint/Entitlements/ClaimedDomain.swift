import Entitlements

/// An entry of the associated domains and its place.
struct ClaimedDomain {
  /// The text of the entry.
  let text: Entitlements.LocatedText
  /// What it says.
  let domain: AssociatedDomain
}

extension EntitlementsSubject {
  /// The entries of the associated domains.
  var domains: [ClaimedDomain] {
    (document.associatedDomains ?? []).map { ClaimedDomain(text: $0, domain: AssociatedDomain($0.text)) }
  }
}
