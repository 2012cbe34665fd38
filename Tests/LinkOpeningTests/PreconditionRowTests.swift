import LinkMatching
import Testing

@testable import LinkOpening

/// Sections 1, 8 and 11.
@Suite("What has to hold at all")
struct PreconditionRowTests {
  @Test("an app that is not installed does not open")
  func installed() throws {
    for candidates in [[], [AppCandidate(Taps.app, isInstalled: false)]] {
      let decision = try Taps.decide(try Taps.step(Taps.link, candidates), .messages)
      #expect(decision.outcome == .browser && decision.facts.contains(.installed))
      #expect(decision.facts.contains(.elseBrowser) && decision.certainty == .documented)
    }
  }

  @Test(
    "an association that is not approved opens nothing",
    arguments: [AssociationState.denied, .unspecified, .notClaimed])
  func approved(_ state: AssociationState) throws {
    let decision = try Taps.decide(
      try Taps.step(Taps.link, [AppCandidate(Taps.app, association: state)]), .mail)
    #expect(decision.outcome == .browser && decision.facts.contains(.entitled))
  }

  @Test("no rule, and a rule that excludes, open nothing", arguments: [Decision.noMatch, .exclude])
  func rule(_ answer: Decision) throws {
    let decision = try Taps.decide(
      try Taps.step(Taps.link, [AppCandidate(Taps.app, decision: answer)]), .mail)
    #expect(decision.outcome == .browser && decision.facts.contains(.matchingRule))
  }

  @Test("the user's choice of the browser counts, and that of the app too")
  func choice() throws {
    let browser = try Taps.decide(try Taps.step(choice: .browser), .mail)
    #expect(browser.outcome == .browser && browser.facts.contains(.browserNotChosen))
    #expect(try Taps.decide(try Taps.step(choice: .app), .mail).outcome == .app(Taps.app))
  }

  @Test("rules of unknown meaning make a decision a guess")
  func uncertain() throws {
    let decision = try Taps.decide(
      try Taps.step(Taps.link, [AppCandidate(Taps.app, isUncertain: true)]), .mail)
    #expect(decision.outcome == .app(Taps.app) && decision.isGuess && decision.alternatives == [.browser])
  }

  // MARK: - Section 8

  private func several(_ first: Int?, _ second: Int?, on system: String) throws -> OpeningDecision {
    try Taps.decide(
      try Taps.step(
        Taps.link, [AppCandidate(Taps.app, entry: first), AppCandidate(Taps.other, entry: second)]),
      .messages, on: system)
  }

  @Test("the first entry of an installed app wins")
  func fileOrder() throws {
    let decision = try several(0, 1, on: "ios18")
    #expect(decision.outcome == .app(Taps.app) && decision.facts.contains(.fileOrder))
    #expect(decision.certainty == .documented && decision.alternatives.isEmpty)
    let skipped = try Taps.decide(
      try Taps.step(Taps.link, [AppCandidate(Taps.app, isInstalled: false), AppCandidate(Taps.other)]),
      .messages)
    #expect(skipped.outcome == .app(Taps.other))
    let excluded = try Taps.decide(
      try Taps.step(Taps.link, [AppCandidate(Taps.app, decision: .exclude), AppCandidate(Taps.other)]),
      .messages)
    #expect(excluded.outcome == .app(Taps.other))
  }

  @Test("two identifiers of one entry: the first was seen to win")
  func sameEntry() throws {
    let decision = try several(0, 0, on: "ios18")
    #expect(decision.outcome == .app(Taps.app) && decision.certainty == .observed)
    #expect(decision.facts.contains(.sameEntry) && decision.alternatives == [.app(Taps.other)])
  }

  @Test("iOS 15 was seen to take the last entry")
  func lastEntry() throws {
    let decision = try several(0, 1, on: "ios15.4")
    #expect(decision.outcome == .app(Taps.other) && decision.facts.contains(.lastEntry))
    #expect(decision.certainty == .observed)
    #expect(try several(0, 1, on: "macos15").outcome == .browser)
  }

  // MARK: - Section 11

  @Test(
    "systems before the first version open nothing",
    arguments: [
      ("ios8.4", "ios9"), ("tvos9.2", "tvos10"), ("macos10.14", "macos10.15"), ("watchos6", "watchos7"),
    ])
  func firstVersion(_ old: String, _ new: String) throws {
    #expect(try Taps.decide(try Taps.step(choice: .app), .messages, on: old).outcome != .app(Taps.app))
    #expect(try Taps.decide(try Taps.step(choice: .app), .messages, on: old).facts.contains(.firstVersions))
    #expect(try Taps.decide(try Taps.step(choice: .app), .messages, on: new).outcome == .app(Taps.app))
  }

  @Test("visionOS opens links from its first version on")
  func headset() throws {
    #expect(try Taps.decide(try Taps.step(), .messages, on: "visionos1").outcome == .app(Taps.app))
  }

  @Test("a watch shows pages in Messages and Mail only, and tells of the iPhone elsewhere")
  func wristwatch() throws {
    let message = try Taps.decide(try Taps.plain(Taps.link), .messages, on: "watchos9")
    #expect(message.outcome == .browser && message.notes.contains { $0.facts == [.wristwatch] })
    let elsewhere = try Taps.decide(try Taps.plain(Taps.link), .openSystemURL, on: "watchos9")
    #expect(elsewhere.outcome == .nothing && elsewhere.facts.contains(.wristwatch))
  }

  @Test("tvOS has no browser, which is folklore")
  func television() throws {
    let decision = try Taps.decide(try Taps.plain(Taps.link), .otherApp, on: "tvos17")
    #expect(decision.outcome == .nothing && decision.certainty == .folklore)
  }

  @Test("from iOS 14 on the browser is the default one")
  func defaultBrowser() throws {
    let new = try Taps.decide(try Taps.plain(Taps.link), .messages, on: "ios14")
    #expect(new.notes.contains { $0.facts == [.defaultBrowser] })
    let old = try Taps.decide(try Taps.plain(Taps.link), .messages, on: "ios13.7")
    #expect(!old.notes.contains { $0.facts == [.defaultBrowser] })
  }
}
