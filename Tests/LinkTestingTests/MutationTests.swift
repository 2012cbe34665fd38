import LinkTesting
import Testing

@Suite("Faults seeded into a world")
struct MutationTests {
  @Test("the example notices every fault, and lacks something without an expectation that alone notices one")
  func example() async throws {
    let plan = try ExampleShop.plan()
    let world = try ExampleShop.world()
    let report = try await MutationRun(plan, in: world).run(isThorough: true)
    #expect(report.score == 100 && report.undecided.isEmpty, "\(MutationReportText(report).text)")
    #expect(report.noticedCount > 80)
    #expect(MutationReportText(report).score == "100 %")
    // What alone notices a fault matters: without it, the score is lower.
    let lonely = report.outcomes.compactMap { outcome -> String? in
      guard case .noticed(let titles) = outcome.verdict, titles.count == 1 else { return nil }
      return titles[0]
    }
    let matters = plan.links.filter { lonely.contains($0.title) }
    #expect(matters.count >= 8)
    for link in [matters.first, matters.last].compactMap({ $0 }) {
      var smaller = plan
      smaller.links.removeAll { $0 == link }
      #expect(try await MutationRun(smaller, in: world).run().score < 100, "\(link.title)")
    }
  }

  @Test("a plan without expectations notices nothing, and what is suggested notices everything")
  func suggestions() async throws {
    let text = """
      # The plan of a small shop
      domains: { shop.example: site }
      apps:
        shop: { identifier: 8A3KX2M9QT.com.example.shop, domains: [applinks:shop.example] }

      links:
        # The only one
        - { link: https://shop.example/other, opens: browser }

      # Settings of lint
      lint: { fail-on: warning }

      """
    var world = PlanWorld(
      sites: ["shop.example": PlanSite(association: Array(PlanRunnerTests.file.utf8))])
    let plan = try PlanReader().read(text)
    world.apps["shop"] = try EntitledApp.read(plan.apps[0])
    let report = try await MutationRun(plan, in: world).run()
    #expect(report.score < 50 && !report.survivors.isEmpty)
    let added = try PlanEditor(text).adding(PlanSuggestion(report).expectations, at: plan.linksPlace)
    #expect(added.hasPrefix("# The plan of a small shop") && added.contains("  # The only one"))
    #expect(added.hasSuffix("\n# Settings of lint\nlint: { fail-on: warning }\n"))
    let better = try await MutationRun(try PlanReader().read(added), in: world).run()
    #expect(better.score == 100, "\(MutationReportText(better).text)")
  }

  @Test("a fault that changes no link is proved to be none")
  func equivalent() async throws {
    let file = """
      {"applinks": {"details": [{"appIDs": ["8A3KX2M9QT.com.example.shop"], "components": [
        {"/": "/buy/*"}, {"/": "/buy/x"}]}]}}
      """
    let plan = try PlanReader().read(
      """
      apps: { shop: { identifier: 8A3KX2M9QT.com.example.shop, domains: [applinks:shop.example] } }
      links:
        - { link: https://shop.example/buy/1, opens: shop }
      """)
    var world = PlanWorld(sites: ["shop.example": PlanSite(association: Array(file.utf8))])
    world.apps["shop"] = try EntitledApp.read(plan.apps[0])
    let report = try await MutationRun(plan, in: world).run()
    let dropped = try #require(
      report.outcomes.first { $0.mutant.change == "details[0].components[1] is left out" })
    #expect(dropped.verdict == .equivalent)
  }

  @Test("a plan that fails is mended first")
  func failing() async throws {
    let plan = try PlanReader().read(
      "apps: { shop: { identifier: A.b, domains: [applinks:a.example] } }\nlinks:\n  - { link: https://a.example/, opens: shop }\n"
    )
    let world = PlanWorld(apps: ["shop": try EntitledApp.read(plan.apps[0])])
    await #expect(throws: PlanError.self) { try await MutationRun(plan, in: world).run() }
  }
}
