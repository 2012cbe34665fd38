public import PositionedJSON

/// One `<uri-relative-filter-group>`. Android 15 and later. Source: URG, URFG, documented.
public struct FilterGroup: Hashable, Sendable {
  /// Whether a match lets the link in or keeps it out; `unknown` where the value of `allow` is not known.
  public let allows: Verdict
  /// The patterns of its `<data>` elements, all of which must cover their part of a link.
  public internal(set) var patterns: [DataPattern] = []
  /// The place of the element.
  public let position: TextPosition

  init(_ element: XMLElementEvent, _ settings: ManifestSettings) {
    position = element.position
    allows = element.android("allow").map { ManifestFlag.value(settings.value(of: $0)) } ?? .yes
  }

  /// Whether all patterns cover their parts; a group without patterns never matches. Source: URFG.
  func matches(_ link: AndroidLink) -> Verdict {
    guard !patterns.isEmpty else { return .no }
    var result = Verdict.yes
    for pattern in patterns {
      switch pattern.matches(link) {
      case .yes: break
      case .no: return .no
      case .unknown: result = .unknown
      }
    }
    return result
  }
}
