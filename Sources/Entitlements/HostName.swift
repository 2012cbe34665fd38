import Foundation

/// The forms of a host name that a comparison or a request needs.
enum HostName {
  /// The longest text that is looked at as a host, in bytes; DNS ends at 253.
  static let longestConsidered = 4096
  /// The longest label, in bytes (RFC 1035, section 2.3.4).
  static let longestLabel = 63
  /// The longest host, in bytes without a final dot (RFC 1035, section 2.3.4).
  static let longestHost = 253

  /// The ASCII, lower-case form of `host`, or `nil` where it has none.
  ///
  /// Unicode labels are put into compatibility form and lower case and then encoded (RFC 3492); this is the
  /// mapping of UTS #46 for names that people type, without its table of exceptions.
  static func asciiForm(of host: String) -> String? {
    guard host.utf8.count <= longestConsidered else { return nil }
    if host.utf8.allSatisfy({ $0 < 0x80 }) { return host.lowercased() }
    let mapped = host.precomposedStringWithCompatibilityMapping.lowercased()
      .precomposedStringWithCompatibilityMapping
    guard !mapped.unicodeScalars.contains(where: TextScan.isInvisible) else { return nil }
    var labels: [String] = []
    for label in mapped.unicodeScalars.split(separator: "\u{3002}", omittingEmptySubsequences: false) {
      for part in label.split(separator: ".", omittingEmptySubsequences: false) {
        guard let ascii = asciiLabel(String(part)) else { return nil }
        labels.append(ascii)
      }
    }
    return labels.joined(separator: ".")
  }

  private static func asciiLabel(_ label: String) -> String? {
    if label.utf8.allSatisfy({ $0 < 0x80 }) { return label }
    // A longer label cannot fit, and encoding is not linear.
    guard label.unicodeScalars.count <= longestLabel else { return nil }
    return Punycode.encode(label).map { "xn--" + $0 }
  }

  /// Whether `text` is four decimal numbers up to 255.
  static func isIPv4(_ text: String) -> Bool {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    return parts.count == 4
      && parts.allSatisfy { part in
        part.utf8.allSatisfy(\.isASCIIDigit) && part.utf8.count <= 3 && (Int(part) ?? 256) < 256
      }
  }

  /// Whether `text` can only be an IPv6 address: hexadecimal digits with two colons or more, or in brackets.
  static func isIPv6(_ text: String) -> Bool {
    if text.hasPrefix("[") { return true }
    var colons = 0
    for byte in text.utf8 {
      if byte == UInt8(ascii: ":") {
        colons += 1
      } else if !byte.isASCIIDigit, byte != UInt8(ascii: "."), !(0x61...0x66).contains(byte | 0x20) {
        return false
      }
    }
    return colons >= 2
  }
}
