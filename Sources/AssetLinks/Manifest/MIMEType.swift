/// MIME types of filters. Source: IF.
enum MIMEType {
  /// Whether the text has a type and a subtype.
  static func isWellFormed(_ text: String) -> Bool {
    guard let slash = text.utf8.firstIndex(of: UInt8(ascii: "/")) else { return false }
    return slash > text.utf8.startIndex && text.utf8.index(after: slash) < text.utf8.endIndex
  }

  /// Whether a filter's type covers the type of an intent: equal, `*/*` on one side, or `type/*` on one side. Compared
  /// with regard to letter case. Source: IF; `*/*` and `type/*` recalled (folklore).
  static func covers(_ own: String, _ type: String) -> Bool {
    if ASCIIText.equal(own, type) || ASCIIText.equal(own, "*/*") || ASCIIText.equal(type, "*/*") {
      return true
    }
    let halves = (split(own), split(type))
    guard halves.0.type.elementsEqual(halves.1.type) else { return false }
    return halves.0.subtype.elementsEqual("*".utf8) || halves.1.subtype.elementsEqual("*".utf8)
  }

  private static func split(_ text: String) -> (type: Substring.UTF8View, subtype: Substring.UTF8View) {
    let utf8 = Substring(text).utf8
    guard let slash = utf8.firstIndex(of: UInt8(ascii: "/")) else { return (utf8, utf8.suffix(0)) }
    return (utf8[..<slash], utf8[utf8.index(after: slash)...])
  }
}
