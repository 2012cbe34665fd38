import AssetLinks
import PackageReading
import Testing

@testable import DeviceSimulation

/// Small Android apps and the asset links of their hosts.
enum AndroidSite {
  static let print = (0..<32).map { _ in "AB" }.joined(separator: ":")

  static func list(_ rules: String = "", package: String = "com.example.shop") -> String {
    """
    [{"relation":["delegate_permission/common.handle_all_urls"],"target":{"namespace":"android_app",
    "package_name":"\(package)","sha256_cert_fingerprints":["\(print)"]}\(rules)}]
    """
  }

  static func rules(_ components: String) -> String {
    #","relation_extensions":{"delegate_permission/common.handle_all_urls":{"dynamic_app_link_components":[\#(components)]}}"#
  }

  /// An app whose one filter has these data elements.
  static func app(
    _ data: String = #"<data android:scheme="https" android:host="shop.example"/>"#,
    package: String = "com.example.shop", settings: ManifestSettings = ManifestSettings()
  ) throws -> AndroidAppPackage {
    let text = """
      <manifest xmlns:android="http://schemas.android.com/apk/res/android" package="\(package)">
      <uses-sdk android:targetSdkVersion="35"/><application><activity android:name=".Main" android:exported="true">
      <intent-filter android:autoVerify="true"><action android:name="android.intent.action.VIEW"/>
      <category android:name="android.intent.category.DEFAULT"/>
      <category android:name="android.intent.category.BROWSABLE"/>\(data)</intent-filter>
      </activity></application></manifest>
      """
    let records = try XMLEventReader.elements(of: Array(text.utf8), limits: XMLReadingLimits())
    let elements = records.map { record in
      XMLElementEvent(
        name: record.name, depth: record.depth,
        attributes: record.attributes.map {
          XMLAttributeEvent(name: $0.name, namespace: $0.namespace, value: $0.value, position: $0.position)
        }, text: record.text, hasChildren: record.hasChildren, position: record.position)
    }
    return AndroidAppPackage(
      package, certificate: try CertificateFingerprint(print),
      manifest: StoredManifest(elements: elements, settings: settings))
  }

  static func answer(
    _ body: String, status: Int = 200, type: String? = "application/json", isTrusted: Bool? = true
  ) -> StatementAnswer {
    .response(
      StatementAnswer.Response(
        status: status, mediaType: type, body: Array(body.utf8), isTrusted: isTrusted))
  }

  /// An engine whose network has these files by address; every other host does not answer.
  static func engine(
    _ system: String, _ answers: [String: StatementAnswer]
  ) throws -> AndroidEngine {
    let version = try #require(AndroidVersion(system))
    return AndroidEngine(AndroidDevice("pixel", system: version, now: 1_700_000_000)) { request in
      answers[request.url] ?? .noAnswer("nobody is there")
    }
  }

  static func place(_ host: String) -> String { "https://\(host)/.well-known/assetlinks.json" }
}
