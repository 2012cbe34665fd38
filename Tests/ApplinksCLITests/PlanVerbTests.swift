import Foundation
import Testing

@Suite("Link tests on the command line")
struct PlanVerbTests {
  static let file = """
    {"applinks": {"details": [{"appIDs": ["8A3KX2M9QT.com.example.shop"], "components": [
      {"/": "/buy/*/print", "exclude": true}, {"/": "/buy/*"}]}]}}
    """
  static let head = """
    domains: { shop.example: site }
    apps:
      shop: { identifier: 8A3KX2M9QT.com.example.shop, domains: [applinks:shop.example] }

    """
  static let site = ["site/.well-known/apple-app-site-association": file]

  private func files(_ links: String) -> [String: String] {
    Self.site.merging(["applinks.yaml": Self.head + links]) { first, _ in first }
  }

  @Test("a plan that holds ends with 0, one that does not with 1 and the mend")
  func outcome() async throws {
    let good = try await ToolRun(
      "test", files: files("links:\n  - { link: https://shop.example/buy/1, opens: shop }\n"))
    #expect(good.status == 0 && good.output == "1 check of 1 expectation passed\n")
    let bad = try await ToolRun(
      "test", files: files("links:\n  - { link: https://shop.example/by/1, opens: shop }\n"))
    #expect(bad.status == 1 && bad.output.contains("applinks.yaml:5:5") && bad.output.contains("mend:"))
  }

  @Test("a plan that is none ends with 2 and one line")
  func mistakes() async throws {
    let run = try await ToolRun(
      "test", "--format", "json", files: files("links:\n  - { lnk: x, opens: shop }\n"))
    #expect(
      run.status == 2 && run.errors.contains("applinks.yaml:5:7")
        && run.errors.contains("did you mean \"link\"?"))
    #expect(run.output.contains("\"error\""))
    #expect(try await ToolRun("test").errors.contains("applinks init"))
    let missing = try await ToolRun(
      "test", files: ["applinks.yaml": "domains: { a.example: nowhere }\nlinks: []\n"])
    #expect(missing.status == 2 && missing.errors.contains("applinks.yaml:1:12"))
  }

  @Test("reports go where they are asked for, and a selection that holds nothing is misuse")
  func reports() async throws {
    let folder = ToolRun.Folder()
    let links =
      "links:\n  - { link: https://shop.example/buy/1, opens: shop, tags: smoke }\n  - { link: https://shop.example/, opens: browser }\n"
    let run = try await ToolRun(
      list: ["test", "--format", "text", "--format", "junit", "--output", "tests.xml", "--tag", "smoke"],
      files: files(links), folder: folder)
    #expect(run.status == 0 && run.output.contains("1 check"))
    #expect(try folder.read("tests.xml").contains("tests=\"1\""))
    #expect(try await ToolRun("test", "--filter", "nowhere", folder: folder).status == 2)
    #expect(
      try await ToolRun("test", "--on", "andriod", folder: folder).errors.contains(
        "did you mean \"android\"?"))
    #expect(
      try await ToolRun("test", "--format", "junt", folder: folder).errors.contains("did you mean \"junit\"?")
    )
  }

  @Test("faults are counted, and what is suggested raises the score to all of them")
  func mutations() async throws {
    let folder = ToolRun.Folder()
    let links = "links:\n  # the first\n  - { link: https://shop.example/buy/1, opens: shop }\n"
    let first = try await ToolRun("test", "--mutate", "--suggest", files: files(links), folder: folder)
    #expect(first.status == 1 && first.output.contains("SURVIVED"))
    #expect(try folder.read("applinks.yaml").contains("# the first"))
    let second = try await ToolRun("test", "--mutate", "--minimum-score", "100", folder: folder)
    #expect(second.status == 0 && second.output.contains("score 100 %"), "\(second.output)")
    #expect(try await ToolRun("test", folder: folder).status == 0)
  }

  @Test("an update writes what was found")
  func update() async throws {
    let folder = ToolRun.Folder()
    let links = "links:\n  - link: https://shop.example/buy/1\n    opens: browser # once\n"
    let run = try await ToolRun("test", "--update", files: files(links), folder: folder)
    #expect(run.status == 0 && run.errors.contains("+     opens: shop # once"))
    #expect(try await ToolRun("test", folder: folder).status == 0)
  }

  @Test("a plan is started from what a project holds, and passes")
  func start() async throws {
    let folder = ToolRun.Folder()
    let entitlements = """
      <?xml version="1.0" encoding="UTF-8"?>
      <plist version="1.0"><dict><key>com.apple.developer.associated-domains</key>
      <array><string>applinks:shop.example</string></array></dict></plist>
      """
    let files = Self.site.merging(["App/Shop.entitlements": entitlements]) { first, _ in first }
    let run = try await ToolRun("init", files: files, folder: folder)
    #expect(run.status == 0, "\(run.errors)")
    let plan = try folder.read("applinks.yaml")
    #expect(plan.contains("shop.example: site") && plan.contains("entitlements: App/Shop.entitlements"))
    let test = try await ToolRun("test", folder: folder)
    #expect(test.status == 0, "\(plan)\n\(test.output)\(test.errors)")
    #expect(try await ToolRun("init", folder: folder).errors.contains("--force"))
    #expect(try await ToolRun("init", folder: ToolRun.Folder()).status == 2)
  }

  #if Inspection
  @Test("the example passes with the routes of its source, and its score is 100 %")
  func example() async throws {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let folder = root.appendingPathComponent("Examples/linktests").path
    let run = try await ToolRun("test", folder)
    #expect(run.status == 0, "\(run.output)\(run.errors)")
    let mutated = try await ToolRun("test", folder, "--mutate")
    #expect(mutated.status == 0 && mutated.output.contains("score 100 %"), "\(mutated.output)")
  }

  @Test("routes become a plan that names each of them")
  func generated() async throws {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let source = root.appendingPathComponent("Examples/linktests/ShopRoute.swift").path
    let run = try await ToolRun(
      "generate", "plan", "--routes", source, "--app", "8A3KX2M9QT.com.example.shop")
    #expect(run.status == 0, "\(run.errors)")
    for route in ["product", "search", "promotion", "order"] {
      #expect(run.output.contains("route: \(route)"))
    }
  }
  #endif

  @Test("a changed file is run again, and an interrupt ends the run")
  func watch() async throws {
    let folder = ToolRun.Folder()
    let good = "links:\n  - { link: https://shop.example/buy/1, opens: shop }\n"
    for (path, text) in files(good) { try folder.write(text, to: path) }
    let task = Task { try await ToolRun("test", "--watch", folder: folder) }
    #expect(try await Self.prints("expectation passed", in: folder))
    try folder.write(Self.head + good.replacing("opens: shop", with: "opens: browser"), to: "applinks.yaml")
    #expect(try await Self.prints("expectation failed", in: folder))
    #expect(try await Self.prints("Since the last run 1 check went wrong.", in: folder))
    task.cancel()
    #expect(try await task.value.status == 1)
  }

  /// Whether a run that goes on prints a text, sooner or later.
  private static func prints(_ text: String, in folder: ToolRun.Folder) async throws -> Bool {
    for _ in 0..<6_000 {
      let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
      for name in names where name.hasPrefix(".streams-") {
        if try folder.read(name).contains(text) { return true }
      }
      try await Task.sleep(for: .milliseconds(20))
    }
    return false
  }
}
