import AssetLinks
import Foundation
import HostingEvidence
import LinkDiagnosis
import LinkOpening
import PackageReading
import Testing

/// Evidence in, hops out; sources as in `AssetLinks`.
@Suite("The chain to an Android app")
struct AndroidChainTests {
  static let print = (0..<32).map { _ in "AB" }.joined(separator: ":")

  static func manifest(_ data: String, verify: Bool = true) throws -> ManifestDocument {
    let text = """
      <manifest xmlns:android="http://schemas.android.com/apk/res/android" package="com.example.shop">
      <uses-sdk android:targetSdkVersion="35"/><application><activity android:name=".Main" android:exported="true">
      <intent-filter android:autoVerify="\(verify)"><action android:name="android.intent.action.VIEW"/>
      <category android:name="android.intent.category.DEFAULT"/>
      <category android:name="android.intent.category.BROWSABLE"/>
      <data android:scheme="https"/>\(data)</intent-filter></activity></application></manifest>
      """
    let records = try XMLEventReader.elements(of: Array(text.utf8), limits: XMLReadingLimits())
    return ManifestDocument(
      elements: records.map { record in
        XMLElementEvent(
          name: record.name, depth: record.depth,
          attributes: record.attributes.map {
            XMLAttributeEvent(
              name: $0.name, namespace: $0.namespace, value: $0.value, position: $0.position)
          }, text: record.text, hasChildren: record.hasChildren, position: record.position)
      })
  }

  static let shop = #"<data android:host="shop.example" android:pathPrefix="/buy"/>"#

  static func list(_ rules: String = "", package: String = "com.example.shop", print: String = print)
    -> String
  {
    """
    [{"relation":["delegate_permission/common.handle_all_urls"],"target":{"namespace":"android_app",
    "package_name":"\(package)","sha256_cert_fingerprints":["\(print)"]}\(rules)}]
    """
  }

  /// What a host answered to the question for its asset links.
  static func file(
    _ host: String = "shop.example", _ body: String = list(), status: Int = 200,
    type: String = "application/json",
    headers: [HTTPHeader] = [], problems: Fact<[TrustProblem]> = .known([])
  ) -> HostedFile {
    let url = WebAddress(host: host, target: HostedFile.Role.assetLinks.path)
    return HostedFile(
      .assetLinks,
      Site.evidence(
        url, status: status, [HTTPHeader("Content-Type", type)] + headers, body: body, problems: problems))
  }

  private func diagnosis(
    _ manifest: ManifestDocument, link: String = "https://shop.example/buy/42", level: Int = 35,
    files: [String: HostedFile] = ["shop.example": file()], lists: [String: String] = [:],
    isSigned: Bool = true, surface: Surface? = .otherApp, choice: StoredChoice? = StoredChoice.none
  ) throws -> Diagnosis {
    let decider = AppLinkDecider(
      manifest: manifest, level: APILevel(level),
      certificate: isSigned ? try CertificateFingerprint(Self.print) : nil,
      lists: lists.mapValues { StatementList(parsing: $0) })
    let diagnoser = AndroidDiagnoser(
      AndroidDiagnosisQuestion(link, decider, name: "m.xml", surface: surface, choice: choice))
    return diagnoser.diagnosis(files)
  }

  @Test("is verified where every hop was seen to hold")
  func whole() throws {
    let result = try diagnosis(try Self.manifest(Self.shop))
    #expect(result.verdict == .verified, "\(result.hops.filter { $0.verdict != .verified })")
    #expect(
      result.hops.map(\.kind) == [.url, .filter, .autoVerify, .assetLinks, .statement, .surface, .user])
    #expect(result.app == "com.example.shop" && result.hops.allSatisfy { $0.mend == nil })
  }

  @Test("breaks at exactly the hop that is at fault, with one change that mends it")
  func faults() throws {
    let good = try Self.manifest(Self.shop)
    let moved = HTTPHeader("Location", "https://www.shop.example/.well-known/assetlinks.json")
    let rules =
      #","relation_extensions":{"delegate_permission/common.handle_all_urls":{"dynamic_app_link_components":[{"/":"/buy/42","exclude":true},{"/":"*"}]}}"#
    let big = Self.list().dropLast(1) + String(repeating: " ", count: StatementList.deviceSizeLimit) + "]"
    let cases: [(HopKind, HopVerdict, Diagnosis)] = [
      (.url, .broken, try diagnosis(good, link: "no url")),
      (.filter, .broken, try diagnosis(good, link: "https://shop.example/sell")),
      (
        .filter, .unknown,
        try diagnosis(try Self.manifest(#"<data android:host="shop.example" android:path="${p}"/>"#))
      ),
      (.autoVerify, .broken, try diagnosis(try Self.manifest(Self.shop, verify: false))),
      (.autoVerify, .broken, try diagnosis(try Self.manifest(Self.shop + #"<data android:scheme="shop"/>"#))),
      (.autoVerify, .broken, try diagnosis(good, level: 22)),
      (.assetLinks, .unknown, try diagnosis(good, files: [:])),
      (.assetLinks, .broken, try diagnosis(good, files: ["shop.example": Self.file(status: 404)])),
      (
        .assetLinks, .broken,
        try diagnosis(
          good, files: ["shop.example": Self.file("shop.example", "", status: 301, headers: [moved])])
      ),
      (
        .assetLinks, .broken,
        try diagnosis(
          good,
          files: ["shop.example": Self.file("shop.example", "<html><body>x</body></html>", type: "text/html")]
        )
      ),
      (
        .assetLinks, .broken,
        try diagnosis(good, files: ["shop.example": Self.file("shop.example", String(big))])
      ),
      (
        .assetLinks, .broken,
        try diagnosis(good, files: ["shop.example": Self.file(problems: .known([.selfSigned]))])
      ),
      (.assetLinks, .unknown, try diagnosis(good, files: ["shop.example": Self.file(type: "text/plain")])),
      (.statement, .broken, try diagnosis(good, files: ["shop.example": Self.file("shop.example", "[]")])),
      (
        .statement, .broken,
        try diagnosis(good, files: ["shop.example": Self.file("shop.example", Self.list(package: "a.b"))])
      ),
      (
        .statement, .broken,
        try diagnosis(
          good,
          files: [
            "shop.example": Self.file(
              "shop.example", Self.list(print: Self.print.replacingOccurrences(of: "AB", with: "CD")))
          ])
      ),
      (.statement, .broken, try diagnosis(good, files: ["shop.example": Self.file("shop.example", "{}")])),
      (.statement, .unknown, try diagnosis(good, isSigned: false)),
      (
        .dynamicRules, .broken,
        try diagnosis(good, files: ["shop.example": Self.file("shop.example", Self.list(rules))])
      ),
      (.surface, .broken, try diagnosis(good, surface: .webView)),
      (.surface, .unknown, try diagnosis(good, surface: nil)),
      (.user, .broken, try diagnosis(good, choice: .browser)),
      (.user, .unknown, try diagnosis(good, choice: nil)),
    ]
    for (kind, verdict, result) in cases {
      let hop = try #require(result.hops.first { $0.kind == kind }, "\(kind) \(result)")
      #expect(hop.verdict == verdict, "\(kind) \(result)")
      #expect(hop.mend?.isEmpty == false && result.verdict == verdict, "\(hop) \(result)")
      let earlier = result.hops.prefix { $0.kind != kind }
      #expect(earlier.allSatisfy { $0.verdict == .verified }, "\(kind) \(result)")
    }
  }

  @Test("rules are followed from Android 15 on only")
  func levels() throws {
    let rules =
      #","relation_extensions":{"delegate_permission/common.handle_all_urls":{"dynamic_app_link_components":[{"/":"/sell"}]}}"#
    let files = ["shop.example": Self.file("shop.example", Self.list(rules))]
    let manifest = try Self.manifest(Self.shop)
    #expect(try diagnosis(manifest, level: 35, files: files).verdict == .broken)
    #expect(try diagnosis(manifest, level: 34, files: files).verdict == .verified)
  }

  @Test("up to Android 11 every host is asked, and one that fails breaks the others")
  func otherHosts() throws {
    let manifest = try Self.manifest(Self.shop + #"<data android:host="*.old.example"/>"#)
    let decider = AppLinkDecider(manifest: manifest, level: APILevel(30))
    let question = AndroidDiagnosisQuestion("https://shop.example/buy/42", decider, name: "m.xml")
    #expect(AndroidDiagnoser(question).hosts == ["shop.example", "old.example"])
    let both = ["shop.example": Self.file(), "old.example": Self.file("old.example")]
    #expect(try diagnosis(manifest, level: 30, files: both).verdict == .verified)
    let one = ["shop.example": Self.file(), "old.example": Self.file("old.example", "[]")]
    let broken = try diagnosis(manifest, level: 30, files: one)
    #expect(
      broken.firstBroken?.kind == .otherHosts && broken.firstBroken?.mend?.contains("statement") == true)
    #expect(try diagnosis(manifest, level: 31, files: one).verdict == .verified)
    #expect(try diagnosis(manifest, level: 30).firstBroken == nil)
    #expect(try diagnosis(manifest, level: 30).verdict == .unknown)
  }

  @Test("a list that was handed in is judged, and its hosting is not known")
  func handedIn() throws {
    let result = try diagnosis(
      try Self.manifest(Self.shop), files: [:], lists: ["shop.example": Self.list()])
    #expect(result.hops.first { $0.kind == .assetLinks }?.verdict == .unknown)
    #expect(result.hops.first { $0.kind == .statement }?.verdict == .verified)
    #expect(result.verdict == .unknown)
  }

  @Test("what the user has chosen needs no verification, and says so")
  func chosen() throws {
    let result = try diagnosis(
      try Self.manifest(Self.shop), files: ["shop.example": Self.file(status: 404)], choice: .app)
    #expect(result.verdict == .verified && result.hasBroken)
  }

  @Test("a scheme of one's own needs no host")
  func customScheme() throws {
    let manifest = try Self.manifest(#"<data android:scheme="shop"/>"#)
    let result = try diagnosis(manifest, link: "shop:buy")
    #expect(result.hops.map(\.kind) == [.url, .filter, .surface, .user] && result.verdict == .verified)
  }
}
