import Testing

@testable import AssetLinks

/// Intent filters against links, row by row. Sources: DATA, IF, URG, URFG, CTS.
@Suite("Intent filters against links")
struct ManifestMatcherTests {
  static func decision(
    _ data: String, _ link: String, _ level: Int = 35, mimeType: String? = nil
  ) throws -> FilterDecision {
    let document = try ManifestSample.document(data: data)
    let matcher = ManifestMatcher(document, level: APILevel(level), mimeType: mimeType)
    return try #require(matcher.decisions(for: try AndroidLink(link)).first)
  }

  private static let shop = "<data scheme=\"https\" host=\"shop.example\"/>"

  static let rows: [(data: String, link: String, failed: String)] = [
    // No scheme: all else is ignored and no link matches (DATA).
    ("<data host=\"shop.example\"/>", "https://shop.example/", "no-data"),
    ("", "https://shop.example/", "no-data"),
    // No host: port and paths are ignored (DATA).
    ("<data scheme=\"https\" path=\"/x\"/>", "https://any.example/y", ""),
    (shop, "https://shop.example", ""), (shop, "https://shop.example/x?y#z", ""),
    (shop, "http://shop.example/", "scheme"),
    (shop, "https://www.shop.example/", "host"),
    // All data elements are pooled (URG).
    (shop + "<data scheme=\"http\" host=\"b.example\" path=\"/x\"/>", "http://shop.example/x", ""),
    (shop + "<data scheme=\"http\" host=\"b.example\" path=\"/x\"/>", "https://shop.example/y", "path"),
    // Prefix or suffix (URG).
    (shop + "<data pathPrefix=\"/a\"/><data pathSuffix=\".b\"/>", "https://shop.example/x.b", ""),
    (shop + "<data pathPrefix=\"/a\" pathSuffix=\".b\"/>", "https://shop.example/a/x", ""),
    (shop + "<data pathPrefix=\"/a\"/><data pathSuffix=\".b\"/>", "https://shop.example/c", "path"),
    // Wildcards of hosts (IF).
    ("<data scheme=\"https\" host=\"*.shop.example\"/>", "https://a.b.shop.example/", ""),
    ("<data scheme=\"https\" host=\"*.shop.example\"/>", "https://shop.example/", "host"),
    ("<data scheme=\"https\" host=\"*shop.example\"/>", "https://myshop.example/", ""),
    ("<data scheme=\"https\" host=\"*\"/>", "https://any.example/", ""),
    ("<data scheme=\"https\" host=\"a.*\"/>", "https://a.b/", "host"),
    // Ports stand beside their host; the default one is not put in (IF).
    ("<data scheme=\"https\" host=\"a.b\" port=\"8443\"/>", "https://a.b:8443/", ""),
    ("<data scheme=\"https\" host=\"a.b\" port=\"8443\"/>", "https://a.b/", "port"),
    ("<data scheme=\"https\" host=\"a.b\" port=\"443\"/>", "https://a.b/", "port"),
    (shop, "https://shop.example:8443/", ""), (shop + "<data port=\"1\"/>", "https://shop.example:2/", ""),
    // Paths are compared decoded, query and fragment are not looked at (IF, DATA).
    (shop + "<data path=\"/a b\"/>", "https://shop.example/a%20b", ""),
    (shop + "<data path=\"/a%20b\"/>", "https://shop.example/a%20b", "path"),
    (shop + "<data path=\"/a?b\"/>", "https://shop.example/a?b", "path"),
    (shop + "<data path=\"\"/>", "https://shop.example", ""),
    (shop + "<data path=\"/\"/>", "https://shop.example", "path"),
    // A link has no MIME type (IF).
    ("<data scheme=\"https\" mimeType=\"image/png\"/>", "https://shop.example/", "mime-type"),
    // Custom schemes.
    ("<data scheme=\"shop\"/>", "shop:anything", ""),
    ("<data scheme=\"shop\" host=\"open\"/>", "shop://open/x", ""),
    ("<data scheme=\"shop\" host=\"open\"/>", "shop:open", "host"),
  ]

  @Test("rows", arguments: rows.indices)
  func row(index: Int) throws {
    let (data, link, failed) = Self.rows[index]
    let decision = try Self.decision(data, link)
    #expect(decision.verdict == (failed.isEmpty ? .yes : .no), "\(data) \(link)")
    #expect(decision.mismatch?.name ?? "" == failed, "\(data) \(link)")
    #expect(failed.isEmpty || decision.sentence.hasSuffix("."))
  }

  private static func group(_ allow: Bool, _ data: String) -> String {
    "<uri-relative-filter-group allow=\"\(allow)\">\(data)</uri-relative-filter-group>"
  }

  static let groups: [(data: String, tail: String, failed: String)] = [
    // All of a group must match; parts not named are free (URG).
    (group(true, "<data path=\"/a\"/><data query=\"t=1\"/>"), "/a?t=1", ""),
    (group(true, "<data path=\"/a\" query=\"t=1\"/>"), "/a?t=2", "groups"),
    (group(true, "<data path=\"/a\"/>"), "/a?x#y", ""),
    // Without patterns a group never matches (URFG).
    (group(true, ""), "/a", "groups"),
    // The first that matches decides; the order flips the result (URFG, CTS).
    (group(false, "<data path=\"/x\"/>") + group(true, "<data pathPrefix=\"/x\"/>"), "/x", "group"),
    (group(true, "<data pathPrefix=\"/x\"/>") + group(false, "<data path=\"/x\"/>"), "/x", ""),
    // Paths outside are alternatives, also to what a group excludes (URG).
    ("<data path=\"/path\"/>" + group(false, "<data query=\"q\"/>"), "/path?q", ""),
    ("<data path=\"/path\"/>" + group(false, "<data query=\"q\"/>"), "/other?q", "group"),
    ("<data path=\"/path\"/>" + group(false, "<data query=\"q\"/>"), "/other", "path"),
    // A query pattern covers one parameter, in any order (URG); ; separates where there is no & (ASC).
    (group(true, "<data query=\"a=1\"/>"), "/?x=2&a=1", ""),
    (group(true, "<data query=\"a=1\"/>"), "/?x=2;a=1", ""),
    (group(true, "<data query=\"a=1\"/>"), "/?a=12", "groups"),
    (group(true, "<data query=\"a=1\"/>"), "/", "groups"),
    (group(true, "<data queryPrefix=\"a=\"/>"), "/?b=1&a=9", ""),
    (group(true, "<data query=\"p=v!\"/>"), "/?p=v%21", ""),
    (group(true, "<data fragment=\"x\"/>"), "/#x", ""), (group(true, "<data fragment=\"\"/>"), "/", "groups"),
    (group(true, "<data fragment=\"\"/>"), "/#", ""),
    (group(true, "<data pathAdvancedPattern=\"/a/[0-9]+\"/>"), "/a/42", ""),
  ]

  @Test("groups of Android 15", arguments: groups.indices)
  func group(index: Int) throws {
    let (data, tail, failed) = Self.groups[index]
    let decision = try Self.decision(Self.shop + data, "https://shop.example" + tail)
    #expect(decision.mismatch?.name ?? "" == failed, "\(data) \(tail)")
    // Older devices pass over groups (URG).
    let older = try Self.decision(Self.shop + data, "https://shop.example" + tail, 34)
    let expected: Verdict = data.hasPrefix("<data") && !tail.hasPrefix("/path") ? .no : .yes
    #expect(older.verdict == expected, "\(data) \(tail)")
  }

  @Test("groups count only beside a host (ASC)")
  func groupWithoutHost() throws {
    let data = "<data scheme=\"https\"/>" + Self.group(false, "<data path=\"/a\"/>")
    #expect(try Self.decision(data, "https://shop.example/a").verdict == .yes)
  }

  @Test("devices before Android 12 pass over new patterns")
  func olderPatterns() throws {
    let data = Self.shop + "<data pathSuffix=\".pdf\"/>"
    #expect(try Self.decision(data, "https://shop.example/x").verdict == .no)
    #expect(try Self.decision(data, "https://shop.example/x", 30).verdict == .yes)
    let both = data + "<data path=\"/y\"/>"
    #expect(try Self.decision(both, "https://shop.example/x.pdf", 30).verdict == .no)
  }

  @Test(
    "what is not known is said to be so",
    arguments: [
      ("<data scheme=\"https\" host=\"${host}\"/>", "unresolved-value"),
      (shop + "<data path=\"@string/x\"/>", "unresolved-value"),
      (shop + "<data pathAdvancedPattern=\"*\"/>", "invalid-pattern"),
      ("<data scheme=\"https\" host=\"Shop.example\"/>", "letter-case"),
      ("<data scheme=\"HTTPS\" host=\"shop.example\"/>", "letter-case"),
      ("<data scheme=\"shop\"/><data ssp=\"x\"/>", "unread-attribute"),
      ("<data scheme=\"https\" host=\"shop.example\" port=\"x\"/>", "malformed-port"),
    ])
  func unknown(data: String, doubt: String) throws {
    let decision = try Self.decision(data, "https://shop.example/a")
    #expect(decision.verdict == .unknown && decision.doubt?.name == doubt)
    // What is known to fit needs nothing that is unknown.
    let known = try Self.decision(
      data + "<data scheme=\"https\" host=\"shop.example\" path=\"/a\"/>", "https://shop.example/a")
    #expect(known.verdict != .no)
  }

  @Test(
    "MIME types",
    arguments: [
      ("image/png", "image/png", true), ("image/*", "image/png", true), ("*/*", "image/png", true),
      ("image/png", "image/*", true), ("image/png", "text/plain", false), ("image/png", "image/jpeg", false),
    ])
  func mimeType(own: String, type: String, expected: Bool) throws {
    let data = "<data scheme=\"https\" mimeType=\"\(own)\"/>"
    #expect(try Self.decision(data, "https://a.b/", mimeType: type).verdict == (expected ? .yes : .no))
    #expect(try Self.decision(Self.shop, "https://shop.example/", mimeType: type).verdict == .no)
  }

  @Test("activity, action and categories come first")
  func gates() throws {
    let data = "<data android:scheme=\"https\"/>"
    for (without, name) in [
      ("VIEW", "action"), ("DEFAULT", "category-default"), ("BROWSABLE", "category-browsable"),
    ] {
      let text = ManifestSample.xml(ManifestSample.filter(data, without: without))
      let decisions = ManifestMatcher(try ManifestSample.document(text), level: .android15)
        .decisions(for: try AndroidLink("https://a.b/"))
      #expect(decisions.map { $0.mismatch?.name } == [name])
    }
    for (exported, name) in [("false", "not-exported"), ("true\" android:enabled=\"false", "disabled")] {
      let text = ManifestSample.xml(ManifestSample.filter(data), exported: exported)
      let decisions = ManifestMatcher(try ManifestSample.document(text), level: .android15)
        .decisions(for: try AndroidLink("https://a.b/"))
      #expect(decisions.map { $0.mismatch?.name } == [name])
    }
  }
}
