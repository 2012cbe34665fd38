import Foundation
import TestSupport
import Testing

@Suite("The verb audit")
struct AuditVerbTests {
  /// An app that is signed for some domains, receives links in its app delegate, and registers schemes.
  private static func app(domains: [String] = ["applinks:shop.example"], schemes: [String] = []) -> [UInt8] {
    var signature = CodeSignatureWriter()
    signature.entitlements = EntitlementWriter.xml(EntitlementWriter.app(domains: domains))
    signature.encodedEntitlements = EntitlementWriter.encoded(EntitlementWriter.app(domains: domains))
    var image = MachOWriter()
    image.classes = [.init("AppDelegate", ["application:continueUserActivity:restorationHandler:"])]
    image.called = ["activityType", "scheme"]
    image.signature = signature.bytes()
    let info = EntitlementWriter.xml([
      "CFBundleIdentifier": .string("org.example.sample"), "CFBundleExecutable": .string("Sample"),
      "CFBundleURLTypes": .array([.dictionary(["CFBundleURLSchemes": .array(schemes.map { .string($0) })])]),
    ])
    let folder = "Payload/Sample.app/"
    return ZipBuilder([.init(folder + "Info.plist", info), .init(folder + "Sample", image.bytes())]).bytes()
  }

  private func folder() throws -> ToolRun.Folder {
    let folder = ToolRun.Folder()
    try folder.write(Self.app(), to: "good.ipa")
    try folder.write(
      Self.app(domains: ["applinks:https://shop.example"], schemes: ["shop\u{1B}[31m"]), to: "bad.ipa")
    try folder.write(Self.app(domains: ["applinks:https://shop.example"], schemes: ["shop"]), to: "odd.ipa")
    try folder.write(Array(Self.app().dropLast(100)), to: "cut.ipa")
    try folder.write(AndroidSample.apk(), to: "app.apk")
    try folder.write(
      #"{"applinks":{"details":[{"appIDs":["OTHER12345.org.example.sample"],"components":[]}]}}"#, to: "aasa")
    try folder.write("[]", to: "assetlinks.json")
    return folder
  }

  private func run(_ arguments: String...) async throws -> ToolRun {
    try await ToolRun(list: ["audit"] + arguments, folder: folder())
  }

  private func object(_ text: String) throws -> [String: Any] {
    try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
  }

  @Test("text says the facts and then the findings")
  func text() async throws {
    let run = try await run("good.ipa")
    #expect(run.status == 0, "\(run.output) \(run.errors)")
    #expect(run.output.contains("app org.example.sample") && run.output.contains("applinks:shop.example"))
    #expect(
      run.output.contains("-[AppDelegate application:continueUserActivity:restorationHandler:] in class"))
  }

  @Test("JSON has the file, facts and findings with evidence")
  func json() async throws {
    let run = try await run("--format", "json", "bad.ipa")
    let document = try object(run.output)
    let facts = try #require(document["facts"] as? [String: Any])
    let findings = try #require(document["findings"] as? [[String: Any]])
    #expect(document["file"] as? String == "bad.ipa" && facts["bundles"] is [Any])
    let malformed = try #require(findings.first { $0["rule"] as? String == "domain-malformed" })
    #expect(malformed["file"] as? String == "bad.ipa/Payload/Sample.app/Sample" && malformed["offset"] is Int)
    #expect((malformed["ids"] as? [String])?.contains("CWE-20") == true && malformed["evidence"] is String)
    #expect(run.status == 1 && !run.output.contains("\u{1B}"))
  }

  @Test("other formats carry the evidence, and text from the app stays text")
  func formats() async throws {
    for format in ["sarif", "junit", "html", "text", "concise", "markdown"] {
      let run = try await run("--format", format, "bad.ipa")
      #expect(run.output.contains("domain-malformed") && !run.output.contains("\u{1B}"), "\(format)")
    }
    let page = try await run("--format", "html", "bad.ipa").output
    #expect(
      page.contains("<h2>Ways in from outside</h2>") && page.contains("<h2>What was read of bad.ipa</h2>"))
    let sarif = try object(try await run("--format", "sarif", "bad.ipa").output)
    let results = ((sarif["runs"] as? [[String: Any]])?.first?["results"] as? [[String: Any]]) ?? []
    #expect(results.contains { ($0["properties"] as? [String: Any])?["evidence"] is String })
  }

  @Test("association files and asset links are compared with the app")
  func comparison() async throws {
    let apple = try await run("--in", "aasa", "--format", "concise", "good.ipa")
    #expect(apple.status == 1 && apple.output.contains("app-not-in-association-file"))
    let android = try await run("--in", "assetlinks.json", "--format", "json", "app.apk")
    #expect(android.output.contains(#""package":"com.example.shop""#), "\(android.output)")
    #expect(try await run("--in", "missing.json", "good.ipa").status == 2)
  }

  @Test("what cannot be read ends with 2, beside others with 1, and JSON is printed")
  func unreadable() async throws {
    let cut = try await run("--format", "json", "cut.ipa")
    #expect(cut.status == 2 && cut.output.contains("archive-damaged") && cut.output.contains("errors"))
    #expect(try await run("good.ipa", "cut.ipa").status == 1)
    let none = try await run("--format", "json", "none.ipa")
    #expect(none.status == 2 && none.output.contains("errors"))
    #expect(try await run("--format", "nothing", "good.ipa").status == 2)
  }

  @Test("rules can be chosen, and explained")
  func rules() async throws {
    let chosen = try await run("--select", "custom-*", "--format", "concise", "odd.ipa")
    #expect(
      chosen.status == 0 && !chosen.output.contains("domain-malformed"), "\(chosen.output)\(chosen.errors)")
    #expect(try await run("--ignore", "no-such-rule", "bad.ipa").status == 2)
    let rule = try await ToolRun("rule", "cold-launch-link-dropped")
    #expect(rule.status == 0 && rule.output.contains("scene(_:willConnectTo:options:)"))
  }
}
