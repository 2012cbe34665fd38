import PositionedJSON
import TestSupport
import Testing

@testable import AssetLinks

@Suite("Statement lists")
struct StatementListTests {
  static let sample: String =
    "14:6D:E9:83:C5:73:06:50:D8:EE:B9:95:2F:34:FC:64:16:A0:83:42:E6:1D:BE:A8:8A:04:96:B2:3F:CF:44:E5"

  static func app(_ extra: String = "", package: String = "com.example.shop", prints: String? = nil) -> String
  {
    """
    [{"relation":["delegate_permission/common.handle_all_urls"],"target":{"namespace":"android_app",
    "package_name":"\(package)","sha256_cert_fingerprints":[\(prints ?? "\"\(sample)\"")]}\(extra)}]
    """
  }

  @Test("all targets and relations are read, each with its place")
  func model() throws {
    let text = """
      [{"relation":["delegate_permission/common.get_login_creds","delegate_permission/common.handle_all_urls"],
        "target":{"namespace":"web","site":"https://shop.example"}},
       {"relation":["delegate_permission/common.handle_all_urls"],"target":{"namespace":"ios_app","appid":"123"}},
       {"include":"https://shop.example/more.json"}]
      """
    let list = StatementList(parsing: text)
    #expect(list.problems.isEmpty && list.rejection == nil)
    #expect(list.statements.count == 3 && list.hasIncludes)
    #expect(list.statements[0].grants(.getLoginCredentials) && list.statements[0].grants(.handleAllURLs))
    guard case .web(let site?)? = list.statements[0].target else { throw Missing() }
    #expect(site.text == "https://shop.example")
    let source = Array(text.utf8)[site.range]
    #expect(String(decoding: source, as: UTF8.self) == "\"https://shop.example\"")
    #expect(list.statements[2].isInclude && list.statements[2].target == nil)
  }

  struct Missing: Error {}

  /// Rows of "Parser strictness" and of the table of facts. Sources: SS-PARSE, SS-FETCH, SS-RET, DAL-D, DAL-S.
  static let faults: [(text: String, code: StatementProblem.Code, subject: String)] = [
    ("[{},]", .notJSON, ","), ("// x\n[]", .notJSON, "// x"), ("", .notJSON, ""),
    ("{}", .notAnArray, "{}"),
    ("[3]", .statementNotObject, "3"), (#"[{"relation":[]}]"#, .missingTarget, #"{"relation":[]}"#),
    (#"[{"target":"x","relation":[]}]"#, .missingTarget, #""x""#),
    (#"[{"target":{"namespace":"web","site":"https://a.b"}}]"#, .missingRelation, ""),
    (#"[{"target":{"namespace":"ios_app","appid":"1"},"relation":"x"}]"#, .missingRelation, #""x""#),
    (#"[{"target":{"namespace":"ios_app","appid":"1"},"relation":[]}]"#, .emptyRelation, "[]"),
    (#"[{"target":{"namespace":"ios_app","appid":"1"},"relation":[1]}]"#, .relationNotString, "1"),
    (
      #"[{"target":{"namespace":"ios_app","appid":"1"},"relation":["other/x"]}]"#, .malformedRelation,
      #""other/x""#
    ),
    (#"[{"target":{"namespace":"ios_app"},"relation":[]}]"#, .missingAppID, ""),
    (#"[{"target":{"namespace":"tv"},"relation":[]}]"#, .unknownNamespace, #""tv""#),
    (#"[{"target":{},"relation":[]}]"#, .unknownNamespace, "{}"),
    (#"[{"target":{"namespace":"web"},"relation":[]}]"#, .missingSite, ""),
    (
      #"[{"target":{"namespace":"web","site":"https://a.b/"},"relation":[]}]"#, .malformedSite,
      #""https://a.b/""#
    ),
    (
      #"[{"target":{"namespace":"web","site":"https://A.b"},"relation":[]}]"#, .malformedSite,
      #""https://A.b""#
    ),
    (#"[{"target":{"namespace":"web","site":"ftp://a.b"},"relation":[]}]"#, .malformedSite, #""ftp://a.b""#),
    (#"[{"target":{"namespace":"web","site":"https://a.b:443"},"relation":[]}]"#, .defaultPort, ""),
    (#"[{"include":"http://a.b/c"}]"#, .insecureInclude, #""http://a.b/c""#),
    (#"[{"include":3}]"#, .includeNotString, "3"),
    (#"[{"include":"https://a.b/c","relation":[]}]"#, .keysBesideInclude, #""relation""#),
    (app(package: "shop"), .malformedPackage, #""shop""#), (app(package: "com.1shop"), .malformedPackage, ""),
    (app(prints: ""), .missingFingerprints, "[]"), (app(prints: "7"), .fingerprintNotString, "7"),
    (app(prints: #""AA:BB""#), .fingerprintLength, #""AA:BB""#),
    (app(prints: #""xyz""#), .malformedFingerprint, #""xyz""#),
    (app(prints: "\"\(sample)\",\"\(sample)\""), .duplicateFingerprint, ""),
    (app(prints: "\"\(sample.lowercased())\""), .lowerCaseFingerprint, ""),
    (app(prints: "\"\(sample.filter { $0 != ":" })\""), .fingerprintWithoutColons, ""),
    (app(prints: "\"\(sample.prefix(59))\""), .sha1Fingerprint, ""),
    (app(prints: "\"\(sample.prefix(47))\""), .md5Fingerprint, ""),
    (app(#","relation_extensions":3"#), .extensionIgnored, "3"),
    (app(#","relation_extensions":{"delegate_permission/common.x":{}}"#), .extensionOfOtherRelation, ""),
    (DynamicRulesTests.list("3"), .extensionIgnored, "3"),
    (DynamicRulesTests.list("[3]"), .ruleNotObject, "3"),
    (DynamicRulesTests.list(#"[{"?":"a"}]"#), .queryNotObject, #""a""#),
    (DynamicRulesTests.list(#"[{"/":1}]"#), .rulePartNotString, "1"),
    (DynamicRulesTests.list(#"[{"/":"*","exclude":"yes"}]"#), .excludeNotBoolean, #""yes""#),
    (DynamicRulesTests.list(#"[{"/":"*","comment":"x"}]"#), .unreadRuleKey, #""comment""#),
    (DynamicRulesTests.list(#"[{"/":"*","caseSensitive":false}]"#), .unreadRuleKey, #""caseSensitive""#),
    (DynamicRulesTests.list("[{}]"), .emptyRule, "{}"),
    (DynamicRulesTests.list(#"[{"/":"/a","exclude":true}]"#), .onlyExcludes, ""),
  ]

  @Test("each fault has its code and its place", arguments: faults.indices)
  func fault(index: Int) throws {
    let (text, code, subject) = Self.faults[index]
    let list = StatementList(parsing: text)
    let problem = try #require(
      list.problems.first { $0.code == code }, "\(text): \(list.problems.map(\.code.name))")
    let source = String(decoding: Array(text.utf8)[problem.range], as: UTF8.self)
    if !subject.isEmpty { #expect(source.hasPrefix(subject) || subject.hasPrefix(source), "\(source)") }
    #expect(problem.sentence.hasSuffix(".") && problem.sentence.count > 20)
    #expect((list.rejection != nil) == (code.deviceReading == .listLost))
  }

  @Test("a statement without target or relation is skipped, the rest is kept (SS-PARSE)")
  func skipping() {
    let list = StatementList(parsing: "[{\"relation\":[]}," + Self.app().dropFirst())
    #expect(list.statements.map(\.deviceReading) == [.statementSkipped, .kept])
    #expect(list.appStatements(for: "com.example.shop").map(\.index) == [1])
    #expect(list.packages == ["com.example.shop"])
  }

  @Test("an empty include is none (SS-PARSE)")
  func emptyInclude() {
    let list = StatementList(parsing: Self.app(#","include":"""#))
    #expect(!list.hasIncludes && list.appStatements(for: "com.example.shop").count == 1)
  }

  @Test("more than a mebibyte is too large for a device (SS-FETCH)")
  func size() {
    let text = Self.app() + String(repeating: " ", count: 1 << 20)
    #expect(StatementList(parsing: text).rejection?.code == .tooLarge)
    #expect(StatementList(parsing: Self.app()).rejection == nil)
  }

  @Test("another package and another certificate are noticed (DAL-S)")
  func expectations() throws {
    let list = StatementList(parsing: Self.app())
    #expect(list.problems(for: "com.example.shop").isEmpty)
    #expect(list.problems(for: "com.example.other").map(\.code) == [.wrongPackage])
    let own = try CertificateFingerprint(Self.sample)
    let other = try CertificateFingerprint(String(Self.sample.reversed()))
    #expect(list.problems(for: "com.example.shop", signedWith: own).isEmpty)
    #expect(list.problems(for: "com.example.shop", signedWith: other).map(\.code) == [.certificateNotListed])
  }

  @Test("a fingerprint keeps its text", arguments: [UInt64(8)])
  func roundTrip(seed: UInt64) throws {
    var random = SeededRandom(seed)
    for _ in 0..<1_000 {
      let bytes = (0..<32).map { _ in random.number(0...255) }
      let text = bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16, uppercase: true) }.joined(
        separator: ":")
      let fingerprint = try CertificateFingerprint(text)
      #expect(fingerprint.text == text && fingerprint.bytes.map(Int.init) == bytes)
    }
    #expect(throws: FingerprintFault.lowerCase) { try CertificateFingerprint(Self.sample.lowercased()) }
  }
}
