import Entitlements
import Testing

@Suite("Reading associated domains")
struct AssociatedDomainReadingTests {
  @Test(
    "entries in the documented form have no problem",
    arguments: [
      "applinks:example.com", "webcredentials:example.com", "activitycontinuation:www.example.com",
      "appclips:example.com", "authsrv:login.example.com", "applinks:*.example.com",
      "applinks:WWW.Example.COM",
      "applinks:example.com?mode=developer", "applinks:example.com?mode=managed",
      "webcredentials:*.example.com?mode=developer+managed", "applinks:xn--mnchen-3ya.example",
      "applinks:app.timer.coffee", "applinks:ben-universal-links.eu.ngrok.io?mode=developer",
    ])
  func clean(_ text: String) {
    let entry = AssociatedDomain(text)
    #expect(entry.problems.isEmpty)
    #expect(entry.correction == nil)
    #expect(entry.service?.isKnown == true)
    #expect(entry.fileHost != nil)
  }

  @Test("all parts are taken apart")
  func parts() {
    let entry = AssociatedDomain("webcredentials:*.Shop.example:8443?mode=developer+managed")
    #expect(entry.service == .webcredentials)
    #expect(entry.isWildcard)
    #expect(entry.host == "Shop.example")
    #expect(entry.port == "8443")
    #expect(entry.mode == .developerAndManaged)
    #expect(entry.fileHost == "shop.example")
    #expect(entry.serviceRange == 0..<14)
    #expect(entry.hostRange == 15..<29)
    #expect(entry.modeRange == 40..<57)
  }

  @Test("unknown services and modes are kept")
  func unknownWords() {
    let entry = AssociatedDomain("holograms:example.com?mode=quantum")
    #expect(entry.service?.rawValue == "holograms")
    #expect(entry.mode?.rawValue == "quantum")
    #expect(entry.problems.map(\.code) == [.unknownService, .unknownMode])
  }

  @Test("a build variable hides the host and is no reason for other problems")
  func buildVariables() {
    for text in [
      "applinks:$(APP_DOMAIN)", "applinks:${HOST:lower}", "applinks:*.$(A).example.com", "$(ENTRY)",
    ] {
      let entry = AssociatedDomain(text)
      #expect(entry.problems.map(\.code) == [.buildVariable], "\(text)")
      #expect(entry.fileHost == nil)
      #expect(entry.correction == nil)
    }
    #expect(AssociatedDomain("applinks: $(HOST)/").correction == "applinks:$(HOST)")
  }
}
