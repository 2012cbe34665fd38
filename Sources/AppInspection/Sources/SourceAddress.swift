/// The parts of an address that stands in a source, where `…` stands for what is put in.
struct SourceAddress {
  /// The scheme in lower case; `nil` where there is none.
  let scheme: String?
  /// The host in lower case; `nil` where there is none, or it is put in.
  let host: String?

  init(_ text: String) {
    scheme = OpenedSchemes.scheme(of: text)
    guard let slashes = text.firstRange(of: "://") else {
      host = nil
      return
    }
    var authority = text[slashes.upperBound...].prefix { !"/?#".contains($0) }
    if let at = authority.lastIndex(of: "@") { authority = authority[authority.index(after: at)...] }
    let name = authority.prefix { $0 != ":" }
    host = name.isEmpty || name.contains("…") ? nil : name.lowercased()
  }

  /// Whether it is an address at all: a scheme stands at its beginning.
  var isAddress: Bool { scheme != nil }
}
