import LinkMatching
import LinkSyntax
import Testing

@testable import LinkOpening

/// Sections 7 and 9.
@Suite("What the app receives, App Clips and banners")
struct DeliveryRowTests {
  struct Row: Sendable {
    var lifeCycle: AppLifeCycle
    var cold: String
    var warm: String
    var fact: OpeningFact
  }

  static let rows: [Row] = [
    Row(
      lifeCycle: .scenes, cold: "scene(_:willConnectTo:options:)", warm: "scene(_:continue:)", fact: .scenes),
    Row(
      lifeCycle: .appDelegate, cold: "application(_:continue:restorationHandler:)",
      warm: "application(_:continue:restorationHandler:)", fact: .appDelegate),
    Row(
      lifeCycle: .appKit, cold: "application(_:continue:restorationHandler:)",
      warm: "application(_:continue:restorationHandler:)", fact: .appKit),
    Row(lifeCycle: .watch, cold: "handle(_ userActivity:)", warm: "handle(_ userActivity:)", fact: .watch),
    Row(lifeCycle: .swiftUI, cold: "onOpenURL", warm: "onOpenURL", fact: .swiftUI),
    Row(
      lifeCycle: .appClip, cold: "onContinueUserActivity(NSUserActivityTypeBrowsingWeb)",
      warm: "onContinueUserActivity(NSUserActivityTypeBrowsingWeb)", fact: .appClip),
  ]

  @Test("each life cycle has its callback, cold and warm", arguments: rows)
  func universal(_ row: Row) throws {
    let callback = try #require(LinkDelivery(of: try LinkURL(Taps.link), to: [row.lifeCycle]).callbacks.first)
    #expect(callback.cold.hasPrefix(row.cold) && callback.warm == row.warm && callback.fact == row.fact)
  }

  @Test("the activity has the whole link, and the page that the browser may supply")
  func activity() throws {
    let link = try LinkURL("https://shop.example/buy/42?ref=mail#top")
    let delivery = LinkDelivery(of: link, page: "https://news.example/", to: [.scenes])
    let activity = try #require(delivery.activity)
    #expect(activity.type == "NSUserActivityTypeBrowsingWeb" && activity.webpageURL == link.text)
    #expect(activity.possibleReferrer == "https://news.example/" && activity.facts.contains(.referrer))
  }

  @Test("a custom scheme arrives as a call")
  func scheme() throws {
    let delivery = LinkDelivery(of: try LinkURL("shop://buy"), to: [.scenes, .appDelegate, .swiftUI, .watch])
    #expect(delivery.activity == nil)
    #expect(delivery.callbacks.map(\.warm).first == "scene(_:openURLContexts:)")
    #expect(delivery.callbacks.map(\.fact) == [.schemeScenes, .schemeDelegate, nil])
  }

  // MARK: - Section 9

  private let clip = AppCandidate(Taps.clip, kind: .appClip, isInstalled: false)

  @Test(
    "entry points show the card of an App Clip",
    arguments: [Surface.messages, .qrCode, .nfc, .siri, .maps, .appClipCode, .smartAppBanner, .otherApp])
  func card(_ surface: Surface) throws {
    let decision = try Taps.decide(try Taps.step(Taps.link, [clip]), surface)
    #expect(decision.outcome == .appClipCard(Taps.clip) && decision.facts.contains(.clipChecked))
  }

  @Test("other apps are entry points from iOS 17 on, and nothing is before iOS 14")
  func versions() throws {
    let step = try Taps.step(Taps.link, [clip])
    #expect(try Taps.decide(step, .otherApp, on: "ios16.6").outcome == .browser)
    #expect(try Taps.decide(step, .messages, on: "ios13.7").outcome == .browser)
  }

  @Test("the full app opens in place of its clip, a page in Safari offers the card")
  func fullApp() throws {
    let both = try Taps.step(Taps.link, [AppCandidate(Taps.app), clip])
    #expect(try Taps.decide(both, .qrCode).outcome == .app(Taps.app))
    let page = try Taps.decide(try Taps.step(Taps.link, [clip]), .safari, page: "https://news.example/")
    #expect(page.outcome == .browser && page.offers == [.appClipCard(Taps.clip)])
  }

  @Test("a clip that the domain does not name has no card")
  func unnamedClip() throws {
    let denied = AppCandidate(Taps.clip, kind: .appClip, association: .denied)
    #expect(try Taps.decide(try Taps.step(Taps.link, [denied]), .qrCode).outcome == .browser)
  }

  @Test("choice of the browser beside a clip is unknown")
  func choice() throws {
    let decision = try Taps.decide(try Taps.step(Taps.link, [clip], choice: .browser), .qrCode)
    #expect(decision.isGuess && decision.alternatives == [.appClipCard(Taps.clip)])
  }

  @Test("a Smart App Banner opens the app or its page in the store, whatever the association")
  func banner() throws {
    let denied = try Taps.step(Taps.link, [AppCandidate(Taps.app, association: .denied)])
    #expect(try Taps.decide(denied, .smartAppBanner).outcome == .app(Taps.app))
    let unrelated = try Taps.step(
      Taps.link, [AppCandidate(Taps.other, association: .notClaimed, decision: .noMatch)])
    #expect(try Taps.decide(unrelated, .smartAppBanner).outcome == .storePage)
    let named = LinkTap(
      RedirectChain(unrelated), from: .smartAppBanner, on: OSVersion(.ios, 18), bannerApp: Taps.other)
    #expect(OpeningDecider.decision(for: named).outcome == .app(Taps.other))
    let none = try Taps.decide(try Taps.plain(Taps.link), .smartAppBanner)
    #expect(none.outcome == .storePage && none.facts == [.bannerStore])
  }
}
