#if Server
import Foundation
import TestOrigin
import Testing

@Suite("applinks lint DOMAIN", .timeLimit(.minutes(10)))
struct LintDomainTests {
  struct Fault: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var rules: [String]
    var path: String? = HostedShop.wellKnown
    var speaksHTTP2 = false
    var answer: OriginAnswer
  }

  private static let ok = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n"
  private static let page = "<!doctype html><html><body><div id=\"root\"></div></body></html>"
  private static let challenge = "<!DOCTYPE html><html><head><title>Just a moment...</title></head></html>"
  private static let gzip =
    "H4sIAAAAAAAAA22NMQ7CMAxFr4I8V4jFQ0fuwFgxuKmpLJLYip0KCXF3nLIxvP9l/f/8BrKWpaoHzMFmWRK5aPXHLg4zTGDUOlVvknz4"
  // swift-format-ignore
  static let faults: [Fault] = [
    Fault(testDescription: "nothing at all", rules: [], answer: .json(HostedShop.file)),
    Fault(testDescription: "nothing at all, on HTTP/2", rules: [], speaksHTTP2: true, answer: .json(HostedShop.file)),
    Fault(testDescription: "redirect to www", rules: ["hosting-redirect-www"], answer: .redirect("https://www.shop.example" + HostedShop.wellKnown)),
    Fault(testDescription: "redirect to http", rules: ["hosting-redirect-plain"], answer: .redirect("http://shop.example" + HostedShop.wellKnown, status: 302)),
    Fault(testDescription: "redirect to a language", rules: ["hosting-redirect-locale"], answer: .redirect("/en-GB" + HostedShop.wellKnown, status: 307)),
    Fault(testDescription: "redirect to a login", rules: ["hosting-redirect-sign-in"], answer: .redirect("https://shop.example/users/sign_in", status: 302)),
    Fault(testDescription: "redirect loop", rules: ["hosting-redirect-loop"], answer: .redirect("https://shop.example" + HostedShop.wellKnown)),
    Fault(testDescription: "redirect to another host", rules: ["hosting-redirect-other-host"], answer: .redirect("https://cdn.other.example/x", status: 308)),
    Fault(testDescription: "redirect to a slash", rules: ["hosting-redirect-path"], answer: .redirect(HostedShop.wellKnown + "/")),
    Fault(testDescription: "redirect to nowhere", rules: ["hosting-redirect-without-target"], answer: .status(302)),
    Fault(testDescription: "redirect on HTTP/2", rules: ["hosting-redirect-www"], speaksHTTP2: true, answer: .redirect("https://www.shop.example/")),
    Fault(testDescription: "404", rules: ["hosting-missing"], answer: .status(404)),
    Fault(testDescription: "403", rules: ["hosting-forbidden"], answer: .status(403)),
    Fault(testDescription: "503", rules: ["hosting-server-error"], answer: .status(503)),
    Fault(testDescription: "204", rules: ["hosting-unexpected-status"], answer: .raw("HTTP/1.1 204 No Content\r\n\r\n")),
    Fault(testDescription: "HTML with 200", rules: ["hosting-web-page"], answer: .html(page)),
    Fault(testDescription: "HTML that claims to be JSON", rules: ["hosting-web-page"], answer: .json(page)),
    Fault(testDescription: "the page for every path", rules: ["hosting-fallback-page"], path: nil, answer: .html(page)),
    Fault(testDescription: "bot challenge with 403", rules: ["hosting-bot-challenge"], answer: .response(403, ["cf-mitigated": "challenge"], [])),
    Fault(testDescription: "bot challenge with 200", rules: ["hosting-bot-challenge"], answer: .html(challenge)),
    Fault(testDescription: "wrong content type", rules: ["hosting-content-type"], answer: .response(200, ["Content-Type": "application/octet-stream"], Array(HostedShop.file.utf8))),
    Fault(testDescription: "no content type", rules: ["hosting-content-type"], answer: .response(200, [:], Array(HostedShop.file.utf8))),
    Fault(testDescription: "empty body", rules: ["hosting-empty-file"], answer: .json(" \n")),
    Fault(testDescription: "an encoding that nobody asked for", rules: ["hosting-unasked-encoding"], answer: .response(200, ["Content-Encoding": "br"], [1, 2, 3])),
    Fault(testDescription: "gzip that is none", rules: ["hosting-broken-compression"], answer: .response(200, ["Content-Encoding": "gzip"], Array(HostedShop.file.utf8))),
    Fault(testDescription: "gzip without a label", rules: ["hosting-unlabelled-gzip"], answer: .response(200, ["Content-Type": "application/json"], Array(Data(base64Encoded: gzip + "AAAA") ?? Data([0x1F, 0x8B])))),
    Fault(testDescription: "endless body", rules: ["hosting-body-too-large"], answer: .endless(Array((ok + "\r\n").utf8))),
    Fault(testDescription: "slow first byte", rules: ["hosting-timeout"], answer: .after(milliseconds: 3500, .json(HostedShop.file))),
    Fault(testDescription: "never an answer", rules: ["hosting-timeout"], answer: .raw("", .open)),
    Fault(testDescription: "drip", rules: ["hosting-timeout"], answer: .drip(Array((ok + "\r\n").utf8), everyMilliseconds: 50)),
    Fault(testDescription: "header bomb", rules: ["hosting-head-too-large"], answer: .bomb(300)),
    Fault(testDescription: "header bomb on HTTP/2", rules: ["hosting-head-too-large"], speaksHTTP2: true, answer: .bomb(300)),
    Fault(testDescription: "length too long", rules: ["hosting-truncated"], answer: .raw(ok + "Content-Length: 999\r\n\r\n{}", .close)),
    Fault(testDescription: "length too short", rules: ["hosting-wrong-length"], answer: .raw(ok + "Content-Length: 2\r\n\r\n{}  }", .close)),
    Fault(testDescription: "reset", rules: ["hosting-connection-lost"], answer: .raw("", .reset)),
    Fault(testDescription: "reset in the body", rules: ["hosting-connection-lost"], answer: .raw(ok + "Content-Length: 999\r\n\r\n{}", .reset)),
    Fault(testDescription: "closed", rules: ["hosting-connection-lost"], answer: .raw("", .close)),
    Fault(testDescription: "truncated chunks", rules: ["hosting-truncated"], answer: .raw(ok + "Transfer-Encoding: chunked\r\n\r\n5\r\n{", .close)),
    Fault(testDescription: "no HTTP", rules: ["hosting-malformed-answer"], answer: .raw("SSH-2.0-x\r\n\r\n", .close)),
    Fault(testDescription: "broken JSON", rules: ["json-unbalanced-bracket"], answer: .json(String(HostedShop.file.dropLast()))),
    Fault(testDescription: "asset links as text", rules: ["hosting-asset-links-content-type"], path: "/.well-known/assetlinks.json", answer: .response(200, ["Content-Type": "text/plain"], Array("[]".utf8))),
    Fault(testDescription: "no asset links", rules: ["hosting-asset-links-missing"], path: "/.well-known/assetlinks.json", answer: .status(404)),
    Fault(testDescription: "asset links elsewhere", rules: ["hosting-redirect-www"], path: "/.well-known/assetlinks.json", answer: .redirect("https://www.shop.example/.well-known/assetlinks.json")),
  ]

  /// The rules with findings, each once.
  private func rules(_ run: ToolRun) throws -> [String] {
    let json = try #require(
      try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any], "\(run.errors)")
    let findings = try #require(json["findings"] as? [[String: Any]])
    return Set(findings.compactMap { $0["rule"] as? String }).sorted()
  }

  private func lint(_ shop: HostedShop) async throws -> ToolRun {
    try await shop.run("lint", "domain:shop.example", "--no-config", "--format", "json")
  }

  @Test("maps each fault to exactly its finding", arguments: faults)
  func fault(_ fault: Fault) async throws {
    var shop = try await HostedShop(speaksHTTP2: fault.speaksHTTP2) { request in
      request.host.hasPrefix("www.") || (fault.path != nil && request.path != fault.path) ? nil : fault.answer
    }
    if fault.rules == ["hosting-timeout"] { shop.stepTimeout = 2 }
    let run = try await lint(shop)
    #expect(try rules(run).filter { $0 != "hosting-www-differs" } == fault.rules)
  }

  struct CertificateFault: Sendable {
    var rule: String
    var make: @Sendable (TestCertificate.Authority) throws -> TestCertificate
  }

  @Test(
    "maps each fault of certificates to exactly its finding",
    arguments: [
      CertificateFault(rule: "hosting-certificate-expired") {
        try TestCertificate(["shop.example"], from: $0, notBefore: -90, notAfter: -1)
      },
      CertificateFault(rule: "hosting-certificate-not-yet-valid") {
        try TestCertificate(["shop.example"], from: $0, notBefore: 1)
      },
      CertificateFault(rule: "hosting-certificate-wrong-host") {
        try TestCertificate(["www.shop.example"], from: $0)
      },
      CertificateFault(rule: "hosting-certificate-self-signed") { _ in
        try TestCertificate(["shop.example"], from: nil)
      },
      CertificateFault(rule: "hosting-certificate-unknown-issuer") { _ in
        try TestCertificate(["shop.example"], from: TestCertificate.Authority("Stranger"))
      },
      CertificateFault(rule: "hosting-certificate-untrusted-root") { _ in
        try TestCertificate(
          ["shop.example"], from: TestCertificate.Authority("Stranger"), showsAuthority: true)
      },
      CertificateFault(rule: "hosting-certificate-expires-soon") {
        try TestCertificate(["shop.example"], from: $0, notAfter: 3)
      },
    ])
  func certificates(_ fault: CertificateFault) async throws {
    let authority = try #require(HostedShop.authority)
    let shop = try await HostedShop(certificate: try fault.make(authority)) {
      $0.host.hasPrefix("www.") ? .json(HostedShop.file) : nil
    }
    #expect(try rules(await lint(shop)) == [fault.rule])
  }

  @Test("says where the file stands instead")
  func places() async throws {
    let root = try await HostedShop {
      $0.path == "/apple-app-site-association"
        ? .json(HostedShop.file)
        : $0.host.hasPrefix("www") ? nil : $0.path == HostedShop.wellKnown ? .status(404) : nil
    }
    #expect(try rules(await lint(root)) == ["hosting-root-only"])
    let hidden = try await HostedShop {
      $0.path == "/apple-app-site-association"
        ? .json(HostedShop.file)
        : $0.host.hasPrefix("www") ? nil : $0.path == HostedShop.wellKnown ? .html(Self.page) : nil
    }
    #expect(try rules(await lint(hidden)) == ["hosting-hides-root-copy", "hosting-web-page"])
    let copy = try await HostedShop {
      $0.path == "/apple-app-site-association" ? .json(HostedShop.file) : nil
    }
    #expect(try rules(await lint(copy)) == ["hosting-root-copy"])
    let other = try await HostedShop {
      $0.path == "/apple-app-site-association" ? .json(#"{"applinks":{}}"#) : nil
    }
    #expect(try rules(await lint(other)) == ["hosting-root-differs"])
    let named = try await HostedShop {
      $0.path == HostedShop.wellKnown + ".json"
        ? .json(HostedShop.file)
        : $0.host.hasPrefix("www") ? nil : $0.path == HostedShop.wellKnown ? .status(404) : nil
    }
    #expect(try rules(await lint(named)) == ["hosting-wrong-place"])
  }

  @Test("tells readers and addresses apart")
  func readers() async throws {
    let refused = try await HostedShop {
      $0.userAgent.hasPrefix("AASA-Bot") && !$0.host.hasPrefix("www") ? .status(403) : nil
    }
    #expect(try rules(await lint(refused)) == ["hosting-user-agents-differ"])
    let two = try await HostedShop(addresses: ["127.0.0.1", "::1"]) {
      $0.localAddress == "::1" && $0.path == HostedShop.wellKnown ? .json("{}") : nil
    }
    #expect(try rules(await lint(two)) == ["hosting-addresses-differ"])
    let www = try await HostedShop { $0.host.hasPrefix("www") ? .status(404) : nil }
    #expect(try rules(await lint(www)) == ["hosting-www-without-file"])
    let other = try await HostedShop { $0.host.hasPrefix("www") ? .json(#"{"applinks":{}}"#) : nil }
    #expect(try rules(await lint(other)) == ["hosting-www-differs"])
  }

  @Test("a port without TLS, one where nothing listens, and an address that is refused")
  func connections() async throws {
    let plain = try await HostedShop(isPlain: true)
    #expect(try rules(await lint(plain)) == ["hosting-not-tls"])
    await plain.origin.stop()
    #expect(try rules(await lint(plain)) == ["hosting-connection-refused"])
    let run = try await ToolRun(
      "lint", "domain:127.0.0.1", "--no-config", "--format", "json",
      environment: ["SSL_CERT_FILE": "/dev/null"])
    #expect(try rules(run) == ["hosting-reserved-address"])
    #expect(run.status == 1)
  }

  @Test("every verb reads a domain as a device would")
  func sources() async throws {
    let shop = try await HostedShop()
    let match = try await shop.run("match", "--in", "shop.example", "https://shop.example/buy/42")
    #expect(match.status == 0 && match.output.contains("match"))
    let diff = try await shop.run("diff", "shop.example", "aasa.json", files: ["aasa.json": HostedShop.file])
    #expect(diff.output == "equivalent: both files open the same apps for every link.\n")
    let bad = try await HostedShop { _ in .redirect("https://www.shop.example/") }
    let refused = try await bad.run("match", "--in", "shop.example", "https://shop.example/buy/42")
    #expect(refused.status == 2 && refused.errors.contains("redirect (301)"))
    let untrusted = try await HostedShop(certificate: try TestCertificate(["shop.example"], from: nil))
    #expect(try await untrusted.run("explain", "--in", "shop.example", "https://shop.example/").status == 2)
    let nobody = try await shop.run("match", "--in", "domain:no domain", "https://shop.example/")
    #expect(nobody.status == 2 && nobody.errors.contains("is no domain"))
  }
}
#endif
