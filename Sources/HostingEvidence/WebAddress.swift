/// Where a file is on the web: scheme, host, port and path.
public struct WebAddress: Hashable, Sendable {
  /// Whether the scheme is `https`.
  public var isSecure: Bool
  /// The host in lower case: a name or an address without brackets.
  public var host: String
  /// The port.
  public var port: Int
  /// The path and query, from the first slash on.
  public var target: String

  /// An address by its parts.
  public init(isSecure: Bool = true, host: String, port: Int? = nil, target: String) {
    self.isSecure = isSecure
    self.host = host
    self.port = port ?? (isSecure ? 443 : 80)
    self.target = target
  }

  /// The path without the query.
  public var path: String { String(target.prefix { $0 != "?" && $0 != "#" }) }

  /// The host and, where it is not the scheme's own, the port.
  public var authority: String {
    let name = host.contains(":") ? "[\(host)]" : host
    return port == (isSecure ? 443 : 80) ? name : "\(name):\(port)"
  }

  /// The whole address.
  public var text: String { "\(isSecure ? "https" : "http")://\(authority)\(target)" }

  /// Reads `http://…` or `https://…`; `nil` for anything else, and where the host or port cannot be one.
  ///
  /// User names in front of the host are passed over, fragments are left out.
  public init?(_ text: String) {
    let lower = text.prefix(8).lowercased()
    let isSecure = lower.hasPrefix("https://")
    guard isSecure || lower.hasPrefix("http://"), text.utf8.count <= 8192 else { return nil }
    let rest = text.dropFirst(isSecure ? 8 : 7)
    let end = rest.firstIndex { "/?#\\".contains($0) } ?? rest.endIndex
    var authority = rest[..<end]
    if let at = authority.lastIndex(of: "@") { authority = authority[authority.index(after: at)...] }
    var port: Int?
    if let colon = authority.lastIndex(of: ":"), !authority[colon...].contains("]") {
      let digits = authority[authority.index(after: colon)...]
      guard digits.isEmpty || (Int(digits).map { (1...65535).contains($0) } ?? false) else { return nil }
      port = Int(digits)
      authority = authority[..<colon]
    }
    guard let host = HostText.normalized(String(authority)) else { return nil }
    let target = rest[end...].prefix { $0 != "#" }
    self.init(
      isSecure: isSecure, host: host, port: port,
      target: target.hasPrefix("/") ? String(target) : "/" + String(target.drop { $0 == "\\" }))
  }
}
