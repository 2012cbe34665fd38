/// One member of the cross product of a filter's `<data>` elements: a scheme, a host with its port, a path. Source: URG,
/// IF, documented: every combination of what is listed is accepted.
public struct DataCombination: Hashable, Sendable {
  /// The scheme; `nil` where the filter lists none.
  public let scheme: ManifestText?
  /// The host and port; `nil` where the filter lists none, or no scheme.
  public let authority: DataAuthority?
  /// The path; `nil` where the filter lists none, or no host.
  public let path: DataPattern?
  /// Whether the author has probably not meant it: two of its parts stand in elements that give each another partner.
  public let isUnexpected: Bool

  /// The combination as a URL, patterns of paths by their attribute: `https://shop.example pathPrefix="/buy"`.
  public var text: String {
    var text = (scheme?.text ?? "*") + ":"
    if let authority { text += "//" + authority.text }
    if let path { text += " " + path.text }
    return text
  }
}
