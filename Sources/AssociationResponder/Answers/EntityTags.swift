/// Reads `If-None-Match`. Source: RFC 9110, sections 8.8.3 and 13.1.2.
enum EntityTags {
  /// The most bytes that are read; what lies behind is passed over, so that the file is sent.
  private static let longest = 4096

  /// Whether `list` names `tag` (whose quotation marks are part of it), compared weakly, or is `*`.
  ///
  /// A list that breaks the rules ends where it does.
  static func contains(_ list: String, _ tag: String) -> Bool {
    var bytes = Array(list.utf8.prefix(longest))[...]
    let wanted = Array(tag.utf8)
    if bytes.filter({ !isSpace($0) }).elementsEqual("*".utf8) { return true }
    while true {
      bytes = bytes.drop { isSpace($0) || $0 == UInt8(ascii: ",") }
      if bytes.starts(with: "W/".utf8) { bytes = bytes.dropFirst(2) }
      guard bytes.first == UInt8(ascii: "\""),
        let end = bytes.dropFirst().firstIndex(of: UInt8(ascii: "\""))
      else { return false }
      if bytes[...end].elementsEqual(wanted) { return true }
      bytes = bytes[(end + 1)...]
      let rest = bytes.drop(while: isSpace)
      guard rest.first == UInt8(ascii: ",") else { return false }
    }
  }

  private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }
}
