import Foundation
import HostingEvidence

/// Finds a page that leads on by itself: `<meta http-equiv="refresh" content="0; url=…">`.
///
/// Scripts are not looked at: what they do cannot be told without running them. Source of the element: HTML, "Refresh state".
enum MetaRefresh {
  /// How much of a page is looked through, in bytes: the element stands in the head.
  private static let limit = 64 << 10

  /// Where the page leads; `nil` where it does not, or not by such an element.
  static func target(in response: ResponseEvidence, of address: WebAddress) -> String? {
    guard response.mediaType.map({ $0.hasPrefix("text/html") || $0 == "application/xhtml+xml" }) ?? true
    else {
      return nil
    }
    let text = String(decoding: response.body.bytes.prefix(limit), as: UTF8.self)
    for tag in text.split(separator: "<").dropFirst() where tag.prefix(4).lowercased() == "meta" {
      let element = tag.prefix { $0 != ">" }
      guard element.lowercased().contains("http-equiv"), element.lowercased().contains("refresh"),
        let content = attribute("content", in: element), let url = url(in: content)
      else { continue }
      return RedirectEvidence.resolve(url, against: address)?.text ?? url
    }
    return nil
  }

  /// The value of an attribute, which may stand in either kind of quotation marks or in none.
  private static func attribute(_ name: String, in element: Substring) -> Substring? {
    var rest = element
    while let start = rest.range(of: name, options: .caseInsensitive) {
      rest = rest[start.upperBound...]
      let value = rest.drop { $0.isWhitespace }
      guard value.first == "=" else { continue }
      let text = value.dropFirst().drop { $0.isWhitespace }
      if let mark = text.first, mark == "\"" || mark == "'" { return text.dropFirst().prefix { $0 != mark } }
      return text.prefix { !$0.isWhitespace }
    }
    return nil
  }

  /// The address behind `url=`.
  private static func url(in content: Substring) -> String? {
    guard let separator = content.firstIndex(where: { $0 == ";" || $0 == "," }) else { return nil }
    var rest = content[content.index(after: separator)...].drop { $0.isWhitespace }
    if rest.prefix(3).lowercased() == "url" {
      rest = rest.dropFirst(3).drop { $0.isWhitespace }
      guard rest.first == "=" else { return nil }
      rest = rest.dropFirst().drop { $0.isWhitespace || $0 == "'" || $0 == "\"" }
    }
    let url = rest.prefix { $0 != "'" && $0 != "\"" }
    return url.isEmpty ? nil : String(url)
  }
}
