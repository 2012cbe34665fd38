/// Why a text cannot name a site.
public struct SiteNameError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The text.
  public var name: String
  /// Whether another text means the same host; otherwise this one can be none.
  public var isTwice: Bool

  /// An error by its parts.
  public init(name: String, isTwice: Bool) {
    self.name = name
    self.isTwice = isTwice
  }

  /// The sentence.
  public var description: String {
    isTwice
      ? "The site \"\(name)\" is there twice."
      : "\"\(name)\" names no site: write a host such as shop.example, or a wildcard such as *.shop.example."
  }
}
