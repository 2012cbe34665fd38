#if Server
import Testing
import TestOrigin

@Suite("applinks lint --entitlements, generate auto")
struct DeclaredDomainTests {
  private static let entitlements = """
    <?xml version="1.0" encoding="UTF-8"?>
    <plist version="1.0"><dict>
    <key>com.apple.developer.associated-domains</key><array>
    <string>applinks:shop.example</string>
    <string>applinks:*.www.shop.example</string>
    <string>applinks:dev.shop.example?mode=developer</string>
    </array></dict></plist>
    """

  @Test("asks every domain that the app claims, and points to the entry")
  func declared() async throws {
    let shop = try await HostedShop { request in
      request.host == "www.shop.example" && request.path == HostedShop.wellKnown
        ? .response(404, ["Server": "nginx/1.22.1"], []) : nil
    }
    let run = try await shop.run(
      list: ["lint", "--no-config", "--entitlements", "App.entitlements", "--format", "json"],
      files: ["App.entitlements": Self.entitlements])
    #expect(run.status == 1)
    #expect(
      run.output.contains("hosting-missing") && run.output.contains("https://www.shop.example/.well-known/"))
    #expect(
      run.errors.contains("served by nginx (server: nginx/1.22.1): \"applinks generate nginx\""),
      "\(run.errors)")
    let hosts = Set(shop.origin.requests.map(\.host))
    #expect(hosts == ["shop.example", "www.shop.example"])
    let text = try await shop.run(
      list: ["lint", "--no-config", "--entitlements", "App.entitlements"],
      files: ["App.entitlements": Self.entitlements])
    #expect(text.output.contains("App.entitlements:5:"), "\(text.output)")
  }

  @Test("takes the host whose signs the answers have")
  func auto() async throws {
    let shop = try await HostedShop { _ in .response(404, ["Server": "Caddy"], []) }
    let run = try await shop.run("generate", "auto", "--for", "shop.example")
    #expect(run.status == 0 && run.output.contains("handle @association"))
    #expect(run.errors.contains("shop.example is served by Caddy: server: Caddy"))
    let plain = try await HostedShop()
    let unknown = try await plain.run("generate", "auto", "--for", "shop.example")
    #expect(unknown.status == 2 && unknown.errors.contains("no sign of a known host"))
    let misuse = try await ToolRun("generate", "auto")
    #expect(misuse.status == 2 && misuse.errors.contains("--for DOMAIN"))
  }
}
#endif
