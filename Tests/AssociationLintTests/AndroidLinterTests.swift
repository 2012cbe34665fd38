import AssetLinks
import AssociationLint
import Findings
import PositionedJSON
import TestSupport
import Testing

@Suite("The linters of Android's files")
struct AndroidLinterTests {
  private static let fingerprint = Array(repeating: "AB", count: 32).joined(separator: ":")

  private func list(_ package: String = "com.example.shop", _ fingerprint: String = fingerprint) -> String {
    """
    [{"relation": ["delegate_permission/common.handle_all_urls"],
      "target": {"namespace": "android_app", "package_name": "\(package)",
        "sha256_cert_fingerprints": ["\(fingerprint)"]}}]
    """
  }

  private func links(_ text: String, _ settings: LintSettings = LintSettings()) -> [Finding] {
    AssetLinksLinter(settings: settings).findings(in: Array(text.utf8), name: "assetlinks.json")
  }

  private func manifest(_ filter: String, _ minimum: Int = 35) -> [Finding] {
    let text = """
      <manifest xmlns:android="http://schemas.android.com/apk/res/android">
      <uses-sdk android:minSdkVersion="\(minimum)"/>
      <application><activity android:name=".A" android:exported="true">
      \(filter)
      </activity></application></manifest>
      """
    return ManifestLinter().findings(in: Array(text.utf8), name: "AndroidManifest.xml")
  }

  private func filter(_ data: String, attributes: String = "android:autoVerify=\"true\"") -> String {
    """
    <intent-filter \(attributes)>
    <action android:name="android.intent.action.VIEW"/>
    <category android:name="android.intent.category.DEFAULT"/>
    <category android:name="android.intent.category.BROWSABLE"/>
    \(data)
    </intent-filter>
    """
  }

  @Test("a sound list and a sound manifest have no findings")
  func sound() {
    #expect(links(list()) == [])
    #expect(manifest(filter(#"<data android:scheme="https" android:host="shop.example"/>"#)) == [])
  }

  @Test(
    "a list that is not JSON is told why a device reads nothing of it",
    arguments: [
      ("[{\"include\": \"https://a.example/b\",}]", "json-trailing-comma"), ("", "json-empty"),
      ("<!doctype html><p>404</p>", "json-markup"), ("[] // all", "json-comment"),
    ])
  func notJSON(_ text: String, _ rule: String) throws {
    let finding = try #require(links(text).first { $0.rule.name == rule })
    #expect(finding.severity == .error)
  }

  @Test("a fault of the JSON text has one finding")
  func oneFinding() {
    #expect(
      links("[{\"include\": \"https://a.example/b\",}]").map(\.rule.name) == ["json-trailing-comma"])
  }

  @Test("fingerprints in small letters are mended to the same certificate")
  func mended() {
    let text = Array(list("com.example.shop", Self.fingerprint.lowercased()).utf8)
    let linter = AssetLinksLinter()
    let result = Fixer().fix(
      text, isReadable: { StatementList(parsing: $0).rejection == nil },
      findings: { linter.findings(in: $0, name: "a") })
    #expect(result.fixed.map(\.rule.name) == ["asset-links-lower-case-fingerprint"])
    #expect(result.remaining == [])
    #expect(String(decoding: result.text, as: UTF8.self) == list())
  }

  @Test("the user's app is looked for where it is known")
  func package() throws {
    let other = CertificateFingerprint.reading(String(repeating: "12", count: 32)).fingerprint
    let own = CertificateFingerprint.reading(Self.fingerprint).fingerprint
    func rules(_ package: String, _ certificate: CertificateFingerprint?) -> [String] {
      links(list(), LintSettings(androidPackage: package, androidCertificate: certificate)).map(\.rule.name)
    }
    #expect(rules("com.example.shop", nil) == [])
    #expect(rules("com.example.shop", own) == [])
    #expect(rules("com.example.shop", other) == ["asset-links-certificate-not-listed"])
    #expect(rules("com.example.shop.debug", other) == ["asset-links-wrong-package"])
  }

  @Test("a finding in a manifest marks the attribute with its value, or the name of the element")
  func places() throws {
    let host = try #require(
      manifest(filter("<data android:scheme=\"https\" android:host = 'ho>st'/>")).first)
    #expect(host.rule == "manifest-unverifiable-host")
    let range = try #require(host.place.range)
    #expect(range.start.line == 8 && range.start.column == 30)
    #expect(range.bytes.count == "android:host = 'ho>st'".utf8.count)
    let filter = try #require(manifest("<intent-filter android:autoVerify=\"true\"/>").first)
    #expect(filter.place.range?.start.line == 4)
    #expect(filter.place.range?.bytes.count == "<intent-filter".utf8.count)
  }

  @Test(
    "near misses in manifests are left alone",
    arguments: [
      #"<data android:scheme="https" android:host="*.shop.example" android:pathPattern="/buy/.*"/>"#,
      #"<data android:scheme="https" android:host="shop.example" android:pathPattern=".*"/>"#,
      #"<data android:scheme="http"/><data android:scheme="https" android:host="shop.example"/>"#,
      #"<data android:scheme="https" android:host="shop.example" android:pathSuffix=".html"/>"#,
    ])
  func nearMisses(_ data: String) { #expect(manifest(filter(data)).map(\.message) == []) }

  @Test("documents that apps hand to each other need no BROWSABLE, web links do")
  func documents() {
    let start =
      "<intent-filter><action android:name=\"android.intent.action.VIEW\"/>"
      + "<category android:name=\"android.intent.category.DEFAULT\"/>"
    func rules(_ data: String) -> [String] { manifest(start + data + "</intent-filter>").map(\.rule.name) }
    #expect(rules("<data android:scheme=\"content\" android:mimeType=\"text/plain\"/>") == [])
    #expect(
      rules("<data android:scheme=\"https\" android:host=\"a.example\"/>") == ["manifest-missing-browsable"])
    #expect(
      rules("<data android:scheme=\"content\"/><data android:scheme=\"https\"/>")
        == ["manifest-missing-browsable"])
  }

  @Test("every finding of many random manifests lies in the text, at the place that its rule means")
  func random() {
    var random = SeededRandom(9)
    let values = ["https", "shop", "Shop.example", "*.a", "/a.*b", "", "@string/x", "${y}", "\\.", "[]+"]
    let names = ["scheme", "host", "port", "path", "pathPattern", "pathAdvancedPattern", "mimeType"]
    for _ in 0..<200 {
      let data = (0..<Int.random(in: 0...4, using: &random)).map { _ in
        let attributes = names.filter { _ in Bool.random(using: &random) }.map {
          "android:\($0)=\"\(values.randomElement(using: &random) ?? "")\""
        }
        return "<data \(attributes.joined(separator: " "))/>"
      }
      for finding in manifest(filter(data.joined(separator: "\n")), 21) {
        #expect(RuleIndex.metadata(for: finding.rule) != nil)
        #expect(finding.place.range.map { $0.bytes.count > 1 } ?? false, "\(finding)")
      }
    }
  }
}
