import LinkMatching
import Testing

@testable import LinkOpening

/// Section 2 of "What decides whether a link opens the app", row by row, and the surfaces on which it is silent.
@Suite("Where the tap happens")
struct SurfaceRowTests {
  struct Row: Sendable, CustomTestStringConvertible {
    var surface: Surface
    var page: String?
    var gesture = Gesture.tap
    var opens: Bool
    var certainty: Certainty
    var fact: OpeningFact?

    init(
      _ surface: Surface, page: String? = nil, gesture: Gesture = .tap, opens: Bool, _ certainty: Certainty,
      _ fact: OpeningFact?
    ) {
      self.surface = surface
      self.page = page
      self.gesture = gesture
      self.opens = opens
      self.certainty = certainty
      self.fact = fact
    }

    var testDescription: String { "\(surface.rawValue) \(page ?? "") \(gesture.rawValue)" }
  }

  static let rows: [Row] = [
    Row(.messages, opens: true, .documented, .systemOpen), Row(.sms, opens: true, .documented, .systemOpen),
    Row(.mail, opens: true, .documented, .systemOpen), Row(.notes, opens: true, .documented, .systemOpen),
    Row(.reminders, opens: true, .documented, .systemOpen),
    Row(.otherApp, opens: true, .documented, .systemOpen),
    Row(.sameApp, opens: false, .documented, .ownLink),
    Row(.safari, page: "https://news.example/", opens: true, .documented, .otherHost),
    Row(.safari, page: "https://shop.example/", opens: false, .documented, .sameHost),
    Row(.safari, page: "https://www.shop.example/", opens: true, .documented, .siblingSubdomain),
    Row(.addressBar, opens: false, .documented, .addressBar),
    Row(.safariBanner, opens: true, .documented, .openInAppBanner),
    Row(.messages, gesture: .openInApp, opens: true, .documented, .menu),
    Row(.notes, gesture: .openInBrowser, opens: false, .documented, .menu),
    Row(.thirdPartyBrowser, page: "https://news.example/", opens: false, .documented, .thirdPartyBrowser),
    Row(.handoff, opens: true, .documented, .handoff),
    Row(.openURLIntent, opens: true, .documented, .openURLIntent),
    Row(.widget, opens: true, .documented, .openURLIntent),
    Row(.liveActivity, opens: true, .documented, .openURLIntent),
    Row(.qrCode, opens: true, .observed, .codes), Row(.nfc, opens: true, .observed, .codes),
    Row(.spotlight, opens: true, .folklore, .suggestions), Row(.siri, opens: true, .folklore, .suggestions),
    Row(.inAppBrowser, opens: false, .observed, .loadingBrowser),
    Row(.safariViewLoad, opens: false, .observed, .safariViewFirst),
    Row(.safariView, page: "https://news.example/", opens: true, .observed, .safariViewLater),
    Row(.webView, page: "https://news.example/", opens: true, .documented, .webViewTap),
    Row(.webViewLoad, opens: false, .documented, .webViewLoad),
    Row(.storePage, opens: true, .observed, .storeOpen),
    Row(.uiWebView, opens: true, .undocumented, nil),
    Row(.authenticationSession, opens: false, .undocumented, nil),
  ]

  @Test("each row decides as the table says", arguments: rows)
  func row(_ row: Row) throws {
    let decision = try Taps.decide(try Taps.step(), row.surface, gesture: row.gesture, page: row.page)
    #expect(decision.outcome == (row.opens ? .app(Taps.app) : .browser))
    #expect(decision.certainty == row.certainty)
    #expect(decision.isGuess == (row.fact == nil))
    if let fact = row.fact { #expect(decision.facts.contains(fact)) }
  }

  @Test("the menu offers app and browser, and what is chosen stays")
  func menu() throws {
    let menu = try Taps.decide(try Taps.step(), .notes, gesture: .longPress)
    #expect(menu.outcome == .prompt(Taps.app))
    #expect(menu.offers == [.openInApp(Taps.app), .openInBrowser] && menu.facts.contains(.menu))
    let app = try Taps.decide(
      try Taps.step(choice: .browser), .safari, gesture: .openInApp, page: "https://shop.example/")
    #expect(app.outcome == .app(Taps.app) && app.choice == .app)
    let browser = try Taps.decide(try Taps.step(), .notes, gesture: .openInBrowser)
    #expect(browser.choice == .browser && browser.outcome == .browser)
    let broken = try Taps.decide(
      try Taps.step(Taps.link, [AppCandidate(Taps.app, association: .denied)]), .notes, gesture: .longPress)
    #expect(broken.outcome == .nothing && broken.offers == [.openInBrowser])
  }

  @Test("a page of the same host has a banner, as has a page that was typed")
  func banner() throws {
    let page = try Taps.decide(try Taps.step(), .safari, page: "https://shop.example/")
    #expect(page.offers == [.banner(Taps.app)])
    let typed = try Taps.decide(try Taps.step(), .addressBar)
    #expect(
      typed.offers == [.banner(Taps.app)] && typed.notes.contains { $0.facts.contains(.openInAppBanner) })
    let none = try Taps.decide(try Taps.plain(Taps.link), .addressBar)
    #expect(none.offers.isEmpty)
  }

  @Test("another browser's vendor decides, and the app stays possible")
  func vendor() throws {
    let decision = try Taps.decide(try Taps.step(), .thirdPartyBrowser)
    #expect(decision.alternatives == [.app(Taps.app)])
  }

  @Test("a widget before its row's version is a guess")
  func oldWidget() throws {
    let decision = try Taps.decide(try Taps.step(), .widget, on: "ios16")
    #expect(decision.outcome == .app(Taps.app) && decision.isGuess)
  }

  @Test("an app that opens the link of another one is another app")
  func caller() throws {
    let decision = try Taps.decide(try Taps.step(), .sameApp, caller: Taps.other)
    #expect(decision.outcome == .app(Taps.app))
    let own = try Taps.decide(try Taps.step(), .sameApp, caller: Taps.app)
    #expect(own.outcome == .browser)
  }

  @Test("names of surfaces are read generously, and each has one")
  func names() {
    for surface in Surface.allCases { #expect(Surface(name: surface.rawValue) == surface) }
    #expect(
      Surface(name: "SFSafariViewController") == .safariView && Surface(name: "Address Bar") == .addressBar)
    #expect(Surface(name: "nowhere") == nil)
    for gesture in Gesture.allCases { #expect(Gesture(name: gesture.rawValue) == gesture) }
  }

  @Test("a page that was not named is said to be taken for one of another host")
  func unnamedPage() throws {
    let decision = try Taps.decide(try Taps.step(), .safari)
    #expect(decision.outcome == .app(Taps.app) && decision.notes.contains { $0.facts == [.hostsDiffer] })
  }
}
