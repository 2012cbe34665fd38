public import LinkSyntax

/// The links that a domain's association file speaks for, by their host.
///
/// An exact domain covers its own name alone: each host has its own file. `*.example.com` covers every name below
/// `example.com`, of any depth, and not `example.com` itself; its file is that of `example.com`. Letter case does not
/// matter, user information and port are no part of the host. Sources: SAD, ASG, W19, TN, documented; ORA, observed.
public struct HostScope: Hashable, Sendable {
  /// The host in small letters, without `*.`.
  public let host: String
  /// Whether the domain was written with `*.`.
  public let isWildcard: Bool
  private let bytes: [UInt8]

  /// The scope of a domain as entitlements write it; `nil` for an empty one, or one that holds more than a host.
  public init?(domain: String) {
    var text = Array(domain.utf8).map { $0 &- UInt8(ascii: "A") < 26 ? $0 | 0x20 : $0 }
    isWildcard = text.starts(with: "*.".utf8)
    if isWildcard { text.removeFirst(2) }
    guard !text.isEmpty, text.allSatisfy(Self.isAllowed) else { return nil }
    bytes = text
    host = String(decoding: text, as: UTF8.self)
  }

  private static func isAllowed(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
      UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "["), UInt8(ascii: "]"),
      UInt8(ascii: ":"):
      true
    default: false
    }
  }

  /// Whether the link's host is in the scope.
  public func covers(_ url: LinkURL) -> Bool {
    url.bytes.withUnsafeBufferPointer { covers($0, url.parts) }
  }

  /// Whether the host of the URL is in the scope.
  @inline(__always)
  package func covers(_ url: UnsafeBufferPointer<UInt8>, _ parts: LinkURLParts) -> Bool {
    let host = parts.host
    let extra = host.count - bytes.count
    guard isWildcard ? extra > 1 : extra == 0 else { return false }
    let start = host.lowerBound + extra
    if isWildcard, url[start - 1] != UInt8(ascii: ".") { return false }
    return bytes.withUnsafeBufferPointer { wanted in
      for index in 0..<wanted.count where PatternCompiler.lowercased(url[start + index]) != wanted[index] {
        return false
      }
      return true
    }
  }
}
