import PositionedJSON
import Testing

@testable import AssetLinks

@Suite("Manifests")
struct ManifestDocumentTests {
  private static let host = "<data scheme=\"https\" host=\"shop.example\"/>"

  @Test("activities, aliases, filters and levels are read, services are not")
  func model() throws {
    let text = """
      <manifest xmlns:a="http://schemas.android.com/apk/res/android" package="com.example.shop">
        <uses-sdk a:minSdkVersion="24" a:targetSdkVersion="35"/>
        <application>
          <activity a:name=".Main"><intent-filter><action a:name="android.intent.action.MAIN"/></intent-filter></activity>
          <activity-alias a:name=".Alias" a:targetActivity=".Main" a:exported="false">
            <intent-filter a:autoVerify="true"><data a:scheme="https"/></intent-filter>
          </activity-alias>
          <service a:name=".S"><intent-filter><data a:scheme="x"/></intent-filter></service>
        </application>
        <queries><intent><data a:scheme="y"/></intent></queries>
      </manifest>
      """
    let document = try ManifestSample.document(text)
    #expect(document.package == "com.example.shop")
    #expect(document.minimumLevel == APILevel(24) && document.targetLevel == .android15)
    #expect(document.activities.map(\.name) == [".Main", ".Alias"])
    #expect(document.activities.map(\.target) == [nil, ".Main"])
    #expect(document.activities.map(\.exported) == [nil, .no])
    #expect(document.filters.map(\.autoVerify) == [.no, .yes])
    #expect(document.filters.map(\.position.line) == [4, 6])
  }

  @Test(
    "placeholders, resources and escapes are resolved",
    arguments: [
      ("${host}", "shop.example", String?.none), ("a.${host}", "a.shop.example", nil),
      ("${no}.x", "${no}.x", "${no}"),
      ("@string/host", "www.shop.example", nil), ("@string/no", "@string/no", "@string/no"),
      ("@string/loop", "@string/loop", "@string/loop"), ("@*android:string/x", "", "@*android:string/x"),
      ("?attr/x", "?attr/x", "?attr/x"), ("a\\\\.b", "a\\.b", nil), ("a\\.b", "a.b", nil),
      ("\\u0041", "A", nil),
      ("\\@string/host", "@string/host", nil),
    ])
  func values(written: String, text: String, unresolved: String?) throws {
    let strings =
      "<resources><string name=\"host\">\n  www.shop.example </string><string name=\"loop\">@string/loop</string></resources>"
    let settings = ManifestSettings(
      placeholders: ["host": "shop.example"],
      strings: StringTable(elements: try ManifestSample.elements(strings)))
    let document = try ManifestSample.document(
      data: "<data scheme=\"https\" host=\"\(written)\"/>", settings: settings)
    let host = try #require(document.filters[0].data[0].host)
    #expect(host.unresolved == unresolved)
    if unresolved == nil { #expect(host.text == text) }
  }

  @Test("a compiled manifest has no escapes left")
  func compiled() throws {
    let document = try ManifestSample.document(
      data: "<data scheme=\"https\" host=\"a.b\" pathPattern=\"/a\\.b\"/>",
      settings: ManifestSettings(form: .compiled))
    #expect(document.filters[0].paths[0].value.text == "/a\\.b")
  }

  @Test("data elements are combined freely, and what nobody meant is marked (URG, IF)")
  func combinations() throws {
    let document = try ManifestSample.document(
      data: """
        <data scheme="https" host="shop.example" pathPrefix="/buy"/><data scheme="shop" host="open"/>
        """)
    let combinations = DataCombinations(document.filters[0])
    #expect(
      combinations.members.map { ($0.isUnexpected ? "! " : "") + $0.text } == [
        "https://shop.example pathPrefix=\"/buy\"", "! https://open pathPrefix=\"/buy\"",
        "! shop://shop.example pathPrefix=\"/buy\"", "shop://open pathPrefix=\"/buy\"",
      ])
  }

  @Test(
    "the documented shape has nothing unexpected",
    arguments: [
      "<data scheme=\"http\"/><data scheme=\"https\"/><data host=\"a.b\"/><data host=\"c.d\"/><data path=\"/x\"/>",
      "<data scheme=\"http\" host=\"a.b\"/><data scheme=\"https\"/>",
      "<data scheme=\"https\" host=\"a.b\" path=\"/x\"/>",
    ])
  func expected(data: String) throws {
    let document = try ManifestSample.document(data: data)
    #expect(!DataCombinations(document.filters[0]).members.contains { $0.isUnexpected })
    #expect(document.problems.isEmpty, "\(document.problems.map(\.sentence))")
  }

  static let faults: [(data: String, codes: [ManifestProblem.Code])] = [
    ("<data scheme=\"shop\"/>" + host, [.customSchemeInVerifiedFilter]),
    (
      "<data scheme=\"shop\" host=\"a.b\"/>",
      [.customSchemeInVerifiedFilter, .verifiedFilterWithoutWebScheme]
    ),
    ("<data scheme=\"https\"/>", [.verifiedFilterWithoutHost]),
    ("<data host=\"a.b\" path=\"/x\"/>", [.verifiedFilterWithoutWebScheme, .ignoredWithoutScheme]),
    ("<data scheme=\"https\" path=\"/x\"/>", [.ignoredWithoutHost, .verifiedFilterWithoutHost]),
    (host + "<data port=\"8080\"/>", [.portWithoutHost]),
    ("<data scheme=\"https\" host=\"a.b\" port=\"x\"/>", [.malformedPort]),
    ("<data scheme=\"https\" host=\"*\"/>", [.unverifiableHost]),
    ("<data scheme=\"https\" host=\"*a.b\"/>", [.unverifiableHost]),
    ("<data scheme=\"https\" host=\"localhost\"/>", [.unverifiableHost]),
    ("<data scheme=\"https\" host=\"10.0.0.1\"/>", [.unverifiableHost]),
    ("<data scheme=\"https\" host=\"A.b\"/>", [.upperCaseHost]),
    ("<data scheme=\"https\" host=\"https://a.b\"/>", [.malformedHost, .unverifiableHost]),
    ("<data scheme=\"https\" host=\"a.*.b\"/>", [.wildcardInsideHost, .unverifiableHost]),
    ("<data scheme=\"HTTPS\"/>" + host, [.upperCaseScheme]),
    ("<data scheme=\"https://\"/>" + host, [.malformedScheme]),
    (
      "<data scheme=\"https\" host=\"a.b\" path=\"/x\"/><data scheme=\"http\" host=\"c.d\"/>",
      [.unexpectedCombination]
    ),
    ("<data scheme=\"https\" host=\"a.b\" mimeType=\"image\"/>", [.malformedMimeType]),
    (host + "<data ssp=\"x\"/>", [.unreadAttribute]),
    (host + "<data path=\"x\"/>", [.pathWithoutSlash]), (host + "<data path=\"/x?y=1\"/>", [.queryInPath]),
    (host + "<data path=\"/x%20y\"/>", [.escapeInPath]),
    (host + "<data pathPattern=\"/.*/edit\"/>", [.patternDoesNotBacktrack]),
    (host + "<data pathPattern=\"/.*\\\\.pdf\"/>", [.patternDoesNotBacktrack]),
    (host + "<data pathPattern=\"/buy/*\"/>", [.starAfterCharacter]),
    (host + "<data pathPattern=\"/a\\.b\"/>", [.loneBackslash]),
    (host + "<data pathAdvancedPattern=\"/.+/x\"/>", [.patternNeverMatches, .patternNeedsAndroid12]),
    (host + "<data pathAdvancedPattern=\"*\"/>", [.invalidPattern, .patternNeedsAndroid12]),
    (host + "<data pathSuffix=\".pdf\"/>", [.patternNeedsAndroid12]),
    (host + "<data path=\"${x}\"/>", [.unresolvedPlaceholder]),
    (host + "<data path=\"@string/x\"/>", [.unresolvedResource]),
    (host + "<uri-relative-filter-group></uri-relative-filter-group>", [.emptyGroup, .groupNeedsAndroid15]),
    (
      host
        + "<data path=\"/x\"/><uri-relative-filter-group allow=\"false\"><data query=\"a\"/></uri-relative-filter-group>",
      [.groupBesidePath, .groupNeedsAndroid15]
    ),
  ]

  @Test("what is wrong has its code and its place", arguments: faults.indices)
  func problems(index: Int) throws {
    let (data, codes) = Self.faults[index]
    let document = try ManifestSample.document(data: data)
    let found = document.problems.map(\.code)
    for code in codes { #expect(found.contains(code), "\(data): \(found.map(\.name))") }
    for problem in document.problems {
      #expect(problem.sentence.hasSuffix(".") && problem.sentence.count > 20, "\(problem.sentence)")
      #expect(problem.position.line >= 4 && problem.filter == 0)
    }
  }

  @Test(
    "a missing action or category is noticed",
    arguments: [
      ("VIEW", ManifestProblem.Code.missingView), ("DEFAULT", .missingDefault),
      ("BROWSABLE", .missingBrowsable),
    ])
  func missing(word: String, code: ManifestProblem.Code) throws {
    let data = "<data android:scheme=\"https\" android:host=\"a.b\"/>"
    let document = try ManifestSample.document(
      ManifestSample.xml(ManifestSample.filter(data, without: word)))
    #expect(document.problems.map(\.code) == [code])
  }

  @Test("exported, merging instructions and the outermost element are noticed")
  func others() throws {
    let filter = ManifestSample.filter("<data android:scheme=\"a\"/>", autoVerify: false)
    let hidden = try ManifestSample.document(ManifestSample.xml(filter, exported: "false"))
    #expect(hidden.problems.map(\.code) == [.notExported])
    let silent = try ManifestSample.document(
      ManifestSample.xml(filter).replacing("android:exported=\"true\"", with: "tools:node=\"replace\""))
    #expect(Set(silent.problems.map(\.code)) == [.exportedNotWritten, .mergeInstruction])
    let other = try ManifestSample.document("<resources/>")
    #expect(other.problems.map(\.code) == [.notAManifest] && !other.isManifest)
  }

  @Test("a level that knows the patterns needs no warning")
  func levels() throws {
    let document = try ManifestSample.document(
      data: Self.host + "<data pathSuffix=\".pdf\"/>", sdk: "<uses-sdk minSdkVersion=\"31\"/>")
    #expect(document.problems.isEmpty)
  }
}
