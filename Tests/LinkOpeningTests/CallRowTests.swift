import LinkMatching
import Testing

@testable import LinkOpening

/// Section 6.
@Suite("The calls that open links")
struct CallRowTests {
  @Test("open opens the app or the browser")
  func open() throws {
    #expect(try Taps.decide(try Taps.step(), .otherApp).outcome == .app(Taps.app))
    #expect(try Taps.decide(try Taps.plain(Taps.link), .otherApp).outcome == .browser)
  }

  @Test("universalLinksOnly opens an app or fails")
  func only() throws {
    #expect(try Taps.decide(try Taps.step(), .otherApp, only: true).outcome == .app(Taps.app))
    let failing = try Taps.decide(try Taps.plain(Taps.link), .otherApp, only: true)
    #expect(failing.outcome == .nothing && failing.facts.contains(.universalLinksOnly))
    #expect(failing.certainty == .documented)
    let scheme = try Taps.decide(try Taps.step("shop://buy"), .otherApp, only: true)
    #expect(scheme.outcome == .nothing && scheme.facts == [.universalLinksOnly])
  }

  @Test("universalLinksOnly follows no redirect")
  func onlyWithRedirect() throws {
    let decision = try Taps.decide(
      try Taps.plain("https://click.example/"), .otherApp, only: true, redirects: [.init(to: try Taps.step())]
    )
    #expect(decision.outcome == .nothing && decision.redirectCount == 0)
  }

  @Test("requiresUniversalLinks is an error where the user has not accepted the app")
  func workspace() throws {
    let decision = try Taps.decide(try Taps.step(choice: .browser), .otherApp, on: "macos15", only: true)
    #expect(decision.outcome == .nothing && decision.facts.contains(.workspaceOpen))
  }

  @Test("for an app's own links universalLinksOnly was seen to fail always")
  func own() throws {
    let decision = try Taps.decide(try Taps.step(), .sameApp, caller: Taps.app, only: true)
    #expect(decision.outcome == .nothing && decision.facts.contains(.onlyOwnLinks))
    #expect(decision.certainty == .observed)
  }

  @Test("openSystemURL says nothing to its caller")
  func watch() throws {
    let decision = try Taps.decide(try Taps.step(), .openSystemURL, on: "watchos10")
    #expect(decision.outcome == .app(Taps.app) && decision.notes.contains { $0.facts == [.openSystemURL] })
  }

  @Test("canOpenURL says nothing about apps for a link of the web")
  func canOpen() {
    let answer = SchemeQuestion(
      "https", isDeclared: false, queriesSchemes: [], linkedSDK: OSVersion(.ios, 18)
    ).answer
    #expect(answer.canOpen && answer.reason.facts == [.canOpenWebURL])
  }
}
