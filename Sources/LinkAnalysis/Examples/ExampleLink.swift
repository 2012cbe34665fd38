/// A link that shows a claim, without its host: the claim is about every host.
public struct ExampleLink: Hashable, Sendable {
  /// The path, which begins with a slash.
  public var path: String
  /// The query; empty where there is none.
  public var query: String
  /// The fragment; empty where there is none.
  public var fragment: String

  init(_ witness: LinkWitness) {
    path = String(decoding: witness.path, as: UTF8.self)
    query = String(decoding: witness.query, as: UTF8.self)
    fragment = String(decoding: witness.fragment, as: UTF8.self)
  }

  /// The whole link on a host.
  public func text(host: String) -> String {
    "https://\(host)\(path)\(query.isEmpty ? "" : "?\(query)")\(fragment.isEmpty ? "" : "#\(fragment)")"
  }
}
