#if Server
import Foundation
import TestOrigin
import Testing

@Suite("applinks lint --domains")
struct SweepTests {
  /// A server for all hosts; names that begin with `bad` get a redirect.
  private func origin() async throws -> TestOrigin {
    let certificate = try TestCertificate(["*.shops.example", "shops.example"], from: HostedShop.authority)
    return try await TestOrigin(certificate) { request in
      request.host.hasPrefix("bad") ? .redirect("https://elsewhere.example/") : HostedShop.usual(request)
    }
  }

  private func run(
    _ origin: TestOrigin, _ arguments: String..., input: String = "",
    folder: ToolRun.Folder = ToolRun.Folder()
  ) async throws -> ToolRun {
    try await ToolRun(
      list: [
        "lint", "--no-config", "--allow-private", "--cacert", "ca.pem", "--resolve",
        "*:443:127.0.0.1:\(origin.port)",
      ]
        + ["--rate", "0"] + arguments, input: input, files: ["ca.pem": HostedShop.authority?.pem ?? ""],
      environment: ["SSL_CERT_FILE": "/dev/null"], folder: folder)
  }

  private func results(_ text: String) throws -> [String: [String]] {
    var results: [String: [String]] = [:]
    for line in text.split(separator: "\n") {
      let json = try #require(try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
      let domain = try #require(json["domain"] as? String)
      #expect(results[domain] == nil)
      results[domain] = (json["findings"] as? [[String: Any]] ?? []).compactMap { $0["rule"] as? String }
    }
    return results
  }

  @Test("writes a line for each domain, and bounds its connections")
  func lines() async throws {
    let origin = try await origin()
    let names = (0..<60).map { $0 % 10 == 0 ? "bad\($0).shops.example" : "shop\($0).shops.example" }
    let list = "# shops\n\n" + names.joined(separator: "\r\n") + "\nhttps://SHOPS.example/x\nno domain\n"
    let run = try await run(origin, "--domains", "-", "--jobs", "8", input: list)
    #expect(run.status == 1)
    let results = try results(run.output)
    #expect(results.count == 61)
    #expect(results["shops.example"] == [])
    for name in names {
      #expect(results[name]?.contains("hosting-redirect-other-host") == name.hasPrefix("bad"), "\(name)")
    }
    #expect(run.errors.contains("Error: \"no domain\" is no domain."))
    #expect(
      run.errors.contains("61 domains judged, 6 with findings that fail the run, 1 that could not be judged.")
    )
    #expect(origin.mostOpenConnections <= 4 * 8)
  }

  @Test("goes on from its own lines, however they were torn")
  func resuming() async throws {
    let origin = try await origin()
    let folder = ToolRun.Folder()
    let names = (0..<12).map { "shop\($0).shops.example" }
    try folder.write(names.joined(separator: "\n"), to: "list")
    let first = try await run(origin, "--domains", "list", "--results", "out.ndjson", folder: folder)
    #expect(first.status == 0 && first.output.isEmpty)
    let whole = try folder.read("out.ndjson")
    #expect(try results(whole).count == 12)
    let bytes = Array(whole.utf8)
    for cut in [0, 1, 15, bytes.count / 2, bytes.count - 1, bytes.count] {
      try folder.write(String(decoding: bytes[..<cut], as: UTF8.self), to: "out.ndjson")
      let before = origin.requests.count
      let again = try await run(origin, "--domains", "list", "--results", "out.ndjson", folder: folder)
      #expect(again.status == 0, "\(again.errors)")
      #expect(try results(try folder.read("out.ndjson")).count == 12)
      if cut == bytes.count { #expect(origin.requests.count == before) }
    }
    try folder.write("precious\n", to: "mine")
    let refused = try await run(origin, "--domains", "list", "--results", "mine", folder: folder)
    #expect(refused.status == 2)
    #expect(try folder.read("mine") == "precious\n")
  }

  @Test("spaces what it asks one address")
  func rate() async throws {
    let origin = try await origin()
    let start = ContinuousClock.now
    // Two domains, three files each: five gaps.
    _ = try await run(
      origin, "--domains", "-", "--rate", "10", input: "shop1.shops.example\nshop2.shops.example\n")
    #expect(ContinuousClock.now - start > .milliseconds(450))
  }

  @Test("refuses what makes no sense beside it")
  func misuse() async throws {
    let origin = try await origin()
    #expect(try await run(origin, "--domains", "-", "shop.example").status == 2)
    #expect(try await run(origin, "--domains", "-", "--format", "text").status == 2)
    #expect(try await run(origin, "--domains", "missing").status == 2)
    #expect(try await run(origin, "--results", "x").status == 2)
    #expect(try await run(origin, "--domains", "-", input: "\n").status == 2)
  }
}
#endif
