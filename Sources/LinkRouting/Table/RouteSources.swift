import LinkSyntax

/// The hosts and schemes from which links are taken, each with a number below 64.
struct RouteSources: Sendable {
  /// Host names in small letters; `*.` at the start stands for any labels.
  let hosts: [[UInt8]]
  /// Schemes in small letters.
  let schemes: [[UInt8]]

  static let limit = 64

  /// No host and no scheme.
  init() {
    hosts = []
    schemes = []
  }

  init(hosts: [String], schemes: [String]) throws(RouteTableError) {
    guard hosts.count + schemes.count <= Self.limit else {
      throw RouteTableError(route: "", problem: .tooManySources)
    }
    self.hosts = hosts.map { Self.folded($0) }
    self.schemes = schemes.map { Self.folded($0) }
    for host in hosts where !Self.isHost(host) {
      throw RouteTableError(route: "", problem: .invalidSource(host))
    }
    for scheme in schemes where !Self.isScheme(scheme) {
      throw RouteTableError(route: "", problem: .invalidSource(scheme))
    }
  }

  private static func folded(_ text: String) -> [UInt8] { text.utf8.map(folded) }

  @inline(__always)
  private static func folded(_ byte: UInt8) -> UInt8 { byte &- UInt8(ascii: "A") < 26 ? byte | 0x20 : byte }

  private static func isHost(_ host: String) -> Bool {
    let name = host.hasPrefix("*.") ? host.dropFirst(2) : host[...]
    guard !name.hasSuffix("."), let parts = try? LinkURL("https://\(name)/") else { return false }
    return parts.parts.host.count == name.utf8.count && parts.parts.pathEnd == parts.bytes.count
      && !name.contains("*")
  }

  private static func isScheme(_ scheme: String) -> Bool {
    guard let url = try? LinkURL("\(scheme):x") else { return false }
    return url.parts.schemeEnd == scheme.utf8.count && !url.parts.isWeb
  }

  /// The numbers of the named sources, a bit each; all where none is named. `nil` where a name is not declared.
  func bits(_ names: [String]) -> UInt64? {
    guard !names.isEmpty else { return .max }
    var bits: UInt64 = 0
    for name in names {
      let text = Self.folded(name)
      if let host = hosts.firstIndex(of: text) {
        bits |= 1 << UInt64(host)
      } else if let scheme = schemes.firstIndex(of: text) {
        bits |= 1 << UInt64(hosts.count + scheme)
      } else {
        return nil
      }
    }
    return bits
  }

  /// The number of the host that `name` is, or -1. An exact name goes before a wildcard.
  func host(_ name: UnsafeBufferPointer<UInt8>) -> Int {
    var wildcard = -1
    for index in hosts.indices {
      let isMatch = hosts[index].withUnsafeBufferPointer { Self.matches(name, $0) }
      guard isMatch else { continue }
      if hosts[index][0] != UInt8(ascii: "*") { return index }
      if wildcard < 0 { wildcard = index }
    }
    return wildcard
  }

  @inline(__always)
  private static func matches(
    _ name: UnsafeBufferPointer<UInt8>, _ host: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    var start = 0
    var offset = 0
    if host[0] == UInt8(ascii: "*") {
      // At least one label stands for the star.
      guard name.count >= host.count else { return false }
      start = name.count - host.count + 1
      offset = 1
    } else if name.count != host.count {
      return false
    }
    for index in offset..<host.count where folded(name[start + index - offset]) != host[index] {
      return false
    }
    return true
  }

  /// The number of the scheme, or -1.
  func scheme(_ name: UnsafeBufferPointer<UInt8>) -> Int {
    for index in schemes.indices where schemes[index].count == name.count {
      if zip(name, schemes[index]).allSatisfy({ Self.folded($0) == $1 }) { return hosts.count + index }
    }
    return -1
  }
}
