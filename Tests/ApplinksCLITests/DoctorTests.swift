import Foundation
import Testing

@Suite("applinks doctor")
struct DoctorTests {
  private func entitlements(_ identifier: String, _ domains: String...) -> String {
    """
    <?xml version="1.0" encoding="UTF-8"?>
    <plist version="1.0"><dict>
    <key>application-identifier</key><string>\(identifier)</string>
    <key>com.apple.developer.associated-domains</key><array>\(domains.map { "<string>\($0)</string>" }.joined())</array>
    </dict></plist>
    """
  }

  private static let file =
    #"{"applinks":{"details":[{"appIDs":["8A3KX2M9QT.com.example.shop"],"components":[{"/":"/buy/*"}]}]}}"#

  @Test("finds that site and app agree")
  func agreement() async throws {
    let run = try await ToolRun(
      list: ["doctor", "--format", "json"],
      files: [
        "site/.well-known/apple-app-site-association": Self.file,
        "App.entitlements": entitlements("8A3KX2M9QT.com.example.shop", "applinks:shop.example"),
      ])
    let json = try #require(try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
    let checks = try #require(json["checks"] as? [[String: Any]])
    let identifier = checks.first { $0["name"] as? String == "identifier" }
    #expect(identifier?["state"] as? String == "ok", "\(run.output)")
    let project = checks.filter { $0["section"] as? String == "project" }
    #expect(!project.contains { $0["state"] as? String == "broken" })
  }

  @Test("names what is broken and what is missing")
  func faults() async throws {
    let run = try await ToolRun(
      list: ["doctor"],
      files: [
        "site/.well-known/apple-app-site-association": Self.file, "x/apple-app-site-association": "{",
        "App.entitlements": entitlements(
          "8A3KX2M9QT.com.example.other", "applinks:shop.example?mode=developer"),
        "None.entitlements": entitlements("8A3KX2M9QT.com.example.none"),
      ])
    #expect(run.status == 1)
    for words in [
      "broken   x/apple-app-site-association", "No file of the site names 8A3KX2M9QT.com.example.other",
      "Remove ?mode=developer before a release.", "None.entitlements claims no domain",
    ] { #expect(run.output.contains(words), "\(words) in \(run.output)") }
  }

  @Test("looks for programs and proxies in the environment it is given")
  func machine() async throws {
    let bare = try await ToolRun(
      list: ["doctor"], environment: ["PATH": "/nowhere", "HTTPS_PROXY": "http://proxy.example:3128"])
    #expect(
      bare.output.contains("missing  git is not on the PATH") && bare.output.contains("HTTPS_PROXY is set"))
    #expect(bare.status == 1)
    let folder = try await ToolRun("doctor", "nowhere")
    #expect(folder.status == 2 && folder.errors.contains("is no folder"))
  }
}
