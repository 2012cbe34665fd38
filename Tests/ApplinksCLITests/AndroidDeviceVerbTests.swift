import Testing

@Suite("applinks device with Android, without a network")
struct AndroidDeviceVerbTests {
  /// Runs several lines of arguments in one folder; answers the last run.
  private func run(_ lines: String..., folder: ToolRun.Folder = ToolRun.Folder()) async throws -> ToolRun {
    for (path, text) in PlatformVerbTests.files { try folder.write(text, to: path) }
    var last: ToolRun?
    for line in lines {
      last = try await ToolRun(
        list: line.split(separator: " ").map(String.init),
        environment: ["APPLINKS_DEVICES": folder.path + "/devices", "SSL_CERT_FILE": "/dev/null"],
        folder: folder)
    }
    return try #require(last)
  }

  private static let made = "device create pixel --os android14 --at 2026-01-01"
  private static let install = "device install m.xml --step-timeout 1 --resolve shop.example:443:127.0.0.1:1"

  @Test("a host that does not answer is not verified, and the browser opens")
  func unanswered() async throws {
    let folder = ToolRun.Folder()
    let installed = try await run(Self.made, Self.install, folder: folder)
    #expect(
      installed.status == 1 && installed.output.contains("none  shop.example  com.example.shop"),
      "\(installed.output)\(installed.errors)")
    let open = try await run("device open https://shop.example/buy/42 --format json", folder: folder)
    #expect(open.status == 0 && open.output.contains(#""outcome":"browser""#), "\(open.output)\(open.errors)")
    #expect(open.output.contains(#""standing":"not-approved""#))
    #expect(try await run("device verify com.example.shop --step-timeout 1", folder: folder).status == 1)
    _ = try await run("device choose app shop.example", folder: folder)
    #expect(
      try await run("device open https://shop.example/buy/42", folder: folder).output
        .hasPrefix("https://shop.example/buy/42 opens com.example.shop."))
    _ = try await run("device choose links-off", folder: folder)
    #expect(
      try await run("device open https://shop.example/buy/42", folder: folder).output.contains(
        "opens the browser"))
    let text = try await run("device show", folder: folder).output
    #expect(
      text.contains("      shop.example: none\n") && text.contains("link handling allowed: false"), "\(text)")
    let explained = try await ToolRun("android", "explain", input: text)
    #expect(explained.status == 0, "\(explained.output)")
    let json = try await run("device show --format json", folder: folder).output
    #expect(
      json.hasPrefix(#"{"device":"pixel","system":"android14","apiLevel":34,"time":"2026-01-01T00:00:00Z","#))
    #expect(json.contains(#""linkHandling":false,"selected":["shop.example"]"#))
  }

  @Test("the verbs of both platforms know which device they have")
  func platforms() async throws {
    let folder = ToolRun.Folder()
    _ = try await run(Self.made, "device create phone --os ios18", folder: folder)
    let list = try await run("device list", folder: folder).output
    #expect(list.contains("android14") && list.contains("ios18"))
    for line in [
      "device passkey shop.example --device pixel", "device choose browser shop.example --device pixel",
      "device choose links-off --device phone", "device choose app --device phone",
      "device open https://shop.example/ --device pixel --redirect https://a.example/",
      "device create other --os android99", "device create other --os android14 --developer-mode",
      "device remove com.example.shop --device pixel", "swcutil --device pixel show",
      "device verify com.example.shop --device phone", "device verify com.example.shop --device pixel",
    ] {
      #expect(try await run(line, folder: folder).status != 0, "\(line)")
    }
    #expect(
      try await run("device clock --device pixel", folder: folder).output == "2026-01-01 00:00:00 +0000\n")
    #expect(try await run("device clock +1d --device pixel", folder: folder).status == 0)
    #expect(try await run("device reset --device pixel", folder: folder).status == 0)
  }
}
