import LinkMatching
import LinkSyntax
import Testing

@testable import LinkOpening

@Suite("Decisions against a flat list of cases")
struct AgreementTests {
  private static let versions: [OSVersion] = [
    OSVersion(.ios, 18), OSVersion(.macos, 15), OSVersion(.tvos, 18), OSVersion(.watchos, 11),
    OSVersion(.visionos, 2),
  ]

  @Test("every surface on every platform decides as the list does", arguments: Surface.allCases)
  func everything(_ surface: Surface) throws {
    let pages = [try LinkURL("https://shop.example/"), try LinkURL("https://news.example/")]
    for system in Self.versions {
      for bits in 0..<16 {
        for choice in StoredChoice.allCases {
          let slow = SlowOpening(
            surface: surface, platform: system.platform, isApproved: bits & 1 != 0, matches: bits & 2 != 0,
            choice: choice, isSamePage: bits & 4 != 0, only: bits & 8 != 0)
          let candidate = AppCandidate(
            Taps.app, association: slow.isApproved ? .approved : .denied,
            decision: slow.matches ? .match : .noMatch)
          let decision = OpeningDecider.decision(
            for: LinkTap(
              RedirectChain(LinkStep(try LinkURL(Taps.link), candidates: [candidate], choice: choice)),
              from: surface, on: system, page: pages[slow.isSamePage ? 0 : 1], onlyUniversalLinks: slow.only))
          #expect(decision.outcome == slow.outcome, "\(slow)")
          #expect(
            !decision.reasons.isEmpty && decision.certainty == decision.reasons.map { $0.certainty }.min())
        }
      }
    }
  }
}
