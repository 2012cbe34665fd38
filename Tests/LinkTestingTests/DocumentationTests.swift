import Foundation
import LinkRouting
import LinkTesting
import Testing

@Suite("Examples of the documentation")
struct DocumentationTests {
  /// The blocks of a language in the article about link tests.
  static func blocks(_ language: String) throws -> [String] {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let path = root.appendingPathComponent("Sources/ApplinksCLI/ApplinksCLI.docc/LinkTests.md").path
    let text = try String(contentsOfFile: path, encoding: .utf8)
    return text.components(separatedBy: "```\(language)\n").dropFirst().map {
      $0.components(separatedBy: "\n```")[0] + "\n"
    }
  }

  /// A folder with the site of the example and its routes as a map.
  static func folder() throws -> URL {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try FileManager.default.copyItem(
      atPath: ExampleShop.folder + "/site", toPath: folder.appendingPathComponent("site").path)
    let map = RouteMap(name: "ShopRoute", try ExampleShop.routes())
    try JSONEncoder().encode(map).write(to: folder.appendingPathComponent("routes.json"))
    return folder
  }

  @Test("every plan in the article passes, in each of its environments")
  func plans() async throws {
    let folder = try Self.folder()
    defer { try? FileManager.default.removeItem(at: folder) }
    let blocks = try Self.blocks("yaml")
    #expect(blocks.count >= 8)
    for block in blocks {
      let environments = try PlanReader().read(block).environments
      for environment in [nil] + environments.map(Optional.some) {
        let plan = try PlanReader().read(block, environment: environment)
        let world = try PlanLoader(folder: folder.path).world(of: plan)
        let report = try await PlanRunner(plan, in: world).run()
        #expect(
          report.isSuccess && !report.results.isEmpty, "\(block)\n\(PlanReportFormat.text.render(report))")
      }
    }
  }

  @Test("the plan of a file as arguments of a test", arguments: try ExampleShop.checks())
  func checks(_ check: LinkCheck) async throws {
    #expect(try await check.difference == nil)
  }

  @Test("a difference says what was found, why and what mends it")
  func difference() async throws {
    var plan = try ExampleShop.plan()
    plan.links = [
      LinkExpectation(
        .link("https://shop.example/by/42"), conditions: TapConditions(),
        answer: ExpectedAnswer(outcome: .app("shop")))
    ]
    plan.devices = plan.devices.filter { $0.name == "phone" }
    let check = try #require(LinkPlanTest(plan, in: try ExampleShop.world()).checks.first)
    let text = try #require(try await check.difference)
    #expect(text.contains("expected: opens the app shop") && text.contains("mend:"))
  }
}
