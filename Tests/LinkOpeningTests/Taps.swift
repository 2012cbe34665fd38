import LinkMatching
import LinkSyntax

@testable import LinkOpening

/// Short ways to write taps.
enum Taps {
  static let app = "8A3KX2M9QT.com.example.shop"
  static let other = "8A3KX2M9QT.com.example.other"
  static let clip = "8A3KX2M9QT.com.example.shop.Clip"
  static let link = "https://shop.example/buy/42"

  /// A step whose host the app has an approved association with.
  static func step(_ text: String = link, _ candidates: [AppCandidate]? = nil, choice: StoredChoice = .none)
    throws
    -> LinkStep
  {
    LinkStep(try LinkURL(text), candidates: candidates ?? [AppCandidate(app)], choice: choice)
  }

  /// A step that no app claims.
  static func plain(_ text: String) throws -> LinkStep { LinkStep(try LinkURL(text)) }

  static func decide(
    _ step: LinkStep, _ surface: Surface, on system: String = "ios18.2", gesture: Gesture = .tap,
    page: String? = nil, caller: String? = nil, only: Bool = false,
    circumstances: PageCircumstances = PageCircumstances(), redirects: [RedirectChain.Redirect] = []
  ) throws -> OpeningDecision {
    OpeningDecider.decision(
      for: LinkTap(
        RedirectChain(step, redirects: redirects), from: surface,
        on: OSVersion(system) ?? OSVersion(.ios, 18),
        gesture: gesture, page: try page.map { try LinkURL($0) }, caller: caller, onlyUniversalLinks: only,
        circumstances: circumstances))
  }
}
