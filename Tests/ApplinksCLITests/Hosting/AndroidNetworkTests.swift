#if Server
import Foundation
import TestOrigin
import Testing

@Suite("Android apps on a real network")
struct AndroidNetworkTests {
  private static let place = "/.well-known/assetlinks.json"
  private static let link = "https://shop.example/buy/42"

  private func shop(_ list: String = PlatformVerbTests.list()) async throws -> HostedShop {
    try await HostedShop { request in request.path == Self.place ? .json(list) : nil }
  }

  private func files() -> [String: String] {
    PlatformVerbTests.files.merging(["ca.pem": HostedShop.authority?.pem ?? ""]) { first, _ in first }
  }

  /// Runs lines of arguments in one folder; answers the last run.
  private func run(_ lines: [String], _ options: [String]) async throws -> ToolRun {
    let folder = ToolRun.Folder()
    var last: ToolRun?
    for line in lines {
      let asks = line.contains("install") || line.contains("clock")
      last = try await ToolRun(
        list: line.split(separator: " ").map(String.init) + (asks ? options : []), files: files(),
        environment: ["APPLINKS_DEVICES": folder.path + "/devices", "SSL_CERT_FILE": "/dev/null"],
        folder: folder)
    }
    return try #require(last)
  }

  @Test("a device verifies the hosts of an app over the network")
  func device() async throws {
    let install = "device install m.xml --certificate \(AndroidVerbTests.print)"
    let good = try await shop()
    let shown = try await run(["device create p --os android14", install, "device show"], good.options)
    #expect(shown.output.contains("      shop.example: verified\n"), "\(shown.output)\(shown.errors)")
    let opened = try await run(
      ["device create p --os android14", install, "device open \(Self.link) --format json"], good.options)
    #expect(opened.output.contains(#""outcome":"app","app":"com.example.shop""#), "\(opened.output)")
    let bad = try await shop("[]")
    let refused = try await run(["device create p --os android14", install], bad.options)
    #expect(refused.status == 1 && refused.output.contains("1024"), "\(refused.output)")
    let moved = try await HostedShop { request in
      request.path == Self.place
        ? .response(301, ["Location": "https://www.shop.example\(Self.place)"], []) : nil
    }
    #expect(
      try await run(["device create p --os android14", install], moved.options).output.contains("redirects"))
  }

  @Test("diagnose asks the host for its asset links")
  func diagnose() async throws {
    let arguments =
      [
        "diagnose", Self.link, "--manifest", "m.xml", "--certificate", AndroidVerbTests.print, "--from",
        "other-app",
      ]
      + ["--choice", "none", "--format", "json"]
    let good = try await shop()
    let run = try await good.run(list: arguments, files: files())
    #expect(run.status == 0, "\(run.output)\(run.errors)")
    #expect(run.output.contains(#""app":"com.example.shop","verdict":"verified""#), "\(run.output)")
    let bad = try await shop("[]")
    let broken = try await bad.run(list: arguments, files: files())
    #expect(broken.status == 1 && broken.output.contains(#""hop":"statement","verdict":"broken""#))
    let wrong = try await good.run(list: arguments + ["--follow"], files: files())
    #expect(wrong.status == 2)
  }
}
#endif
