import Foundation
import TestSupport
import Testing

@Suite("Audits of sources, scripts of Frida and their logs")
struct SourceAuditTests {
  private static let source = """
    import UIKit
    class D: UIResponder, UIApplicationDelegate {
      func application(_ a: UIApplication, continue b: NSUserActivity, restorationHandler: @escaping ([Any]?) -> Void) -> Bool {
        if let url = b.webpageURL { UIApplication.shared.open(url) }
        return false
      }
    }
    """
  private static let entitlements = """
    <?xml version="1.0"?><plist version="1.0"><dict><key>com.apple.developer.associated-domains</key><array>
    <string>applinks:a.example</string></array></dict></plist>
    """
  private static let project = """
    { objects = { P = {targets = (T); }; T = {name = Shop; productType = "com.apple.product-type.application"; buildConfigurationList = L; };
    L = {buildConfigurations = (C); }; C = {name = Release; buildSettings = { DEVELOPMENT_TEAM = ABCDE12345;
    PRODUCT_BUNDLE_IDENTIFIER = com.example.shop; CODE_SIGN_ENTITLEMENTS = "Shop/Shop.entitlements"; }; }; }; rootObject = P; }
    """

  private func folder() throws -> ToolRun.Folder {
    let folder = ToolRun.Folder()
    try folder.write(Self.source, to: "src/Shop/D.swift")
    try folder.write(Self.entitlements, to: "src/Shop/Shop.entitlements")
    try folder.write(Self.project, to: "src/Shop.xcodeproj/project.pbxproj")
    try folder.write(
      #"{"applinks":{"details":[{"appIDs":["ZZZZZ12345.com.example.shop"],"components":[{"/":"/a/*"}]}]}}"#,
      to: "aasa")
    return folder
  }

  private func object(_ text: String) throws -> [String: Any] {
    try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
  }

  @Test("a folder, a project and one file", arguments: ["src", "src/Shop.xcodeproj", "src/Shop/D.swift"])
  func paths(_ path: String) async throws {
    let run = try await ToolRun(list: ["audit", "--format", "json", path], folder: folder())
    #expect(run.status == 0, "\(run.errors)")
    let findings = try #require(try object(run.output)["findings"] as? [[String: Any]])
    let places = findings.map { "\($0["rule"] ?? "") \($0["file"] ?? ""):\($0["line"] ?? "")" }
    #expect(places.contains("unvalidated-activity-type src/Shop/D.swift:3"), "\(places)")
    #expect(places.contains("link-opened-unchecked src/Shop/D.swift:4"), "\(places)")
    // Reports for people show the line.
    let text = try await ToolRun(list: ["audit", path], folder: folder()).output
    #expect(text.contains("if let url = b.webpageURL { UIApplication.shared.open(url) }"), "\(text)")
  }

  @Test("facts have sources, and an association file is compared with the project")
  func facts() async throws {
    let run = try await ToolRun(list: ["audit", "--format", "json", "--in", "aasa", "src"], folder: folder())
    #expect(run.status == 1, "\(run.errors)")
    let document = try object(run.output)
    let sources = try #require((document["facts"] as? [String: Any])?["sources"] as? [String: Any])
    #expect(sources["linkReceivers"] as? [String: Int] == ["Shop/D.swift": 1])
    let rules = (document["findings"] as? [[String: Any]] ?? []).compactMap { $0["rule"] as? String }
    #expect(rules.contains("app-not-in-association-file"))
  }

  @Test("text names the receivers")
  func text() async throws {
    let run = try await ToolRun(list: ["audit", "src"], folder: folder())
    #expect(
      run.output.contains("application(_:continue:restorationHandler:) in D")
        && run.output.contains("com.example.shop"))
  }

  @Test("a log is read, its bad lines are named, and rules are asked")
  func trace() async throws {
    let folder = try folder()
    let line =
      #"{"event":"receiver","id":1,"thread":1,"class":"S","selector":"scene:continueUserActivity:","links":[{"webpageURL":"https://a.example/b"}]}"#
    try folder.write(line + "\nwhat?\n", to: "log")
    let run = try await ToolRun(list: ["trace", "log", "--in", "aasa", "--format", "json"], folder: folder)
    #expect(run.status == 1 && run.errors.contains("log:2:"), "\(run.errors)")
    let arrivals = try #require(try object(run.output)["arrivals"] as? [[String: Any]])
    #expect(arrivals.count == 1 && arrivals[0]["unexpected"] as? Bool == true)
    try folder.write("nothing\n", to: "empty")
    #expect(try await ToolRun(list: ["trace", "empty"], folder: folder).status == 2)
  }

  @Test("a script is made of an app, and not of anything else")
  func frida() async throws {
    let folder = try folder()
    var image = MachOWriter()
    image.classes = [.init("AppDelegate", ["application:continueUserActivity:restorationHandler:"])]
    try folder.write(image.bytes(), to: "app")
    let run = try await ToolRun(list: ["generate", "frida", "app"], folder: folder)
    #expect(run.status == 0 && run.output.contains(#""class":"AppDelegate""#), "\(run.errors)")
    #expect(try await ToolRun(list: ["generate", "frida", "aasa"], folder: folder).status == 2)
  }
}
