/// The three parts of a link that rules speak of.
enum LinkPart: Hashable, Sendable {
  case path
  case query
  case fragment

  /// Whether `byte` can stand in the part as it is. Source: the reading of ``LinkSyntax/LinkURLParts``.
  func allows(_ byte: UInt8) -> Bool {
    guard byte > 0x20, byte < 0x7F else { return false }
    switch self {
    case .path: return byte != UInt8(ascii: "?") && byte != UInt8(ascii: "#")
    case .query: return byte != UInt8(ascii: "#")
    case .fragment: return true
    }
  }
}
