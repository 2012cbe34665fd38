import LinkMatching
import LinkSyntax
import Testing

@testable import LinkOpening

/// Section 4, and the consequences of section 3.
@Suite("Redirects")
struct RedirectRowTests {
  private let tracker = "https://click.example/x"

  private func decide(
    _ surface: Surface, page: String? = nil, _ kinds: RedirectChain.Kind..., on system: String = "ios18.2",
    last: LinkStep? = nil
  ) throws -> OpeningDecision {
    var redirects: [RedirectChain.Redirect] = []
    for (index, kind) in kinds.enumerated() {
      let target =
        index == kinds.count - 1 ? try last ?? Taps.step() : try Taps.plain("https://hop\(index).example/")
      redirects.append(RedirectChain.Redirect(kind, to: target))
    }
    return try Taps.decide(try Taps.plain(tracker), surface, on: system, page: page, redirects: redirects)
  }

  @Test("from another app a redirect opens the app through the browser")
  func throughBrowser() throws {
    let decision = try decide(.mail, .server)
    #expect(decision.outcome == .app(Taps.app) && decision.isThroughBrowser && decision.redirectCount == 1)
    #expect(decision.certainty == .documented && decision.facts.contains(.redirectThroughBrowser))
    #expect(decision.notes.contains { $0.facts.contains(.wrapper) && $0.facts.contains(.firstHostOnly) })
    #expect(decision.notes.contains { $0.facts == [.tabletAsks] } && decision.link.text == Taps.link)
    #expect(try decide(.mail, .server, .server).outcome == .app(Taps.app))
  }

  @Test("a tapped universal link opens the app without asking its server")
  func tapped() throws {
    let decision = try Taps.decide(
      try Taps.step(), .messages, redirects: [.init(to: try Taps.plain("https://elsewhere.example/"))])
    #expect(decision.outcome == .app(Taps.app) && decision.redirectCount == 0 && !decision.isThroughBrowser)
    #expect(decision.certainty == .folklore && decision.facts.contains(.tappedLinkFirst))
  }

  @Test("in Safari each redirect is a new decision with the page's host")
  func eachRedirect() throws {
    let decision = try decide(.safari, page: "https://news.example/", .server)
    #expect(decision.outcome == .app(Taps.app) && decision.certainty == .observed)
    #expect(decision.facts.contains(.eachRedirect))
  }

  @Test("a redirect back to the page's host stays")
  func sameHost() throws {
    let decision = try decide(.safari, page: "https://shop.example/", .server)
    #expect(decision.outcome == .browser && decision.facts.contains(.sameHostRedirect))
    #expect(decision.certainty == .folklore)
  }

  @Test("a script's redirect without a gesture stays, one with a gesture does not")
  func script() throws {
    let timer = try decide(.mail, .timer)
    #expect(
      timer.outcome == .browser && timer.certainty == .observed && timer.facts.contains(.scriptRedirect))
    let script = try decide(.mail, .script)
    #expect(script.outcome == .app(Taps.app) && script.certainty == .folklore)
    // The page of the tracker is committed then, so its own host counts.
    let own = try decide(
      .safari, page: "https://news.example/", .script, last: try Taps.step("https://click.example/app"))
    #expect(own.outcome == .browser && own.facts.contains(.sameHostRedirect))
  }

  @Test("in SFSafariViewController a chain without actions stays")
  func safariView() throws {
    let decision = try decide(.safariViewLoad, .server)
    #expect(decision.outcome == .browser && decision.facts.contains(.safariViewLater))
  }

  @Test("links to the App Store ask in Safari from iOS 10.3 on")
  func store() throws {
    let store = try Taps.plain("https://apps.apple.com/app/id1")
    let asked = try Taps.decide(store, .safari, page: "https://news.example/")
    #expect(asked.outcome == .prompt(nil) && asked.certainty == .observed && asked.facts == [.storeLinkAsks])
    #expect(
      try Taps.decide(store, .safari, on: "ios10.2", page: "https://news.example/").outcome == .storePage)
    #expect(try decide(.mail, .server, last: store).outcome == .prompt(nil))
  }

  @Test("a load by the app opens nothing at its redirects")
  func appLoad() throws {
    #expect(try decide(.webViewLoad, .server).outcome == .browser)
    #expect(try decide(.inAppBrowser, .server).outcome == .browser)
  }

  @Test("what is typed and redirected is a guess")
  func typed() throws {
    let decision = try decide(.addressBar, .server)
    #expect(decision.outcome == .browser && decision.isGuess && decision.alternatives == [.app(Taps.app)])
  }

  @Test("a redirect to a custom scheme asks")
  func scheme() throws {
    let decision = try decide(.mail, .server, last: try Taps.step("shop://buy/42"))
    #expect(decision.outcome == .prompt(Taps.app) && decision.isThroughBrowser)
  }

  @Test("only the first redirects of an endless chain are followed")
  func limit() throws {
    let hop = RedirectChain.Redirect(to: try Taps.plain("https://hop.example/"))
    let decision = try Taps.decide(
      try Taps.plain(tracker), .mail, redirects: Array(repeating: hop, count: 1000))
    #expect(decision.redirectCount == RedirectChain.limit && decision.outcome == .browser)
  }
}
