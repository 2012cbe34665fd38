import LinkOpening
import LinkTesting
import Testing

@testable import UITestGeneration

@Suite("Tests of expectations")
struct CasePlannerTests {
  private func plan(
    _ links: String, _ platform: TestPlatform = .ios, _ options: UITestOptions = UITestOptions()
  ) throws -> CasePlan {
    try CasePlanner.cases(SamplePlan.shop(links + "\n"), on: platform, options)
  }

  @Test("what opens the app is tested from every start, what does not from the first")
  func starts() throws {
    let tests = try plan(
      """
        - { link: https://shop.example/a, opens: shop }
        - { link: https://shop.example/b, opens: browser }
      """
    ).tests
    #expect(tests.map(\.start) == [.cold, .warm, .background, .cold])
  }

  @Test("a version with another answer has a test of its own")
  func systems() throws {
    var options = UITestOptions()
    options.starts = [.cold]
    let tests = try plan(
      "  - { link: https://shop.example/a, opens: shop, but: { on: phone, opens: browser } }", .ios, options
    ).tests
    #expect(tests.map(\.outcome.word) == ["browser", "app"])
    #expect(tests.map { $0.systems.map(\.text) } == [["ios17.2"], ["ios18.2"]])
  }

  @Test("the systems of the options take the place of the devices")
  func options() throws {
    var options = UITestOptions()
    options.starts = [.cold]
    options.systems = [try #require(PlanSystem("ios16.4"))]
    let tests = try plan(
      """
        - { link: https://shop.example/a, opens: shop, but: { on: ios16, opens: browser } }
        - { link: https://shop.example/b, opens: shop, on: ios17 }
      """, .ios, options
    ).tests
    #expect(tests.map(\.outcome.word) == ["browser"])
  }

  @Test(
    "what no finger can do comes to no test, and says so",
    arguments: [
      ("every: https://shop.example/a/*, opens: shop", "set of links"),
      ("link: https://shop.example/a, opens: no-link", "no link"),
      ("link: https://shop.example/a, opens: store", "App Store"),
      ("link: https://shop.example/a, opens: clip", "App Clip"),
      ("link: https://shop.example/a, opens: shop, gesture: long-press", "long-press"),
      ("link: https://shop.example/a, opens: shop, choice: browser", "choice"),
      ("link: https://shop.example/a, opens: shop, from: qr", "qr"),
    ])
  func omissions(_ entry: String, _ reason: String) throws {
    let other = "  - { link: https://shop.example/b, opens: browser }"
    let cases = try plan("  - { \(entry) }\n" + other)
    #expect(cases.tests.count == 1)
    #expect(cases.omissions.count == 1)
    #expect(cases.omissions.first?.reason.contains(reason) == true)
    #expect(cases.omissions.first?.place.line == 9)
  }

  @Test("the question of a custom scheme is answered with yes")
  func question() throws {
    let tests = try plan("  - { link: 'shop://buy/1', opens: ask, route: product }").tests
    #expect(tests.first?.outcome == .app(name: "shop", identifier: "com.example.shop", isTested: true))
    #expect(tests.first?.screen == "ProductScreen")
    #expect(throws: GenerationError.self) { try plan("  - { link: 'https://shop.example/1', opens: ask }") }
  }

  @Test("a plan without the platform's app is one error")
  func noApp() throws {
    let plan = try PlanReader().read("links:\n  - { link: https://a.example/, opens: browser }\n")
    #expect(throws: GenerationError.self) { try XCUITestFiles.make(plan) }
    #expect(throws: GenerationError.self) { try ScriptFiles.make(plan) }
  }

  @Test("a bundle identifier that is none is refused")
  func identifier() throws {
    var options = UITestOptions()
    options.bundleIdentifier = "com.example\"; rm"
    #expect(throws: GenerationError.self) { try XCUITestFiles.make(SamplePlan.one(), options) }
  }

  @Test("a warm start leaves only what puts no other app in front, and iOS 17 has no messages")
  func surfaces() {
    #expect(DrivenSurface.forWebLink(from: .messages, hasPage: false).first == .messages)
    #expect(DrivenSurface.forWebLink(from: nil, hasPage: false).first == .system)
    #expect(DrivenSurface.forWebLink(from: .safari, hasPage: true) == [.page])
    #expect(XCUITestSurfaces.text.contains("case .messages: return version.first != 17"))
  }
}
