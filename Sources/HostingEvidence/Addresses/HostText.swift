/// Reads hosts as users and servers write them.
public enum HostText {
  /// `text` as a host in lower case, without a full stop at its end; `nil` where it cannot be one.
  ///
  /// Names are ASCII labels of letters, digits, hyphens and underscores (RFC 1123, RFC 2181); addresses stand as
  /// ``IPAddress`` reads them. Unicode names must be written as Punycode.
  public static func normalized(_ text: String) -> String? {
    if let address = IPAddress(text) { return address.text }
    var name = Array(text.utf8)
    if name.last == UInt8(ascii: ".") { name.removeLast() }
    guard !name.isEmpty, name.count <= 253 else { return nil }
    for label in name.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false) {
      guard (1...63).contains(label.count), label.first != UInt8(ascii: "-"), label.allSatisfy(isLabelByte)
      else { return nil }
    }
    return String(decoding: name, as: UTF8.self).lowercased()
  }

  /// Whether `host` names this machine itself: `localhost` and the names below it. Source: RFC 6761.
  public static func isLocal(_ host: String) -> Bool { host == "localhost" || host.hasSuffix(".localhost") }

  private static func isLabelByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): true
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"): true
    default: false
    }
  }
}
