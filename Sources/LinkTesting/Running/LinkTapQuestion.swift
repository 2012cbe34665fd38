import LinkOpening
import LinkSyntax

/// The circumstances of a tap, with their links read.
struct LinkTapQuestion {
  var surface: Surface
  var gesture: Gesture
  var page: LinkURL?
  var caller: String?
  var bannerApp: String?
  var redirects: [LinkURL]
  var redirectKind: RedirectChain.Kind
  var choice: StoredChoice?

  /// The circumstances of an expectation.
  ///
  /// - Throws: A sentence about the first text that is no link.
  init(_ conditions: TapConditions, from surface: Surface, _ identifiers: [String: String]) throws(Mistake) {
    self.surface = surface
    gesture = conditions.gesture ?? .tap
    page = try conditions.page.map { text throws(Mistake) in
      try Self.link(text.contains("://") ? text : "https://" + text, "page")
    }
    caller = conditions.caller.map { identifiers[$0] ?? $0 }
    bannerApp = conditions.bannerApp.map { identifiers[$0] ?? $0 }
    redirects = []
    for text in conditions.redirects { redirects.append(try Self.link(text, "redirects")) }
    redirectKind = conditions.redirectKind ?? .server
    choice = conditions.choice
  }

  /// A text that is no link.
  struct Mistake: Error {
    var sentence: String
  }

  private static func link(_ text: String, _ key: String) throws(Mistake) -> LinkURL {
    do throws(LinkURLError) {
      return try LinkURL(text)
    } catch {
      throw Mistake(sentence: "\(PlanWords.quoted(text)) under \"\(key)\" is no link: \(error.message)")
    }
  }
}
