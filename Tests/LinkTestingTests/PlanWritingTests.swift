import LinkTesting
import Testing

@Suite("Writing plans")
struct PlanWritingTests {
  @Test("a draft is a plan that passes")
  func draft() async throws {
    var plan = try ExampleShop.plan()
    plan.links = []
    let world = try ExampleShop.world()
    plan.devices = []
    let text = try await PlanDraft(plan, in: world).text()
    let drafted = try PlanReader().read(text)
    #expect(drafted.links.count >= 10)
    let report = try await PlanRunner(drafted, in: world).run()
    #expect(report.isSuccess, "\(text)\n\(PlanReportFormat.text.render(report))")
  }

  @Test("an update replaces the outcome and nothing else")
  func update() async throws {
    let text = """
      apps: { shop: { identifier: 8A3KX2M9QT.com.example.shop, domains: ["applinks:shop.example"] } }
      links:
        - link: https://shop.example/buy/42   # a product
          opens: browser  # for now
        - { link: https://shop.example/, opens: "shop" }
        - link: https://shop.example/buy/1
          opens: shop
      """
    let plan = try PlanReader().read(text)
    var world = PlanWorld(
      sites: ["shop.example": PlanSite(association: Array(PlanRunnerTests.file.utf8))])
    world.apps["shop"] = try EntitledApp.read(plan.apps[0])
    let update = PlanUpdate(try await PlanRunner(plan, in: world).run())
    let (changed, skipped) = PlanEditor(text).replacing(update.replacements)
    #expect(skipped.isEmpty && update.remaining.isEmpty)
    #expect(changed.contains("opens: shop  # for now") && changed.contains("opens: browser }"))
    #expect(try await PlanRunner(try PlanReader().read(changed), in: world).run().isSuccess)
  }

  @Test("an update brings back each kind of word, and leaves what no word settles")
  func updatedWords() async throws {
    let text = try ExampleShop.text()
    let world = try ExampleShop.world()
    let slips = [
      ("decision: exclude", "decision: match"), ("decision: no_match", "decision: match"),
      ("route: promotion", "route: order"), ("{ name: spring-sale }", "{ name: summer-sale }"),
      ("{ number: 2026 }", "{ number: 2025 }"), ("address-bar, opens: browser", "address-bar, opens: shop"),
    ]
    var wrong = text
    for (right, slip) in slips {
      #expect(wrong.contains(right))
      wrong = wrong.replacing(right, with: slip)
    }
    let update = PlanUpdate(try await PlanRunner(try PlanReader().read(wrong), in: world).run())
    #expect(update.remaining.isEmpty)
    let (changed, skipped) = PlanEditor(wrong).replacing(update.replacements)
    #expect(skipped.isEmpty && changed == text)

    // The other route has other parameters, and nothing says which of them are meant.
    let other = text.replacing("route: search", with: "route: order")
    let left = PlanUpdate(try await PlanRunner(try PlanReader().read(other), in: world).run())
    #expect(left.replacements.isEmpty && !left.remaining.isEmpty)
  }

  @Test("links are added where the list is, whatever its indentation, and made where there is none")
  func adding() throws {
    let added = ExpectationText(link: "https://a.example/${x}, y", opens: "browser")
    for (text, expected) in [
      ("links:\n- link: a:b\n  opens: browser\nlint:\n", "links:\n- link: a:b\n  opens: browser\n- link:"),
      ("lint:\n", "lint:\n\nlinks:\n  - link:"),
      ("links:\r\n  - link: a:b\r\n    opens: browser\r\n", "browser\r\n  - link:"),
    ] {
      let plan = try PlanReader().read(text)
      let changed = try PlanEditor(text).adding([added], at: plan.linksPlace)
      #expect(changed.contains(expected))
      #expect(try PlanReader().read(changed).links.last?.text == "https://a.example/${x}, y")
    }
    let flow = try PlanReader().read("links: [{ link: a:b, opens: browser }]\n")
    #expect(throws: PlanError.self) {
      try PlanEditor("links: [{ link: a:b, opens: browser }]\n").adding([added], at: flow.linksPlace)
    }
  }
}
