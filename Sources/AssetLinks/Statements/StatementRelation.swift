/// What a statement grants: `<kind>/<detail>`. Source: DAL-D, documented.
public struct StatementRelation: Hashable, Sendable {
  /// The text as written.
  public let text: String

  /// A relation by its text.
  public init(_ text: String) { self.text = text }

  /// The app may open all links of the site: the relation of App Links. Source: DAL-D, documented.
  public static let handleAllURLs = StatementRelation("delegate_permission/common.handle_all_urls")
  /// Site and app share credentials (folklore: not read again).
  public static let getLoginCredentials = StatementRelation("delegate_permission/common.get_login_creds")

  /// Whether the text has the documented shape: the kind `delegate_permission`, a slash, and a detail of
  /// `[a-z0-9_.]+`. Source: DAL-D, documented.
  public var isWellFormed: Bool {
    let kind = "delegate_permission/"
    guard ASCIIText.hasPrefix(text, kind), text.utf8.count > kind.utf8.count else { return false }
    return text.utf8.dropFirst(kind.utf8.count).allSatisfy(Self.isDetail)
  }

  private static func isDetail(_ byte: UInt8) -> Bool {
    byte &- UInt8(ascii: "a") < 26 || byte &- UInt8(ascii: "0") < 10 || byte == UInt8(ascii: "_")
      || byte == UInt8(ascii: ".")
  }
}
