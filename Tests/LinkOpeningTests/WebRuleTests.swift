import LinkMatching
import LinkSyntax
import Testing

@testable import LinkOpening

/// Section 3.
@Suite("The rule of WebKit")
struct WebRuleTests {
  @Test("an app link is tried only if all six conditions hold, in every combination")
  func combinations() {
    for bits in 0..<64 {
      let holds = (0..<6).map { bits & 1 << $0 != 0 }
      // A frame without an address cannot have the link's host, so condition 4 is not broken together with 3.
      let current: String? = holds[2] ? (holds[3] ? "a.example" : "b.example") : nil
      let navigation = WebNavigation(
        to: "b.example", from: current, hasCommitted: true, allowsAppLinks: holds[0], isMainFrame: holds[1],
        isBackForward: !holds[4], policy: holds[5] ? .allow : .allowSchemesOnly)
      let broken = (0..<6).first { !holds[$0] && ($0 != 3 || holds[2]) }
      let conditions: [OpeningFact] = [
        .notSuppressed, .mainFrame, .frameHasAddress, .hostsDiffer, .notBackForward, .policyAllows,
      ]
      #expect(navigation.obstacle == broken.map { conditions[$0] }, "\(holds)")
    }
  }

  @Test("a frame without an address passes where nothing was ever committed")
  func emptyFrame() {
    #expect(WebNavigation(to: "b.example", from: nil, hasCommitted: false).obstacle == nil)
    #expect(WebNavigation(to: "b.example", from: nil).obstacle == .frameHasAddress)
  }

  @Test("each circumstance keeps a tap in the page")
  func circumstances() throws {
    let page = "https://news.example/"
    let cases: [(OpeningDecision, OpeningFact)] = [
      (
        try Taps.decide(
          try Taps.step(), .safari, page: page, circumstances: PageCircumstances(suppressesAppLinks: true)),
        .notSuppressed
      ),
      (
        try Taps.decide(
          try Taps.step(), .safari, page: page, circumstances: PageCircumstances(isMainFrame: false)),
        .mainFrame
      ),
      (try Taps.decide(try Taps.step(), .safari, gesture: .history, page: page), .notBackForward),
      (try Taps.decide(try Taps.step(), .safari, gesture: .timer, page: page), .policyAllows),
      (try Taps.decide(try Taps.step(), .safari, gesture: .openInNewTab, page: page), .policyAllows),
    ]
    for (decision, fact) in cases {
      #expect(decision.outcome == .browser && decision.facts.contains(fact), "\(fact.id)")
    }
    let cancelled = try Taps.decide(
      try Taps.step(), .webView, page: page, circumstances: PageCircumstances(isCancelledByHost: true))
    #expect(cancelled.outcome == .nothing && cancelled.facts == [.webViewTap])
  }

  @Test("a script with a gesture opens the app, as a third party reads WebKit")
  func script() throws {
    let decision = try Taps.decide(try Taps.step(), .safari, gesture: .script, page: "https://news.example/")
    #expect(decision.outcome == .app(Taps.app) && decision.certainty == .folklore)
  }

  @Test("WKWebView and SFSafariViewController share the rule", arguments: [Surface.webView, .safariView])
  func shared(_ surface: Surface) throws {
    let decision = try Taps.decide(try Taps.step(), surface, page: "https://shop.example/")
    #expect(decision.outcome == .browser && decision.facts.contains(.hostsDiffer))
  }

  @Test(
    "whether spelling tells hosts apart is unknown",
    arguments: ["https://SHOP.example/", "https://shop.example:8443/", "https://shop.example./"])
  func spelling(_ page: String) throws {
    let decision = try Taps.decide(try Taps.step(), .safari, page: page)
    #expect(decision.isGuess && !decision.alternatives.isEmpty)
  }

  @Test("the port of the scheme is no port")
  func ownPort() throws {
    let decision = try Taps.decide(try Taps.step(), .safari, page: "https://shop.example:443/")
    #expect(decision.outcome == .browser && decision.certainty == .documented)
  }
}
