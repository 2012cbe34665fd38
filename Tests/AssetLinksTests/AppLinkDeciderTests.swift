import Testing

@testable import AssetLinks

/// Manifest, asset links, rules and level together. Sources: VER, VAL, ADD, FAQ, CTS, URFG.
@Suite("Whether an app opens a link")
struct AppLinkDeciderTests {
  static let shop = "<data scheme=\"https\" host=\"shop.example\"/>"
  static let named = StatementListTests.app()

  static func decision(
    _ data: String, _ list: String?, _ level: Int, link: String = "https://shop.example/a",
    autoVerify: Bool = true,
    certificate: CertificateFingerprint? = nil
  ) throws -> AppLinkDecision {
    let document = try ManifestSample.document(
      data: data, autoVerify: autoVerify, sdk: "<uses-sdk targetSdkVersion=\"35\"/>")
    let decider = AppLinkDecider(
      manifest: document, level: APILevel(level), certificate: certificate,
      lists: list.map { ["shop.example": StatementList(parsing: $0)] } ?? [:])
    return decider.decision(for: try AndroidLink(link))
  }

  static let rows: [(data: String, list: String?, level: Int, outcome: String, reason: String)] = [
    (shop, named, 35, "opens", "verified"), (shop, named, 31, "opens", "verified"),
    (shop, named, 30, "opens", "verified"), (shop, named, 22, "needs-choice", "before-verification"),
    (shop, nil, 35, "unknown", "host-unknown"), (shop, "{}", 35, "needs-choice", "host-not-verified"),
    (shop, "[]", 35, "needs-choice", "host-not-verified"),
    (shop, StatementListTests.app(package: "com.example.other"), 35, "needs-choice", "host-not-verified"),
    (shop, StatementListTests.app(prints: ""), 35, "needs-choice", "host-not-verified"),
    (shop, "[{\"include\":\"https://a.b/c\"}]", 35, "unknown", "host-unknown"),
    (shop, "[3]", 35, "unknown", "host-unknown"),
    (
      shop, StatementListTests.app(prints: "\"\(StatementListTests.sample.lowercased())\""), 35, "unknown",
      "host-unknown"
    ),
    // Another scheme keeps the filter from being verified on Android 12 (ADD, VAL).
    (shop + "<data scheme=\"shop\"/>", named, 31, "needs-choice", "filter-not-verifiable"),
    (shop + "<data scheme=\"shop\"/>", named, 30, "opens", "verified"),
    // Up to Android 11 all hosts or none (folklore).
    (shop + "<data host=\"b.example\"/>", named, 31, "opens", "verified"),
    (shop + "<data host=\"b.example\"/>", named, 30, "unknown", "other-host-unknown"),
    ("<data scheme=\"https\" host=\"*.shop.example\"/>", named, 35, "does-not-open", "no-filter"),
    ("<data scheme=\"https\" host=\"${x}\"/>", named, 35, "unknown", "filter-unknown"),
    ("<data scheme=\"https\"/>", named, 35, "needs-choice", "not-auto-verified"),
    // Dynamic rules narrow, from Android 15 on (FAQ, URFG, CTS).
    (shop, DynamicRulesTests.list(#"[{"/":"/a"}]"#), 35, "opens", "dynamic-rule-allows"),
    (
      shop, DynamicRulesTests.list(#"[{"/":"/a","exclude":true}]"#), 35, "does-not-open",
      "dynamic-rule-excludes"
    ),
    (shop, DynamicRulesTests.list(#"[{"/":"/b"}]"#), 35, "does-not-open", "no-dynamic-rule"),
    (shop, DynamicRulesTests.list(#"[{"/":"/b"}]"#), 34, "opens", "verified"),
    (shop, DynamicRulesTests.list("[]"), 35, "opens", "verified"),
    (shop, DynamicRulesTests.list(#"[{"/":"/b","exclude":true}]"#), 35, "unknown", "dynamic-rules-unknown"),
    (shop + "<data path=\"/x\"/>", DynamicRulesTests.list(#"[{"/":"*"}]"#), 35, "does-not-open", "no-filter"),
    (
      shop + "<uri-relative-filter-group><data path=\"/a\"/></uri-relative-filter-group>",
      DynamicRulesTests.list(#"[{"/":"/a","exclude":true}]"#), 35, "does-not-open", "dynamic-rule-excludes"
    ),
  ]

  @Test("rows", arguments: rows.indices)
  func row(index: Int) throws {
    let (data, list, level, outcome, reason) = Self.rows[index]
    let decision = try Self.decision(data, list, level)
    #expect(
      decision.outcome.word == outcome && decision.reason.name == reason,
      "\(data) \(level) \(decision.reason)")
    #expect(decision.reason.sentence.hasSuffix("."))
  }

  @Test("rules of a host that is not verified change nothing (CTS)")
  func unverified() throws {
    let list = DynamicRulesTests.list(#"[{"/":"/b"}]"#).replacing(
      "com.example.shop", with: "com.example.other")
    #expect(try Self.decision(Self.shop, list, 35).reason.name == "host-not-verified")
  }

  @Test("a wildcard host is verified by its parent (SS-UTIL)")
  func wildcard() throws {
    let data = "<data scheme=\"https\" host=\"*.shop.example\"/>"
    #expect(
      try Self.decision(data, Self.named, 35, link: "https://a.shop.example/").outcome == .opensByDefault)
  }

  @Test("without autoVerify the user has to choose; a scheme of one's own needs nothing")
  func others() throws {
    let plain = try Self.decision(Self.shop, Self.named, 35, autoVerify: false)
    #expect(plain.reason == .notAutoVerified && plain.outcome == .needsChoice)
    let custom = try Self.decision("<data scheme=\"shop\"/>", nil, 35, link: "shop://x", autoVerify: false)
    #expect(custom.outcome == .opensByDefault && custom.conditions == [.onlyApp])
  }

  @Test("the certificate is compared where it is given")
  func certificate() throws {
    let own = try CertificateFingerprint(StatementListTests.sample)
    let other = try CertificateFingerprint(String(StatementListTests.sample.reversed()))
    let good = try Self.decision(Self.shop, Self.named, 35, certificate: own)
    #expect(good.outcome == .opensByDefault && good.conditions.isEmpty)
    #expect(try Self.decision(Self.shop, Self.named, 35).conditions == [.certificate])
    let bad = try Self.decision(Self.shop, Self.named, 35, certificate: other)
    #expect(bad.reason == .host("shop.example", .otherCertificate))
  }

  @Test("one filter with autoVerify is enough for a host that others use (VAL)")
  func shared() throws {
    let filters =
      ManifestSample.filter(
        "<data android:scheme=\"https\" android:host=\"shop.example\" android:path=\"/v\"/>")
      + ManifestSample.filter(
        "<data android:scheme=\"https\" android:host=\"shop.example\"/>", autoVerify: false)
    let decider = AppLinkDecider(
      manifest: try ManifestSample.document(ManifestSample.xml(filters)), level: .android15,
      fallback: StatementList(parsing: Self.named))
    #expect(decider.decision(for: try AndroidLink("https://shop.example/x")).outcome == .opensByDefault)
  }

  @Test("verification is assumed only where it is asked for, and only for hosts without a list")
  func assumption() throws {
    let document = try ManifestSample.document(
      data: Self.shop + "<data host=\"b.example\"/>", autoVerify: true,
      sdk: "<uses-sdk targetSdkVersion=\"35\"/>")
    let link = try AndroidLink("https://shop.example/a")
    func decider(_ level: Int, _ lists: [String: String]) -> AppLinkDecider {
      AppLinkDecider(
        manifest: document, level: APILevel(level),
        lists: lists.mapValues { StatementList(parsing: $0) }, assumesVerification: true)
    }
    let assumed = decider(35, [:]).decision(for: link)
    #expect(assumed.outcome == .opensByDefault && assumed.reason == .assumedVerified("shop.example"))
    #expect(assumed.reason.name == "verified" && assumed.conditions == [.verification])
    #expect(AppLinkCondition.verification.name == "host-verification-assumed")
    // A list that was given counts, whatever is assumed of others.
    let refused = decider(35, ["shop.example": "[]"]).decision(for: link)
    #expect(refused.reason == .host("shop.example", .notNamed))
    let known = decider(35, ["shop.example": Self.named]).decision(for: link)
    #expect(known.reason == .verified("shop.example") && known.conditions == [.certificate])
    // Up to Android 11 the other host counts too (folklore).
    let old = decider(30, ["shop.example": Self.named]).decision(for: link)
    #expect(old.outcome == .opensByDefault && old.conditions == [.verification, .certificate])
    let broken = decider(30, ["b.example": "[]"]).decision(for: link)
    #expect(broken.reason == .otherHost("b.example", .notNamed))
    // Without the assumption nothing is known.
    let plain = AppLinkDecider(manifest: document, level: .android15)
    #expect(plain.decision(for: link).outcome == .unknown)
    #expect(plain.assumingVerification.decision(for: link) == assumed)
  }
}
