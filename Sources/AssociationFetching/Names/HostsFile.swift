import Foundation
import HostingEvidence

/// The names that this machine knows by itself.
struct HostsFile: Sendable {
  /// The addresses of each name, in lower case.
  private let addresses: [String: [IPAddress]]

  /// The system's file, read once.
  static let system = HostsFile(
    (try? Data(contentsOf: URL(fileURLWithPath: "/etc/hosts"))).map(Array.init) ?? [])

  /// The most bytes that are read.
  private static let longest = 16 << 20

  /// Reads lines of an address and names; what is behind `#` is passed over.
  init(_ bytes: [UInt8]) {
    var addresses: [String: [IPAddress]] = [:]
    for line in String(decoding: bytes.prefix(Self.longest), as: UTF8.self).split(whereSeparator: \.isNewline)
    {
      let words = line.prefix { $0 != "#" }.split(whereSeparator: \.isWhitespace)
      guard let first = words.first, let address = IPAddress(String(first)) else { continue }
      for name in words.dropFirst() { addresses[name.lowercased(), default: []].append(address) }
    }
    self.addresses = addresses
  }

  /// The addresses of `host`; `nil` where the file does not name it.
  func addresses(of host: String) -> [IPAddress]? { addresses[host] }
}
