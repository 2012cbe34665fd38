import AssociationLint
import Findings
import Testing

@Suite("Rules about what the file gives away")
struct ExposureRuleTests {
  private func rules(inComment comment: String) -> [String] {
    Lint.rules(Lint.component(#""comment": "\#(comment)""#))
  }

  @Test(
    "paths of file systems are found in comments",
    arguments: [
      "see /Users/jane/site", "from /home/jane/site/links.json", "(/var/www/shop)", #"C:\\sites\\shop"#,
      #"on \\\\files\\shop"#, "file:///tmp/x", "~/site/links", "log=/opt/shop/log",
    ])
  func internalPath(_ comment: String) { #expect(rules(inComment: comment) == ["internal-path"]) }

  @Test(
    "hosts of private networks are found in comments",
    arguments: [
      "on http://localhost:3000/", "ask build.corp", "see wiki.shop.internal.", "192.168.1.20",
      "10.0.0.7:8080",
      "172.16.0.1", "printer.local", "nas.home.arpa",
    ])
  func internalHost(_ comment: String) { #expect(rules(inComment: comment) == ["internal-host"]) }

  @Test(
    "links to trackers are found in comments",
    arguments: [
      "https://shop.atlassian.net/browse/A-1", "see (https://jira.shop.example/browse/A-1)",
      "https://github.com/shop/site/issues/7", "https://gitlab.shop.example/a/b/-/merge_requests/2",
      "https://linear.app/shop/issue/A-1",
    ])
  func ticket(_ comment: String) { #expect(rules(inComment: comment) == ["ticket-link"]) }

  @Test(
    "ordinary comments are left alone",
    arguments: [
      "Matches any URL with a path that starts with /buy/.", "/home/* and /var/:id",
      "see https://example.com/home/a/b",
      "since 10.15.5 and 172.32.0.1", "A local shop, internal use", "SHOP-1234, UTF-8 and ISO-8601",
      "token: required",
      "password=*", "/home/page", "https://github.com/shop/site", "version 1.2.3.4", "token=$(alnum)", "",
      "See https://developer.apple.com/documentation/xcode/supporting-associated-domains",
      "a-very-long-slug-with-many-words-in-it-2024-01-31", "550e8400-e29b-41d4-a716-446655440000",
      "aVeryLongCamelCaseNameOfSomethingThatGoesOnAndOn",
    ])
  func ordinary(_ comment: String) { #expect(rules(inComment: comment) == []) }

  /// Put together here, so that nobody's scanner takes this file for a leak.
  static let secrets = [
    "AKIA" + "IOSFODNN7EXAMPLE", "ghp_" + String(repeating: "a1B2", count: 9),
    "sk_live_" + String(repeating: "4e", count: 12), "eyJhbGciOiJIUzI1NiJ9" + ".eyJzdWIiOiIxIn0.c2ln",
    "-----BEGIN" + " PRIVATE KEY-----", "password=hunter2", "api_key: 12ab34cd", "TOKEN=abcdefgh",
    "AIza" + String(repeating: "x9Q", count: 12),
  ]

  @Test("secrets are found in comments, patterns and elsewhere, and not repeated", arguments: secrets)
  func secret(_ secret: String) throws {
    let places = [
      Lint.component(#""comment": "\#(secret)""#), Lint.component(#""/": "/x/\#(secret)""#),
      Lint.entry(#""paths": ["\#(secret)"]"#), #"{"webcredentials": {"apps": []}, "other": ["\#(secret)"]}"#,
    ]
    for text in places {
      let finding = try #require(Lint.findings(text, of: "secret").first, "\(text)")
      #expect(!finding.message.contains(secret))
      #expect(Lint.findings(text, of: "random-text").isEmpty)
    }
  }

  @Test(
    "long random texts are found by how they look",
    arguments: [
      "9f86d081884c7d659a2feaa0c55ad015", "9F86D081884C7D659A2FEAA0C55AD015A3BF4F1B",
      "dGhpcyBpcyBhIHNlY3JldCB0b2tlbiB3aXRoIDEyMzQ1Njc4OTA",
    ])
  func random(_ token: String) throws {
    let finding = try #require(Lint.findings(Lint.component(#""comment": "key \#(token)""#)).first)
    #expect(finding.rule == "random-text")
    #expect(!finding.message.contains(token))
  }

  @Test(
    "development builds are told by whole words of the bundle identifier",
    arguments: [
      ("ABCDE12345.com.example.ShopBeta", true), ("ABCDE12345.com.example.shop-qa", true),
      ("ABCDE12345.com.example.internal.shop", true), ("ABCDE12345.com.example.QAShop", true),
      ("ABCDE12345.com.example.alphabet", false), ("ABCDE12345.dev.example.shop", false),
      ("ABCDE12345.com.example.contest", false), ("ABCDE12345.com.example.DeviceShop", false),
    ])
  func development(_ identifier: String, _ expected: Bool) {
    #expect(Lint.rules(Lint.identifier(identifier)).contains("non-production-identifier") == expected)
  }

  @Test(
    "internal areas are told by whole words of a pattern",
    arguments: [
      (#""components": [{"/": "/Admin/*"}]"#, true), (#""components": [{"/": "/wp-admin*"}]"#, true),
      (#""paths": ["NOT /backoffice/*"]"#, true),
      (#""components": [{}], "defaults": {"/": "/internal/*"}"#, true),
      (#""components": [{"/": "/administer/*"}]"#, false), (#""components": [{"comment": "admin"}]"#, false),
    ])
  func admin(_ keys: String, _ expected: Bool) {
    #expect(Lint.rules(Lint.entry(keys)).contains("admin-path") == expected)
  }
}
