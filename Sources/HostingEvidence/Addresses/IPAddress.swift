/// An IPv4 or IPv6 address.
public struct IPAddress: Hashable, Sendable {
  /// Four bytes for IPv4, sixteen for IPv6, in the order of the network.
  public let bytes: [UInt8]

  /// An address by its 4 or 16 bytes; `nil` for any other number of them.
  public init?(bytes: [UInt8]) {
    guard bytes.count == 4 || bytes.count == 16 else { return nil }
    self.bytes = bytes
  }

  init(v4 bytes: some Collection<UInt8>) { self.bytes = Array(bytes) }

  /// Whether the address has four bytes.
  public var isIPv4: Bool { bytes.count == 4 }

  /// The family as people write it: `IPv4` or `IPv6`.
  public var family: String { isIPv4 ? "IPv4" : "IPv6" }

  /// The sixteen-bit groups of an IPv6 address.
  private var groups: [UInt16] {
    stride(from: 0, to: 16, by: 2).map { UInt16(bytes[$0]) << 8 | UInt16(bytes[$0 + 1]) }
  }

  /// The address in its shortest form. Source: RFC 5952.
  public var text: String {
    if isIPv4 { return bytes.map { String($0) }.joined(separator: ".") }
    let groups = groups
    var best = 0..<0
    var start = 0
    while start < 8 {
      var end = start
      while end < 8, groups[end] == 0 { end += 1 }
      if end - start > max(best.count, 1) { best = start..<end }
      start = max(end, start + 1)
    }
    let words = groups.map { String($0, radix: 16) }
    if best.isEmpty { return words.joined(separator: ":") }
    return words[..<best.lowerBound].joined(separator: ":") + "::"
      + words[best.upperBound...].joined(separator: ":")
  }
}
