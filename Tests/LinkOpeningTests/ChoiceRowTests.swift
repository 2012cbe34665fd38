import LinkMatching
import Testing

@testable import LinkOpening

/// Section 5.
@Suite("The user's stored choice")
struct ChoiceRowTests {
  struct Row: Sendable {
    var event: StoredChoice.Event
    var system: String
    var choice: StoredChoice
    var fact: OpeningFact?
  }

  static let rows: [Row] = [
    Row(event: .openInApp, system: "ios18", choice: .app, fact: .menuChoice),
    Row(event: .openInBrowser, system: "ios18", choice: .browser, fact: .menuChoice),
    Row(event: .breadcrumb, system: "ios9.3", choice: .browser, fact: .breadcrumb),
    Row(event: .breadcrumb, system: "ios18", choice: .none, fact: nil),
    Row(event: .bannerOpen, system: "ios18", choice: .app, fact: .bannerOpens),
    Row(event: .bannerOpen, system: "macos15", choice: .app, fact: .macBrowserFirst),
    Row(event: .openInNewTab, system: "ios11", choice: .browser, fact: .newTabChoice),
    Row(event: .openInNewTab, system: "ios18", choice: .none, fact: nil),
  ]

  @Test("each event leaves the choice that the table says", arguments: rows)
  func row(_ row: Row) throws {
    let change = StoredChoice.none.after(row.event, on: try #require(OSVersion(row.system)))
    #expect(change.choice == row.choice && change.fact == row.fact)
  }

  @Test("OPEN in a banner switches back to the app")
  func banner() throws {
    for surface in [Surface.safariBanner, .smartAppBanner] {
      let decision = try Taps.decide(try Taps.step(choice: .browser), surface)
      #expect(decision.outcome == .app(Taps.app) && decision.choice == .app)
      #expect(decision.notes.contains { $0.facts == [.bannerOpens] })
    }
  }

  @Test("macOS shows the browser first, offers the app, and keeps to what was accepted")
  func mac() throws {
    let first = try Taps.decide(try Taps.step(), .mail, on: "macos15")
    #expect(first.outcome == .browser && first.facts.contains(.macBrowserFirst))
    #expect(first.offers == [.banner(Taps.app)] && first.certainty == .documented)
    let later = try Taps.decide(try Taps.step(choice: .app), .mail, on: "macos15")
    #expect(later.outcome == .app(Taps.app) && later.facts.contains(.macBrowserFirst))
    let accepted = try Taps.decide(try Taps.step(), .safariBanner, on: "macos15")
    #expect(accepted.outcome == .app(Taps.app) && accepted.choice == .app)
  }

  @Test("a new tab from the menu was seen to switch links off on iOS 11 only")
  func newTab() throws {
    #expect(try Taps.decide(try Taps.step(), .safari, on: "ios11", gesture: .openInNewTab).choice == .browser)
    #expect(try Taps.decide(try Taps.step(), .safari, on: "ios18", gesture: .openInNewTab).choice == nil)
  }
}
