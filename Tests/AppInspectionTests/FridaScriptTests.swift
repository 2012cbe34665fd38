import AppInspection
import AssociationFiles
import Foundation
import PackageReading
import TestSupport
import Testing

@Suite("Scripts of Frida and links to try")
struct FridaScriptTests {
  private static let node = ["/usr/bin/node", "/usr/local/bin/node", "/opt/homebrew/bin/node"].first {
    FileManager.default.isExecutableFile(atPath: $0)
  }
  private static let stub = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent()
    .deletingLastPathComponent().appendingPathComponent(".ci/frida-stub.js").path

  private static var app: AppReading {
    var sample = AppSample()
    sample.domains = ["applinks:a.example", "applinks:*.b.example", "webcredentials:c.example"]
    sample.info["CFBundleURLTypes"] = .array([
      .dictionary(["CFBundleURLSchemes": .array([.string("shop"), .string("https")])])
    ])
    sample.image.classes = [
      .init(
        "Delegate", ["application:continueUserActivity:restorationHandler:", "application:openURL:options:"]),
      .init(
        "Scene",
        ["scene:willConnectToSession:options:", "scene:openURLContexts:", "scene:continueUserActivity:"]),
    ]
    sample.image.called = ["openURL:options:completionHandler:", "canOpenURL:"]
    return sample.reading()
  }

  @Test("a script names what the app really has, and nothing else")
  func hooks() throws {
    let text = FridaScript.text(Self.app)
    let line = try #require(text.split(separator: "\n").first { $0.hasPrefix("const app = ") })
    let json = line.dropFirst("const app = ".count).dropLast()
    let app = try #require(try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any])
    let receivers = try #require(app["receivers"] as? [[String: String]])
    #expect(receivers.count == 5 && receivers.allSatisfy { ["Delegate", "Scene"].contains($0["class"]) })
    #expect(
      (app["openers"] as? [[String: String]])?.map { $0["selector"] } == [
        "openURL:options:completionHandler:", "canOpenURL:",
      ])
  }

  @Test(
    "what the sender of a link is compared with is logged while the link is received",
    .enabled(if: node != nil))
  func comparisons() throws {
    let file = FileManager.default.temporaryDirectory.appendingPathComponent("hooks-\(UUID().uuidString).js")
    try Data(FridaScript.text(Self.app, comparesSenders: true).utf8).write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    let run = try Self.run(Self.stub, file.path)
    #expect(run.status == 0)
    let report = TraceReport(TraceLog(parsing: run.output))
    // Without a sender, and outside of receivers, comparisons are the app's own business.
    #expect(report.others.allSatisfy { $0.event.kind != .compare })
    // Links of one call share what happens in it.
    let sent = Set(report.arrivals.filter { $0.link?.sender != nil }.map(\.event.line))
    for arrival in report.arrivals {
      let compared = arrival.steps.filter { $0.event.kind == .compare }
      #expect(compared.isEmpty == !sent.contains(arrival.event.line))
      #expect(
        compared.allSatisfy { ($0.returned == "true") == ($0.event.arguments[0] == $0.event.arguments[1]) })
    }
    #expect(
      report.arrivals.contains { $0.steps.contains { $0.event.kind == .compare && $0.returned == "false" } })
  }

  @Test("names from the app stay texts in the script")
  func escaping() {
    var sample = AppSample()
    sample.info["CFBundleIdentifier"] = .string("a\n*/ throw 1; //\u{2028}</script>")
    let text = FridaScript.text(sample.reading())
    let comments = text.split(separator: "\n").prefix { $0.hasPrefix("//") }
    #expect(comments.count == 3 && !text.contains("\u{2028}") && !text.contains("</script"))
  }

  @Test("the script runs against a stand-in for Frida's API and logs each event", .enabled(if: node != nil))
  func runs() throws {
    let file = FileManager.default.temporaryDirectory.appendingPathComponent("hooks-\(UUID().uuidString).js")
    try Data(FridaScript.text(Self.app).utf8).write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    #expect(try Self.run("--check", file.path).status == 0)
    let run = try Self.run(Self.stub, file.path)
    #expect(run.status == 0)
    let log = TraceLog(parsing: run.output)
    let report = TraceReport(log)
    #expect(log.problemCount == 0 && log.events.contains { $0.kind == .ready })
    let links = report.arrivals.compactMap(\.link)
    #expect(
      links.contains {
        $0.url == "https://example.com/buy/42?next=\"</script>" && $0.referrer == "https://search.example/"
      })
    #expect(links.contains { $0.url == "shop://open?item=1" && $0.sender == "com.example.sender" })
    #expect(
      report.arrivals.filter { $0.event.selector?.hasPrefix("application:") == true }.allSatisfy {
        $0.returned == "true"
      })
    #expect(log.events.contains { $0.kind == .open && $0.caller == "Router.open(_:)" })
    let bare = try Self.run(Self.stub, file.path, "--without-bridge")
    #expect(TraceLog(parsing: bare.output).events.map(\.kind) == [.problem])
  }

  private static func run(_ arguments: String...) throws -> (status: Int32, output: [UInt8]) {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: node ?? "")
    process.arguments = arguments
    let pipe = Pipe()
    process.standardOutput = pipe
    try process.run()
    let data = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return (process.terminationStatus, Array(data))
  }

  @Test("links to try: valid and excluded by the rules, malformed, hostile, for each entry")
  func trialLinks() {
    let rules =
      #"{"applinks":{"details":[{"appIDs":["A1B2C3D4E5.org.example.sample"],"components":[{"/":"/no/*","exclude":true},{"/":"/in/*"}]}]}}"#
    let app = Self.app
    let identifier = app.bundles[0].mainSlice?.entitlements.applicationIdentifier ?? ""
    let file = AssociationFile(
      parsing: Array(rules.replacing("A1B2C3D4E5.org.example.sample", with: identifier).utf8))
    let links = TrialLinks.all(
      app, associations: [SuppliedAssociation(file, name: "aasa", host: "a.example")])
    #expect(Set(links.map(\.entry)) == ["https://a.example", "https://www.b.example", "shop://"])
    let own = links.filter { $0.entry == "https://a.example" }
    #expect(
      Set(own.map(\.kind))
        == (identifier.isEmpty
          ? [.unknown, .malformed, .hostile] : [.valid, .excluded, .malformed, .hostile]))
    #expect(own.filter { $0.kind == .valid }.allSatisfy { $0.link.hasPrefix("https://a.example/in") })
    #expect(own.filter { $0.kind == .excluded }.allSatisfy { $0.link.hasPrefix("https://a.example/no") })
    #expect(Set(links.filter { $0.entry == "shop://" }.map(\.kind)) == [.unknown, .malformed, .hostile])
    #expect(Set(links.map(\.link)).count == links.count)
  }
}
