/// Finds the addresses of a host.
public protocol NameResolver: Sendable {
  /// Hands the addresses of `host`, which is a name, to `completion`: once, on any thread.
  ///
  /// The fetcher bounds the time and connects to no other address. A closure rather than an async function, so that
  /// a look-up is not late only because other work keeps the threads of Swift's own pool.
  func lookUp(_ host: String, _ completion: @escaping @Sendable (ResolverAnswer) -> Void)
}
