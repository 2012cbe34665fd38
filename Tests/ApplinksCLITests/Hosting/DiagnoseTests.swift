#if Server
import Foundation
import TestOrigin
import Testing

@Suite("applinks diagnose")
struct DiagnoseTests {
  private static let link = "https://shop.example/buy/42"
  private static let entitlements = [
    "App.entitlements": """
    <?xml version="1.0" encoding="UTF-8"?>
    <plist version="1.0"><dict>
    <key>application-identifier</key><string>8A3KX2M9QT.com.example.shop</string>
    <key>com.apple.developer.associated-domains</key><array>
    <string>applinks:shop.example</string><string>webcredentials:shop.example</string>
    </array></dict></plist>
    """
  ]
  private static let claims = ["--entitlements", "App.entitlements"]

  /// A stand-in for Apple's network that serves `file`.
  private func network(_ file: String = HostedShop.file) async throws -> TestOrigin {
    try await TestOrigin { request in
      request.path == "/a/v1/shop.example" ? .json(file) : .status(404)
    }
  }

  private func options(_ network: TestOrigin) -> [String] { ["--cdn", "http://127.0.0.1:\(network.port)"] }

  private func object(_ run: ToolRun) throws -> [String: Any] {
    try #require(
      try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any], "\(run.errors)")
  }

  @Test("walks the whole chain, and says what stays unknown")
  func chain() async throws {
    let shop = try await HostedShop()
    let cdn = try await network()
    let run = try await shop.run(
      list: ["diagnose", Self.link] + Self.claims + options(cdn), files: Self.entitlements)
    #expect(run.status == 0, "\(run.output)\(run.errors)")
    for words in [
      "verified  entitlement", "verified  origin", "verified  cdn", "verified  rule", "verified  identifier",
      "unknown   surface", "unknown   user", "to know: ", "not known: surface, user",
    ] { #expect(run.output.contains(words), "\(words) in \(run.output)") }
    let whole = try object(
      try await shop.run(
        list: ["diagnose", Self.link, "--from", "messages", "--choice", "none", "--format", "json"]
          + Self.claims + options(cdn),
        files: Self.entitlements))
    #expect(
      whole["verdict"] as? String == "verified" && whole["app"] as? String == "8A3KX2M9QT.com.example.shop")
    let hops = try #require(whole["hops"] as? [[String: Any]])
    #expect(hops.count == 10 && hops.allSatisfy { $0["verdict"] as? String == "verified" })
  }

  @Test("ends with 1 where a hop is broken, and names the change")
  func broken() async throws {
    let shop = try await HostedShop { request in
      request.path == HostedShop.wellKnown
        ? .response(302, ["Location": "https://www.shop.example/"], []) : nil
    }
    let none = try await TestOrigin { _ in
      .response(
        404, ["Apple-Failure-Reason": "SWCERR00101 Bad HTTP Response: 302 Found"], Array("Not Found\n".utf8))
    }
    let run = try await shop.run(
      list: ["diagnose", Self.link, "--cdn", "http://127.0.0.1:\(none.port)"] + Self.claims,
      files: Self.entitlements)
    #expect(run.status == 1)
    #expect(run.output.contains("broken    origin") && run.output.contains("broken    cdn"))
    #expect(run.output.contains("mend: ") && run.output.contains("origin is broken"))
  }

  @Test("asks Apple's network for nothing where it is told not to")
  func withoutNetwork() async throws {
    let shop = try await HostedShop()
    let run = try await shop.run(
      list: ["diagnose", Self.link, "--no-cdn"] + Self.claims, files: Self.entitlements)
    #expect(run.status == 0 && run.output.contains("unknown   cdn"))
    let old = try await shop.run(
      list: ["diagnose", Self.link, "--no-cdn", "--os", "ios13"] + Self.claims, files: Self.entitlements)
    #expect(old.status == 0 && !old.output.contains(" cdn "))
  }

  @Test("walks redirects, checks each address anew, and never leaves for a reserved one unasked")
  func follow() async throws {
    let shop = try await HostedShop { request in
      switch request.path {
      case "/go": .response(302, ["Location": "/buy/42"], [])
      case "/away": .response(302, ["Location": "https://169.254.169.254/latest"], [])
      default: nil
      }
    }
    let cdn = try await network()
    let run = try await shop.run(
      list: ["diagnose", "--follow", "https://shop.example/go", "--from", "messages", "--choice", "none"]
        + Self.claims + options(cdn),
      files: Self.entitlements)
    #expect(run.output.contains("1  https://shop.example/go") && run.output.contains("stays in the browser"))
    #expect(
      run.output.contains("2  https://shop.example/buy/42")
        && run.output.contains("opens 8A3KX2M9QT.com.example.shop"))
    #expect(run.status == 0 && run.errors.contains("may use up a link"))
    let reserved = try await ToolRun(
      "diagnose", "--follow", "https://127.0.0.1/", "--no-cdn", environment: ["SSL_CERT_FILE": "/dev/null"])
    #expect(reserved.status == 1 && reserved.output.contains("its address is a loopback address"))
  }

  @Test("answers about passkeys")
  func passkeys() async throws {
    let shop = try await HostedShop { request in
      request.path == HostedShop.wellKnown
        ? .json(#"{"webcredentials":{"apps":["8A3KX2M9QT.com.example.shop"]}}"#) : nil
    }
    let run = try await shop.run(
      list: ["diagnose", "--rp-id", "shop.example", "--no-cdn"] + Self.claims, files: Self.entitlements)
    #expect(run.status == 0 && run.output.contains("verified  identifier"))
    let other = try await shop.run(
      list: ["diagnose", "--rp-id", "shop.example", "--no-cdn", "--app", "8A3KX2M9QT.com.example.other"])
    #expect(other.status == 1 && other.output.contains("broken    identifier"))
  }

  @Test("keeps words from elsewhere words", arguments: ["markdown", "html"])
  func escaping(_ format: String) async throws {
    let shop = try await HostedShop { request in
      request.path == HostedShop.wellKnown
        ? .json(#"{"applinks":{"details":[{"appIDs":["<script>|x"],"components":[{"/":"*"}]}]}}"#) : nil
    }
    let run = try await shop.run(list: [
      "diagnose", Self.link, "--no-cdn", "--os", "ios13", "--format", format,
    ])
    #expect(run.output.contains("script") && !run.output.contains("<script>"), "\(run.output)")
  }

  @Test("says what is wrong with its arguments")
  func misuse() async throws {
    for (arguments, words) in [
      (["diagnose"], "Name a link"),
      (["diagnose", "https://a.example/", "--rp-id", "a.example"], "not both"),
      (["diagnose", "--follow", "--rp-id", "a.example"], "goes with a link"),
      (["diagnose", "https://a.example/", "--from", "massages"], "messages"),
      (["diagnose", "https://a.example/", "--entitlements", "none"], "none"),
    ] {
      let run = try await ToolRun(list: arguments, environment: ["SSL_CERT_FILE": "/dev/null"])
      #expect(run.status == 2 && run.errors.contains(words), "\(arguments): \(run.errors)")
    }
  }
}
#endif
