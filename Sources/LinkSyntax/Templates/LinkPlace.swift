/// The three parts of a link that templates speak of, and what stands in each as it is (RFC 3986, appendix A).
public enum LinkPlace: Hashable, Sendable {
  /// A segment of the path.
  case path
  /// The name or the value of a query item.
  case query
  /// The fragment.
  case fragment

  /// Whether `byte` stands in a printed link as it is.
  ///
  /// In a query `+`, `;` and the separators are escaped, since readers differ about what they mean.
  public func allows(_ byte: UInt8) -> Bool {
    if Self.isUnreserved(byte) { return true }
    switch byte {
    case UInt8(ascii: ":"), UInt8(ascii: "@"), UInt8(ascii: "!"), UInt8(ascii: "$"), UInt8(ascii: "'"),
      UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "*"), UInt8(ascii: ","):
      return true
    case UInt8(ascii: "+"), UInt8(ascii: "&"), UInt8(ascii: "="), UInt8(ascii: ";"): return self != .query
    case UInt8(ascii: "/"), UInt8(ascii: "?"): return self != .path
    default: return false
    }
  }

  /// Whether `byte` may stand in the literal text of a template.
  func allowsInTemplate(_ byte: UInt8) -> Bool {
    byte != UInt8(ascii: "*")
      && (allows(byte) || byte == UInt8(ascii: "+") || byte == UInt8(ascii: ";") || byte == UInt8(ascii: "="))
  }

  private static func isUnreserved(_ byte: UInt8) -> Bool {
    URLByte.isLetter(byte) || URLByte.isDigit(byte) || byte == UInt8(ascii: "-") || byte == UInt8(ascii: ".")
      || byte == UInt8(ascii: "_") || byte == UInt8(ascii: "~")
  }

  /// Appends `text` as it stands in a link: escapes with capital digits where needed.
  public func append(_ text: some Sequence<UInt8>, to link: inout [UInt8]) {
    for byte in text {
      if allows(byte) {
        link.append(byte)
      } else {
        PercentEncoding.appendEscape(of: byte, to: &link)
      }
    }
  }
}
