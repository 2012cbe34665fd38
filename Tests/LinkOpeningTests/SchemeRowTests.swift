import LinkMatching
import Testing

@testable import LinkOpening

/// Section 10.
@Suite("Custom URL schemes")
struct SchemeRowTests {
  private func decide(_ surface: Surface, _ apps: [String], on system: String = "ios18.2") throws
    -> OpeningDecision
  {
    try Taps.decide(try Taps.step("shop://buy/42", apps.map { AppCandidate($0) }), surface, on: system)
  }

  @Test("the only app that declares a scheme opens")
  func one() throws {
    let decision = try decide(.messages, [Taps.app])
    #expect(decision.outcome == .app(Taps.app) && decision.certainty == .documented)
    #expect(decision.facts.contains(.openUnlimited))
    #expect(decision.notes.contains { $0.facts == [.schemeUnprotected, .universalPreferred] })
  }

  @Test("several apps are undefined; the last installed was seen to open, before iOS 6 the first")
  func several() throws {
    let decision = try decide(.messages, [Taps.app, Taps.other])
    #expect(decision.outcome == .app(Taps.other) && decision.alternatives == [.app(Taps.app)])
    #expect(decision.certainty == .observed && decision.facts.contains(.schemeUndefined))
    #expect(try decide(.messages, [Taps.app, Taps.other], on: "ios5.1").outcome == .app(Taps.app))
  }

  @Test("Safari asks before it opens a scheme", arguments: [Surface.safari, .addressBar])
  func safari(_ surface: Surface) throws {
    let decision = try decide(surface, [Taps.app])
    #expect(decision.outcome == .prompt(Taps.app) && decision.certainty == .observed)
    #expect(decision.facts.contains(.safariAsks))
  }

  @Test("a scheme that no app declares opens nothing")
  func none() throws {
    for surface in [Surface.messages, .safari] {
      let decision = try decide(surface, [])
      #expect(decision.outcome == .nothing && decision.facts.contains(.unregistered))
    }
  }

  @Test("tel: always asks")
  func telephone() throws {
    let decision = try Taps.decide(try Taps.plain("tel:+441234"), .messages)
    #expect(decision.outcome == .prompt(nil) && decision.facts == [.telephoneAsks])
  }

  @Test("a reserved scheme, and a well-known host, go to the system's app")
  func system() throws {
    let maps = [AppCandidate("com.apple.Maps", kind: .system)]
    let scheme = try Taps.decide(try Taps.step("maps://", maps), .messages)
    #expect(scheme.outcome == .app("com.apple.Maps") && scheme.facts == [.systemSchemes])
    let host = try Taps.decide(try Taps.step("https://maps.example/", maps), .messages)
    #expect(host.outcome == .app("com.apple.Maps") && host.facts.contains(.systemSchemes))
  }

  @Test("a load that the app starts may open a scheme, a tap in a web view is a guess")
  func webView() throws {
    #expect(try decide(.webViewLoad, [Taps.app]).facts.contains(.policyAllows))
    #expect(try decide(.webView, [Taps.app]).isGuess)
  }

  // MARK: - canOpenURL

  private func ask(_ place: Int?, of count: Int, sdk: String, isDeclared: Bool = true, calls: Int = 1) throws
    -> SchemeQuestion.Answer
  {
    var list = (0..<count).map { "other\($0)" }
    if let place { list[place] = "shop" }
    return SchemeQuestion(
      "SHOP", isDeclared: isDeclared, queriesSchemes: list, linkedSDK: try #require(OSVersion(sdk)),
      distinctCalls: calls
    ).answer
  }

  @Test("canOpenURL is false for a scheme that is not listed, installed or not")
  func listed() throws {
    #expect(try !ask(nil, of: 3, sdk: "ios9").canOpen)
    #expect(try ask(nil, of: 3, sdk: "ios9").reason.facts == [.queriesNeeded])
    #expect(try ask(0, of: 3, sdk: "ios9").canOpen)
    #expect(try !ask(0, of: 3, sdk: "ios9", isDeclared: false).canOpen)
  }

  @Test("the list counts to 50 for apps linked on iOS 15, to 25 on iOS 27")
  func limits() throws {
    #expect(try ask(60, of: 80, sdk: "ios14.5").canOpen)
    #expect(try ask(49, of: 80, sdk: "ios15").canOpen)
    #expect(try !ask(50, of: 80, sdk: "ios15").canOpen)
    #expect(try ask(24, of: 80, sdk: "ios27").canOpen)
    #expect(try !ask(25, of: 80, sdk: "ios27").canOpen)
  }

  @Test("an app linked before iOS 9 may ask about 50 schemes")
  func oldCalls() throws {
    #expect(try ask(nil, of: 1, sdk: "ios8", calls: 50).canOpen)
    #expect(try !ask(nil, of: 1, sdk: "ios8", calls: 51).canOpen)
    #expect(try ask(nil, of: 1, sdk: "ios8", calls: 51).reason.facts == [.oldCalls])
  }
}
