import Foundation
import LinkTesting
import Testing

@Suite("Running a plan")
struct PlanRunnerTests {
  /// The association file of a small site.
  static let file = """
    {"applinks": {"details": [{"appIDs": ["8A3KX2M9QT.com.example.shop"], "components": [
      {"/": "/buy/*/print", "exclude": true}, {"/": "/buy/*"}, {"/": "/search", "?": {"q": "?*"}}]}]}}
    """

  /// Runs the expectations of `links` in a small world.
  static func run(
    _ links: String, head: String = "", file: String = file, domains: [String] = ["applinks:shop.example"]
  ) async throws -> PlanReport {
    let plan = try PlanReader().read(
      """
      apps:
        shop: { identifier: 8A3KX2M9QT.com.example.shop, domains: [\(domains.joined(separator: ", "))] }
      \(head)
      links:
      \(links)
      """)
    var world = PlanWorld(sites: ["shop.example": PlanSite(association: Array(file.utf8))])
    world.apps["shop"] = try EntitledApp.read(plan.apps[0])
    return try await PlanRunner(plan, in: world).run()
  }

  @Test(
    "the example passes with at least thirty expectations, before the next release too",
    arguments: [nil, "next"])
  func example(_ environment: String?) async throws {
    let plan = try PlanReader().read(try ExampleShop.text(), environment: environment)
    let report = try await PlanRunner(plan, in: try ExampleShop.world(of: plan)).run()
    #expect(report.isSuccess, "\(PlanReportFormat.text.render(report))")
    #expect(plan.links.count >= 30)
  }

  @Test(
    "outcomes, decisions and sets are told apart",
    arguments: [
      ("- { link: https://shop.example/buy/1, opens: shop, decision: match }", true),
      ("- { link: https://shop.example/buy/1, opens: app }", true),
      ("- { link: https://shop.example/buy/1, opens: browser }", false),
      ("- { link: https://shop.example/buy/1/print, opens: browser, decision: exclude }", true),
      ("- { link: https://shop.example/buy/1/print, opens: browser, decision: no_match }", false),
      ("- { link: https://shop.example/other, decision: no_match }", true),
      ("- { link: not a link, opens: no-link }", true),
      ("- { link: https://shop.example/, opens: no-link }", false),
      ("- { every: https://shop.example/buy/*, opens: shop }", false),
      ("- { every: https://shop.example/buy/*, except: /buy/*/print, opens: shop }", true),
      ("- { every: https://shop.example/buy/*/print, opens: browser }", true),
      ("- { every: https://shop.example/b*, opens: browser }", false),
      ("- { every: { \"/\": /search, \"?\": { q: \"?*\" } }, domain: shop.example, opens: shop }", true),
      ("- { every: { \"/\": /search }, domain: shop.example, opens: shop }", false),
      ("- { link: https://shop.example/buy/1, from: address-bar, opens: browser }", true),
      ("- { link: https://shop.example/buy/1, choice: browser, opens: browser }", true),
      (
        "- { link: https://shop.example/buy/1, opens: shop, but: { from: mail, opens: browser }, from: [notes] }",
        true
      ),
      (
        "- { link: https://shop.example/buy/1, opens: shop, but: { from: mail, opens: browser }, from: [mail] }",
        false
      ),
      ("- { link: https://shop.example/buy/1, on: ios12, opens: browser }", true),
    ])
  func outcomes(_ line: String, _ passes: Bool) async throws {
    let report = try await Self.run("  " + line)
    #expect(report.isSuccess == passes, "\(PlanReportFormat.text.render(report))")
    #expect(report.results.count == 1)
  }

  @Test("a failure names the closest rule and the smallest mend")
  func explanation() async throws {
    let report = try await Self.run("  - { link: https://shop.example/by/42, opens: shop }")
    let text = PlanReportFormat.text.render(report)
    #expect(text.contains("expected: opens the app shop"))
    #expect(text.contains("found:    stays in the browser"))
    #expect(text.contains("Closest is details[0].components[1]"))
    #expect(text.contains("mend:     Let the path pattern of details[0].components[1]"))
    #expect(text.contains("applinks.yaml:5:5"))
  }

  @Test("an entitlement that is missing is the cause")
  func entitlement() async throws {
    let report = try await Self.run(
      "  - { link: https://shop.example/buy/42, opens: shop }", domains: ["applinks:other.example"])
    let text = PlanReportFormat.text.render(report)
    #expect(text.contains("names no applinks:shop.example") && text.contains("Add \"applinks:shop.example\""))
  }

  @Test("a set that does not hold is refuted by a link of it")
  func refuted() async throws {
    let report = try await Self.run("  - { every: https://shop.example/buy/*, opens: shop }")
    let found = try #require(report.failures.first?.differences.first?.found)
    #expect(found.contains("/print does not open shop"))
  }

  @Test(
    "sets are proved on Android too",
    arguments: [
      ("{ every: https://shop.example/buy/?*, on: pixel, opens: shop }", true),
      ("{ every: https://shop.example/promo/*, on: pixel, opens: browser }", true),
      ("{ every: https://shop.example/account/orders/*, on: pixel, opens: shop }", false),
      ("{ every: https://shop.example/*, on: pixel, opens: browser }", false),
    ])
  func android(_ line: String, _ passes: Bool) async throws {
    let head = try #require(try ExampleShop.text().components(separatedBy: "\nlinks:").first)
    let plan = try PlanReader().read(head + "\nlinks:\n  - \(line)\n")
    let report = try await PlanRunner(plan, in: try ExampleShop.world()).run()
    #expect(report.isSuccess == passes, "\(PlanReportFormat.text.render(report))")
    #expect(report.undecided.isEmpty)
  }

  @Test("shards hold each expectation once, and filters choose by title and link")
  func selection() async throws {
    let plan = try ExampleShop.plan()
    let parts = (1...3).flatMap { index in
      PlanSelection(shard: PlanSelection.Shard(index: index, count: 3)).chosen(of: plan)
    }
    #expect(Set(parts) == Set(plan.links) && parts.count == plan.links.count)
    let chosen = PlanSelection(filters: ["orders*7"]).chosen(of: plan)
    #expect(chosen.map(\.text) == ["https://shop.example/account/orders/7"])
    #expect(PlanSelection.Shard("4/3") == nil && PlanSelection.Shard("0/3") == nil)
  }

  @Test("every format tells a failure", arguments: PlanReportFormat.allCases)
  func formats(_ format: PlanReportFormat) async throws {
    let report = try await Self.run(
      "  - { link: https://shop.example/by/42?<b>, opens: shop }\n  - { link: https://shop.example/, opens: browser }"
    )
    let text = format.render(report, version: "1.0")
    switch format {
    case .text: #expect(text.hasSuffix("1 check of 2 expectations failed, 1 passed\n"))
    case .json: #expect(text.contains("\"failed\":1") && text.contains("\"passed\":1"))
    case .junit: #expect(text.contains("tests=\"2\" failures=\"1\"") && text.contains("&lt;b&gt;"))
    case .github: #expect(text.hasPrefix("::error file=applinks.yaml,line=5,col=5"))
    case .markdown: #expect(text.contains("| --- |") && !text.contains("<b>"))
    case .html: #expect(text.contains("<article class=\"error\">") && !text.contains("?<b>"))
    }
  }
}
