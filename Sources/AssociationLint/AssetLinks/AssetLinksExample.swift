/// Statement lists for examples.
enum AssetLinksExample {
  /// A fingerprint in the documented form.
  static let fingerprint =
    "14:6D:E9:83:C5:73:06:50:D8:EE:B9:95:2F:34:FC:64:16:A0:83:42:E6:1D:BE:A8:8A:04:96:B2:3F:CF:44:E5"

  /// A list whose only statement has these members beside its relation.
  static func statement(_ members: String) -> String {
    """
    [{
      "relation": ["delegate_permission/common.handle_all_urls"],
      \(members)
    }]
    """
  }

  /// A list that lets an app with these fingerprints, which are JSON, open links.
  static func app(_ fingerprints: String...) -> String {
    statement(
      """
      "target": {
          "namespace": "android_app",
          "package_name": "com.example.shop",
          "sha256_cert_fingerprints": [
            \(fingerprints.joined(separator: ",\n      "))
          ]
        }
      """)
  }

  /// A list that lets an app open links by these dynamic rules, which are JSON.
  static func rules(_ rules: String...) -> String {
    statement(
      """
      "target": {
          "namespace": "android_app",
          "package_name": "com.example.shop",
          "sha256_cert_fingerprints": ["\(fingerprint)"]
        },
        "relation_extensions": {
          "delegate_permission/common.handle_all_urls": {
            "dynamic_app_link_components": [
              \(rules.joined(separator: ",\n        "))
            ]
          }
        }
      """)
  }
}
