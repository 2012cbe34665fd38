import LinkSyntax

/// The host of a tested link.
enum TestedHost {
  /// The host in small letters; `nil` where the link has none, or is none.
  static func name(of link: String) -> String? {
    guard let url = try? LinkURL(link), !url.host.isEmpty else { return nil }
    return url.host
  }
}
