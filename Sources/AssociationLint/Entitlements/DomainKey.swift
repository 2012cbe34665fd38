import Entitlements

/// What an entry of the associated domains claims, whichever way it is spelled and fetched.
///
/// Letter case of the host and its Unicode or Punycode form make no difference.
struct DomainKey: Hashable {
  private let service: AssociatedDomain.Service?
  private let host: String
  private let isWildcard: Bool
  private let port: String?

  /// The claim of `domain`.
  init(_ domain: AssociatedDomain) {
    self.init(domain, isWildcard: domain.isWildcard)
  }

  /// The claim of the domain itself, where `domain` is a wildcard.
  init(apexOf domain: AssociatedDomain) {
    self.init(domain, isWildcard: false)
  }

  private init(_ domain: AssociatedDomain, isWildcard: Bool) {
    service = domain.service
    // Names of build variables differ in letter case, so that only hosts are folded.
    host = domain.fileHost ?? domain.host
    self.isWildcard = isWildcard
    port = domain.port
  }
}
