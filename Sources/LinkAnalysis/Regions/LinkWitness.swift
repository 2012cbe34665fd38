import LinkSyntax

/// A link that was found, without its host.
struct LinkWitness: Hashable, Sendable {
  var path: [UInt8]
  var query: [UInt8]
  var fragment: [UInt8]

  /// The link on a host.
  func text(host: String) -> String { text(root: "https://\(host)") }

  /// The link behind its scheme and host.
  func text(root: String) -> String {
    var bytes = Array(root.utf8) + path
    if !query.isEmpty { bytes += [UInt8(ascii: "?")] + query }
    if !fragment.isEmpty { bytes += [UInt8(ascii: "#")] + fragment }
    return String(decoding: bytes, as: UTF8.self)
  }
}
