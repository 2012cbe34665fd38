/// A path at which devices ask a host for one of its files.
public enum AssociationPlace: String, Hashable, Sendable, CaseIterable {
  /// Apple's file where every device looks. Source: SAD, documented (aasa.md, section 1).
  case wellKnown
  /// Apple's file at the root, which is deprecated. Source: W19, documented (aasa.md, section 1).
  case root
  /// Android's file. Source: DAL-C, documented (android-app-links.md, section 1).
  case assetLinks
  /// Android's file at the root, where no verifier of Google looks: for people and tools that expect both files to lie
  /// side by side.
  case rootAssetLinks

  /// The path on the host.
  public var path: String {
    switch self {
    case .wellKnown: "/.well-known/apple-app-site-association"
    case .root: "/apple-app-site-association"
    case .assetLinks: "/.well-known/assetlinks.json"
    case .rootAssetLinks: "/assetlinks.json"
    }
  }

  /// The place that the target of a request means: its path as it was sent, without the query.
  ///
  /// Nothing is decoded or shortened: devices send the path as it stands here.
  public init?(target: String) {
    // No place is longer than this, so that a long target costs nothing.
    let bytes = target.utf8
    var count = 0
    for byte in bytes {
      if byte == UInt8(ascii: "?") { break }
      count += 1
      if count > Self.longest { return nil }
    }
    let path = bytes.prefix(count)
    for place in Self.allCases where path.elementsEqual(place.path.utf8) {
      self = place
      return
    }
    return nil
  }

  /// The bytes of the longest path.
  private static let longest = Self.wellKnown.path.utf8.count
}
