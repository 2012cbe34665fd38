public import HostingEvidence

/// What a resolver says about a name.
public enum ResolverAnswer: Hashable, Sendable {
  /// Its addresses.
  case addresses([IPAddress])
  /// There is no such name, or it has no address.
  case notFound
  /// The name servers did not answer, or could not; the system's words.
  case failed(String)
}
