import Foundation
import Testing

@Suite("applinks generate uitests and its siblings")
struct UITestVerbTests {
  private static let plan = """
    apps:
      shop:
        identifier: ABCDE12345.com.example.shop
        android: { manifest: AndroidManifest.xml, package: com.example.shop }
    links:
      - { name: a product, link: https://shop.example/buy/42, opens: shop }
      - { every: https://shop.example/buy/*, opens: shop }

    """

  @Test(
    "each writes its files, names what came to no test, and writes nothing anew",
    arguments: [
      ("uitests", "UITests/UniversalLinkTests.swift"), ("maestro", "config.yaml"),
      ("appium", "link-driver.mjs"),
      ("espresso", "main/res/values/link_test_ids.xml"), ("scripts", "run-adb.sh"),
    ])
  func writes(_ what: String, _ file: String) async throws {
    let folder = ToolRun.Folder()
    let first = try await ToolRun(
      "generate", what, "--output", "out", files: ["applinks.yaml": Self.plan], folder: folder)
    #expect(first.status == 0, "\(first.errors)")
    #expect(first.errors.contains("applinks.yaml:7: no test is made"))
    let text = try folder.read("out/\(file)")
    #expect(text.contains("Made by \"applinks generate \(what)\" from applinks.yaml."))
    let second = try await ToolRun("generate", what, "--output", "out", folder: folder)
    #expect(second.errors.contains("0 files written"), "\(second.errors)")
    #expect(try folder.read("out/\(file)") == text)
  }

  @Test("a file of somebody stops everything, and --force replaces it")
  func foreign() async throws {
    let folder = ToolRun.Folder()
    let files = ["applinks.yaml": Self.plan, "out/run-simctl.sh": "mine\n"]
    let run = try await ToolRun("generate", "scripts", "--output", "out", files: files, folder: folder)
    #expect(run.status == 2)
    #expect(run.errors.contains("out/run-simctl.sh") && run.errors.contains("--force"))
    #expect(try folder.read("out/run-simctl.sh") == "mine\n")
    #expect(!FileManager.default.fileExists(atPath: folder.path + "/out/run-adb.sh"))
    let forced = try await ToolRun("generate", "scripts", "--output", "out", "--force", folder: folder)
    #expect(forced.status == 0)
    #expect(FileManager.default.isExecutableFile(atPath: folder.path + "/out/run-simctl.sh"))
  }

  @Test("a flow whose test is gone is removed, unless somebody wrote into it")
  func vanished() async throws {
    let folder = ToolRun.Folder()
    let more = Self.plan + "  - { name: old, link: https://shop.example/old, opens: browser }\n"
    _ = try await ToolRun(
      "generate", "maestro", "--output", "out", files: ["applinks.yaml": more], folder: folder)
    let name = "test_givenAppNotRunning_whenOldIsOpened_thenBrowserKeepsIt.yaml"
    let edited = try folder.read("out/ios/\(name)").replacing(
      "applinks:begin after\n", with: "applinks:begin after\n- back\n")
    try folder.write(edited, to: "out/ios/\(name)")
    let run = try await ToolRun(
      "generate", "maestro", "--output", "out", files: ["applinks.yaml": Self.plan], folder: folder)
    #expect(
      run.errors.contains("1 removed") && run.errors.contains("belongs to a test that is gone"),
      "\(run.errors)")
    #expect(try folder.read("out/ios/\(name)") == edited)
    #expect(!FileManager.default.fileExists(atPath: folder.path + "/out/android/" + name))
  }

  @Test("identifiers come from the files of the apps")
  func identifiers() async throws {
    let plan = """
      apps:
        shop: { entitlements: Shop.entitlements, android: { manifest: AndroidManifest.xml } }
      links:
        - { link: https://shop.example/a, opens: shop }

      """
    let entitlements = """
      <?xml version="1.0" encoding="UTF-8"?>
      <plist version="1.0"><dict><key>application-identifier</key><string>ABCDE12345.com.example.shop</string></dict></plist>
      """
    let manifest =
      "<manifest xmlns:android=\"http://schemas.android.com/apk/res/android\" package=\"com.example.droid\"/>"
    let folder = ToolRun.Folder()
    let run = try await ToolRun(
      "generate", "scripts", "--output", "out",
      files: ["applinks.yaml": plan, "Shop.entitlements": entitlements, "AndroidManifest.xml": manifest],
      folder: folder)
    #expect(run.status == 0, "\(run.errors)")
    #expect(try folder.read("out/run-simctl.sh").contains("app='com.example.shop'"))
    #expect(try folder.read("out/run-adb.sh").contains("app='com.example.droid'"))
  }

  @Test(
    "wrong options are wrong use",
    arguments: [
      ["--os", "symbian"], ["--link-limit", "0"], ["--label", "de=x"], ["--locale", "d e"],
      ["--start", "hot"],
    ])
  func misuse(_ options: [String]) async throws {
    let run = try await ToolRun(
      list: ["generate", "uitests", "--output", "out"] + options, files: ["applinks.yaml": Self.plan])
    #expect(run.status == 2)
  }
}
