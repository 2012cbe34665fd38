public import Entitlements

/// What an app claims: its identifier and its associated domains.
public struct AppClaims: Sendable {
  /// Where that was read, for people.
  public var name: String
  /// The identifier in the entitlements; `nil` where they name none, as before signing.
  public var identifier: String?
  /// The entries of its associated domains.
  public var domains: [AssociatedDomain]
  /// Whether the entitlements are those of a provisioning profile, which grants `*` and claims nothing.
  public var isProfile: Bool

  /// Claims by their parts.
  public init(name: String, identifier: String? = nil, domains: [AssociatedDomain], isProfile: Bool = false) {
    self.name = name
    self.identifier = identifier
    self.domains = domains
    self.isProfile = isProfile
  }

  /// The claims in `document`, which people know as `name`.
  public init(_ document: EntitlementDocument, name: String) {
    let identifier = document.applicationIdentifier?.text
    self.init(
      name: name, identifier: identifier.flatMap { $0.contains("*") || $0.contains("$(") ? nil : $0 },
      domains: document.associatedDomains?.map { AssociatedDomain($0.text) } ?? [],
      isProfile: document.isProvisioningProfile)
  }

  /// The hosts whose files answer for the entries, each once, in their order.
  public var hosts: [String] {
    var seen: Set<String> = []
    return domains.compactMap(\.fileHost).filter { $0.contains(".") && seen.insert($0).inserted }
  }
}
