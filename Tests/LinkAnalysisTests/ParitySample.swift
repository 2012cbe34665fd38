import AssetLinks
import AssociationFiles
import LinkAnalysis
import LinkMatching
import LinkSyntax
import PackageReading

/// A pair of an association file and an Android app, and what their matchers say.
struct ParitySample {
  let ios: LinkMatcher
  let android: AppLinkDecider
  let host = "shop.example"

  /// - Parameters:
  ///   - components: The components of the association file.
  ///   - data: What the intent filters hold besides scheme and host, one text for each filter.
  ///   - rules: The dynamic rules; `nil` for asset links without any.
  init(_ components: [String], _ filters: [String], rules: String? = nil, api: APILevel = .android15) {
    let file =
      #"{"applinks": {"details": [{"appIDs": ["A.a"], "components": [\#(components.joined(separator: ", "))]}]}}"#
    ios = LinkMatcher(AssociationFile(parsing: file))
    android = AppLinkDecider(
      manifest: Self.manifest(filters.map { Self.filter($0) }), level: api,
      lists: ["shop.example": Self.list(rules)]
    )
  }

  init(_ file: String, manifest: [String], lists: [String: String] = [:], api: APILevel = .android15) {
    ios = LinkMatcher(AssociationFile(parsing: file))
    android = AppLinkDecider(
      manifest: Self.manifest(manifest), level: api, lists: lists.mapValues { StatementList(parsing: $0) })
  }

  static func list(_ rules: String?) -> StatementList {
    let extensions = rules.map {
      #", "relation_extensions": {"delegate_permission/common.handle_all_urls": {"dynamic_app_link_components": \#($0)}}"#
    }
    let print = (0..<32).map { _ in "AB" }.joined(separator: ":")
    return StatementList(
      parsing: """
        [{"relation": ["delegate_permission/common.handle_all_urls"], "target": {"namespace": "android_app", \
        "package_name": "com.example.shop", "sha256_cert_fingerprints": ["\(print)"]}\(extensions ?? "")}]
        """)
  }

  static func filter(_ data: String) -> String {
    filter(raw: #"<data android:scheme="https" android:host="shop.example"/>\#(data)"#)
  }

  static func filter(raw data: String) -> String {
    """
    <intent-filter android:autoVerify="true"><action android:name="android.intent.action.VIEW"/>
    <category android:name="android.intent.category.DEFAULT"/>
    <category android:name="android.intent.category.BROWSABLE"/>\(data)</intent-filter>
    """
  }

  static func manifest(_ filters: [String]) -> ManifestDocument {
    let text = """
      <manifest xmlns:android="http://schemas.android.com/apk/res/android" package="com.example.shop">
      <uses-sdk android:targetSdkVersion="35"/><application><activity android:name=".Main" android:exported="true">
      \(filters.joined(separator: "\n"))</activity></application></manifest>
      """
    let records = (try? XMLEventReader.elements(of: Array(text.utf8), limits: XMLReadingLimits())) ?? []
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

  func parity() throws -> PlatformParity { try PlatformParity(ios: ios, android: android) }

  /// What both matchers say of a link: whether it opens the iOS app, and the Android app.
  func answers(_ link: String) throws -> (ios: Bool, android: AppLinkDecision.Outcome) {
    (
      ios.decision(for: try LinkURL(link), app: "A.a").decision == .match,
      android.decision(for: try AndroidLink(link)).outcome
    )
  }
}
