/// Entitlements files for examples.
enum EntitlementsText {
  /// A property list that claims these associated domains.
  static func domains(_ entries: String...) -> String {
    file(
      """
        <key>com.apple.developer.associated-domains</key>
        <array>
      \(entries.map { "    <string>\($0)</string>" }.joined(separator: "\n"))
        </array>
      """)
  }

  /// A property list with these members.
  static func file(_ members: String) -> String {
    """
    <?xml version="1.0" encoding="UTF-8"?>
    <plist version="1.0">
    <dict>
    \(members)
    </dict>
    </plist>

    """
  }
}
