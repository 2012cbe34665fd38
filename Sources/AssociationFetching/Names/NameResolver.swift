/// Finds the addresses of a host.
public protocol NameResolver: Sendable {
  /// The addresses of `host`, which is a name. The fetcher bounds the time and connects to no other address.
  func addresses(of host: String) async -> ResolverAnswer
}
