import Foundation
import Testing

@Suite("Developer mode in entitlements")
struct DevVerbTests {
  private let file = """
    <?xml version="1.0" encoding="UTF-8"?>
    <plist version="1.0">
    <dict>
    \t<key>com.apple.developer.associated-domains</key>
    \t<array>
    \t\t<string>applinks:shop.example</string>
    \t</array>
    </dict>
    </plist>

    """

  @Test("is put in as one line, and taken out with every other byte as it was")
  func roundTrip() async throws {
    let folder = ToolRun.Folder()
    let patch = try await ToolRun(
      "dev", "patch", "App.entitlements", "Shop.Example", files: ["App.entitlements": file], folder: folder)
    #expect(patch.status == 0)
    #expect(patch.output.isEmpty)
    let patched = try folder.read("App.entitlements")
    #expect(
      patched
        == file.replacing(
          "shop.example</string>\n",
          with: "shop.example</string>\n\t\t<string>applinks:shop.example?mode=developer</string>\n"))
    let again = try await ToolRun("dev", "patch", "App.entitlements", "shop.example", folder: folder)
    #expect(again.status == 0)
    #expect(try folder.read("App.entitlements") == patched)
    let unpatch = try await ToolRun("dev", "unpatch", "App.entitlements", "shop.example", folder: folder)
    #expect(unpatch.status == 0)
    #expect(try folder.read("App.entitlements") == file)
    let nothing = try await ToolRun("dev", "unpatch", "App.entitlements", "shop.example", folder: folder)
    #expect(nothing.status == 0)
    #expect(try folder.read("App.entitlements") == file)
  }

  @Test(
    "is refused for hosts that are none",
    arguments: ["shop.example:8443", "https://shop.example", "", "shop example", "shöp.example"])
  func hosts(_ host: String) async throws {
    let folder = ToolRun.Folder()
    let run = try await ToolRun(
      "dev", "patch", "App.entitlements", host, files: ["App.entitlements": file], folder: folder)
    #expect(run.status == 2)
    #expect(run.errors.contains("is no host"))
    #expect(try folder.read("App.entitlements") == file)
  }

  @Test("is refused for files that are no entitlements")
  func files() async throws {
    let run = try await ToolRun("dev", "patch", "a", "shop.example", files: ["a": "{}"])
    #expect(run.status == 2)
    #expect(try await ToolRun("dev", "patch", "none", "shop.example").status == 2)
  }
}
