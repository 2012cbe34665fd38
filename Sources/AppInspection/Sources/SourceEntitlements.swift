import Entitlements
public import PositionedJSON

/// An entitlements file of a source tree.
public struct SourceEntitlements: Sendable {
  /// The path in the tree.
  public let path: String
  /// The entries of the associated domains and where each stands; `nil` where the key is absent.
  public let domains: [LocatedDomain]?
  /// The value of `com.apple.developer.team-identifier` or the prefix in `application-identifier`, as written.
  public let applicationIdentifier: String?

  /// An entry and its place.
  public struct LocatedDomain: Sendable {
    /// The verdict about it.
    public let verdict: DomainVerdict
    /// The place; `nil` in a binary file.
    public let range: TextRange?
  }

  /// Reads a file.
  ///
  /// - Throws: `EntitlementError` where it is no property list of entitlements.
  init(_ text: SourceFileText, isProfile: Bool = false) throws(EntitlementError) {
    let document = try EntitlementDocument(parsing: text.bytes)
    let lines = LineTable(text.bytes)
    path = text.path
    domains = document.associatedDomains?.map { domain in
      LocatedDomain(
        verdict: DomainVerdict(domain.text),
        range: domain.range.map {
          TextRange(start: lines.position(at: $0.lowerBound), end: lines.position(at: $0.upperBound))
        })
    }
    applicationIdentifier = document.applicationIdentifier?.text
  }

  /// Whether an entry claims a host for a service.
  func claims(_ services: AssociatedDomain.Service...) -> Bool {
    (domains ?? []).contains { $0.verdict.domain.service.map { services.contains($0) } ?? false }
  }

  /// The hosts whose universal links open the app, without wildcards.
  var ownHosts: [String] {
    (domains ?? []).filter { $0.verdict.domain.service == .applinks }.compactMap(\.verdict.domain.fileHost)
  }
}
