import Foundation
import LinkTesting
import Testing

@testable import UITestGeneration

#if canImport(FoundationXML)
import FoundationXML
#endif

@Suite("Runners with programs that stand in")
struct ScriptRunTests {
  private static let runners = ["run-simctl.sh", "run-adb.sh"]

  private func stage(_ links: String, starts: [StartState] = [.cold]) throws -> ScriptStage {
    var options = UITestOptions()
    options.starts = starts
    return try ScriptStage(SamplePlan.shop(links + "\n"), options)
  }

  private let opens = "  - { name: a product, link: https://shop.example/buy/42, opens: shop }"
  private let stays = "  - { name: help, link: https://shop.example/help, opens: browser }"

  @Test("the app received it", arguments: runners, StartState.allCases)
  func passes(_ runner: String, _ start: StartState) throws {
    let stage = try stage(opens, starts: [start])
    try stage.write("com.example.shop", to: "receiver")
    let run = try stage.run(runner)
    #expect(run.status == 0, "\(run.output)")
    #expect(run.output.contains("2 passed, 0 failed, 0 skipped"))
    #expect(stage.read("opened") == "https://shop.example/buy/42")
  }

  @Test("the tool says success, and the browser got it", arguments: runners, StartState.allCases)
  func browserGotIt(_ runner: String, _ start: StartState) throws {
    let stage = try stage(opens, starts: [start])
    let browser = runner == "run-simctl.sh" ? "com.apple.mobilesafari" : "example.browser"
    try stage.write(browser, to: "receiver")
    let run = try stage.run(runner)
    #expect(run.status == 1)
    #expect(
      run.output.contains("The tool reported success, but the browser (\(browser)) received"), "\(run.output)"
    )
    #expect(run.junit.contains("failures=\"1\""))
  }

  @Test("nobody got it", arguments: runners)
  func nobody(_ runner: String) throws {
    let stage = try stage(opens)
    let run = try stage.run(runner)
    #expect(run.status == 1)
    #expect(run.output.contains("nobody"), "\(run.output)")
  }

  @Test("a warm start of which nothing tells who was started is not decided")
  func undecided() throws {
    let run = try stage(opens, starts: [.warm]).run("run-adb.sh")
    #expect(run.status == 0)
    #expect(
      run.output.contains("1 passed, 0 failed, 1 skipped") && run.output.contains("not decided"),
      "\(run.output)")
  }

  @Test("the browser is to keep it", arguments: runners)
  func staysInBrowser(_ runner: String) throws {
    let stage = try stage(stays)
    try stage.write(
      runner == "run-simctl.sh" ? "com.apple.mobilesafari" : "com.android.chrome", to: "receiver")
    #expect(try stage.run(runner).status == 0)
    try stage.write("com.example.shop", to: "receiver")
    let run = try stage.run(runner)
    #expect(run.status == 1)
    #expect(run.output.contains("The browser is to keep"), "\(run.output)")
  }

  @Test("nothing is to open", arguments: runners)
  func nothing(_ runner: String) throws {
    let stage = try stage("  - { link: https://shop.example/nothing, opens: nothing }")
    #expect(try stage.run(runner).status == 0)
    try stage.write("com.example.shop", to: "receiver")
    #expect(try stage.run(runner).status == 1)
  }

  @Test("a build without the entitlement is told before a link is opened")
  func entitlements() throws {
    let stage = try stage(opens)
    try stage.write("com.example.shop", to: "receiver")
    try stage.write(
      "<string>applinks:shop.example.evil</string><string>webcredentials:shop.example</string>",
      to: "entitlements")
    let run = try stage.run("run-simctl.sh")
    #expect(run.status == 1)
    #expect(run.output.contains("has no entitlement applinks:shop.example"), "\(run.output)")
    for claim in ["applinks:shop.example?mode=developer", "applinks:*.example"] {
      try stage.write("<string>\(claim)</string>", to: "entitlements")
      #expect(try stage.run("run-simctl.sh").status == 0, "\(claim)")
    }
  }

  @Test("a host that is not verified is told", arguments: ["none", "1024", "legacy_failure", "denied"])
  func verification(_ state: String) throws {
    let stage = try stage(opens)
    try stage.write("com.example.shop", to: "receiver")
    try stage.write("com.example.shop:\n    shop.example: \(state)\n", to: "verification")
    let run = try stage.run("run-adb.sh")
    #expect(run.status == 1)
    #expect(run.output.contains("The state of shop.example is \(state)"), "\(run.output)")
    #expect(try stage.run("run-adb.sh", "--without-verification").status == 0)
  }

  @Test("an app that is not installed, and a wrong option, end with 2", arguments: runners)
  func misuse(_ runner: String) throws {
    let stage = try stage(opens)
    #expect(try stage.run(runner, "--nonsense").status == 2)
    try stage.write("", to: "missing")
    let run = try stage.run(runner)
    #expect(run.status == 2)
    #expect(run.output.contains("com.example.shop is not installed"), "\(run.output)")
  }

  @Test("what is expected of another version is skipped", arguments: runners)
  func systems(_ runner: String) throws {
    let links =
      "  - { link: https://shop.example/a, opens: shop, but: [{ on: phone, opens: browser }, { on: new-pixel, opens: browser }] }"
    let plan = try PlanReader().read(
      """
      apps:
        shop: { identifier: A.com.example.shop, android: { manifest: m, package: com.example.shop } }
      devices: { phone: ios18.2, old-phone: ios17.2, pixel: api34, new-pixel: api35 }
      links:
      \(links)

      """)
    var options = UITestOptions()
    options.starts = [.cold]
    let stage = try ScriptStage(plan, options)
    try stage.write("com.example.shop", to: "receiver")
    let run = try stage.run(runner)
    #expect(run.status == 0, "\(run.output)")
    #expect(run.output.contains("2 passed, 0 failed, 1 skipped"), "\(run.output)")
  }

  @Test("only the tests that are wanted run")
  func only() throws {
    let stage = try stage(opens + "\n" + stays)
    try stage.write("com.apple.mobilesafari", to: "receiver")
    let run = try stage.run("run-simctl.sh", "--only", "*BrowserKeepsIt")
    #expect(run.status == 0, "\(run.output)")
    #expect(run.output.contains("2 passed"))
  }

  @Test("devicectl's success is not believed, and what it cannot tell is skipped")
  func devices() throws {
    let stage = try stage(opens + "\n" + stays)
    let run = try stage.run("run-devicectl.sh", "--device", "phone")
    #expect(run.status == 1)
    #expect(
      run.output.contains("devicectl reported success, but no process of Shop.app runs"), "\(run.output)")
    #expect(run.output.contains("0 passed, 1 failed, 1 skipped"))
    try stage.write(
      "4711  file:///private/var/containers/Bundle/Application/1/Shop.app/Shop\n", to: "receiver")
    let good = try stage.run("run-devicectl.sh", "--device", "phone")
    #expect(good.status == 0, "\(good.output)")
    #expect(
      stage.read("calls").contains(
        "--terminate-existing --payload-url https://shop.example/buy/42 com.example.shop"))
    #expect(try stage.run("run-devicectl.sh").status == 2)
  }

  @Test("hostile names stay words, and JUnit stays XML", arguments: runners)
  func hostile(_ runner: String) throws {
    let plan = try SamplePlan.hostile()
    let stage = try ScriptStage(plan, SamplePlan.options)
    try stage.write("com.example.shop\n", to: "receiver")
    let run = try stage.run(runner)
    #expect(run.status == 1)
    #expect(stage.read("pwned").isEmpty && !FileManager.default.fileExists(atPath: stage.path + "/pwned"))
    let parser = XMLParser(data: Data(run.junit.utf8))
    #expect(parser.parse(), "\(run.junit)")
    let links = stage.read("calls")
    for expectation in plan.links
    where expectation.text.hasPrefix("https") && expectation.text.contains("$(z)") {
      #expect(links.contains(expectation.text))
    }
  }
}
