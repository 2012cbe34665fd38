import LinkSyntax

/// A link for logs and messages: the values of its query, its fragment and user information are left out, and it is short.
struct RedactedLink {
  let text: String

  private static let limit = 200

  init(_ link: String) {
    guard let url = try? LinkURL(link) else {
      text = "this text"
      return
    }
    var result = url.host.isEmpty ? "\(url.scheme):" : "\(url.scheme)://\(url.host)"
    if url.host.isEmpty, url.parts.pathStart > url.parts.schemeEnd + 1 { result += "//" }
    result += url.path
    if let query = url.query {
      let items = query.split(separator: "&", omittingEmptySubsequences: false).map { item in
        let name = item.prefix { $0 != "=" }
        return name.count < item.count ? "\(name)=…" : String(name)
      }
      result += "?" + items.joined(separator: "&")
    }
    if url.fragment != nil { result += "#…" }
    text = result.count > Self.limit ? "\(result.prefix(Self.limit))…" : result
  }
}
