public import HostingEvidence

/// An address that the user gives for a host, in place of what the name servers say.
public struct AddressOverride: Hashable, Sendable {
  /// The host that it is for; `*` for every host.
  public var host: String
  /// The port that it is for.
  public var port: Int
  /// Where to connect to.
  public var address: IPAddress
  /// The port to connect to; that of the host where the user names no other.
  public var connectPort: Int

  /// Whether the override is for this host and port.
  func isFor(_ url: WebAddress) -> Bool { (host == "*" || host == url.host) && port == url.port }

  /// Reads `host:port:address` as curl does, or `host:port:address:port`; IPv6 addresses with a port, and those
  /// of a host, stand in brackets. `nil` for anything else.
  public init?(_ text: String) {
    var rest = Substring(text)
    guard let host = Self.host(&rest), let port = Self.port(&rest) else { return nil }
    self.host = host
    self.port = port
    if let address = IPAddress(String(rest)) {
      self.address = address
      connectPort = port
      return
    }
    guard let colon = rest.lastIndex(of: ":"), let address = IPAddress(String(rest[..<colon])),
      rest.hasPrefix("[") || address.isIPv4, let number = Self.number(rest[rest.index(after: colon)...])
    else { return nil }
    self.address = address
    connectPort = number
  }

  private static func host(_ rest: inout Substring) -> String? {
    let end =
      rest.hasPrefix("[") ? rest.firstIndex(of: "]").map(rest.index(after:)) : rest.firstIndex(of: ":")
    guard let end, end < rest.endIndex, rest[end] == ":" else { return nil }
    defer { rest = rest[rest.index(after: end)...] }
    return rest[..<end] == "*" ? "*" : HostText.normalized(String(rest[..<end]))
  }

  private static func port(_ rest: inout Substring) -> Int? {
    guard let colon = rest.firstIndex(of: ":") else { return nil }
    defer { rest = rest[rest.index(after: colon)...] }
    return number(rest[..<colon])
  }

  private static func number(_ text: Substring) -> Int? {
    guard let number = Int(text), (1...65535).contains(number) else { return nil }
    return number
  }
}
