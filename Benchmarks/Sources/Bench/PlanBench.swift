import BenchClock
import LinkTesting

/// Measures a plan: a site with 100 rules, its text read, its device made and every expectation put to it.
enum PlanBench {
  static func run(_ count: Int) async throws {
    let rules = (0..<100).map { "{\"/\": \"/section\($0)/*\", \"comment\": \"\($0)\"}" }
    let file =
      "{\"applinks\": {\"details\": [{\"appIDs\": [\"8A3KX2M9QT.com.example.shop\"], \"components\": ["
      + rules.joined(separator: ", ") + "]}]}}"
    var text =
      "apps: { shop: { identifier: 8A3KX2M9QT.com.example.shop, domains: [applinks:shop.example] } }\n"
    text += "links:\n"
    for index in 0..<count {
      let path = index % 4 == 0 ? "/elsewhere/\(index)" : "/section\(index % 100)/item/\(index)?from=mail"
      text += "  - link: https://shop.example\(path)\n    opens: \(index % 4 == 0 ? "browser" : "shop")\n"
    }
    let start = BenchClock.now()
    let plan = try PlanReader().read(text)
    let read = BenchClock.now()
    var world = PlanWorld(sites: ["shop.example": PlanSite(association: Array(file.utf8))])
    world.apps["shop"] = try EntitledApp.read(plan.apps[0])
    let report = try await PlanRunner(plan, in: world).run()
    let end = BenchClock.now()
    precondition(report.isSuccess && report.results.count == count)
    func seconds(_ nanoseconds: Double) -> Double { (nanoseconds / 1e6).rounded() / 1e3 }
    print(
      "plan: \(count) expectations, \(text.utf8.count) bytes: read in \(seconds(read - start)) s, run in \(seconds(end - read)) s"
    )
  }
}
