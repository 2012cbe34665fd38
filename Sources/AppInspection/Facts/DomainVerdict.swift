public import Entitlements

/// What is to be said about one entry of the associated domains. Source: app-inspection, S2 to S5.
public struct DomainVerdict: Hashable, Sendable {
  /// The entry, read.
  public let domain: AssociatedDomain
  /// The verdict.
  public let kind: Kind
  /// Why, the end of a sentence; empty for ``Kind/ok``.
  public let reason: String

  /// The verdicts.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    /// Nothing to say.
    case ok
    /// Worth knowing.
    case note
    /// Must not ship.
    case warning
    /// Cannot work.
    case error
    /// What devices do is not known.
    case unknown
  }

  /// Problems after which it is not known what devices do, beside those of a wrong spelling.
  private static let soft: Set<AssociatedDomainProblem.Code> = [
    .unknownService, .underscore, .hyphenPlacement,
  ]

  /// Judges an entry.
  public init(_ text: String) {
    let domain = AssociatedDomain(text)
    self.domain = domain
    let lower = AssociatedDomain(text.lowercased())
    if text != text.lowercased(), lower.problems.isEmpty {
      kind = .unknown
      reason = "it has capital letters, and what devices do then is not known"
    } else if let problem = domain.problems.first(where: { !Self.soft.contains($0.code) }) {
      kind = .error
      reason = problem.message
    } else if let problem = domain.problems.first {
      kind = .unknown
      reason = problem.message
    } else if domain.mode == .developer || domain.mode == .developerAndManaged {
      kind = .warning
      reason = "the mode \(domain.mode?.rawValue ?? "") must not ship"
    } else if domain.isWildcard {
      kind = .note
      reason = "it claims every subdomain, and not the domain itself"
    } else if domain.mode == .managed {
      kind = .note
      reason = "it counts only on managed devices"
    } else {
      kind = .ok
      reason = ""
    }
  }
}
