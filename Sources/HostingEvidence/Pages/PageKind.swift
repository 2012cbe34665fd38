/// What stands in a body, where that can be told without reading it as JSON.
public enum PageKind: Hashable, Sendable {
  /// A page that asks the reader to prove that it is a person; who asks.
  case challenge(String)
  /// A web page, or other markup.
  case markup
  /// gzip data that no header announces.
  case unlabelledGzip
  /// Nothing but white space.
  case empty
  /// Anything else: JSON, or what should be.
  case content
}
