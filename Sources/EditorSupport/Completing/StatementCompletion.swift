import PositionedJSON

/// What could stand at a place of an `assetlinks.json`. Source: DAL-S, SS-PARSE, documented.
struct StatementCompletion {
  private let json: JSONCompletion
  private var cursor: JSONCursor { json.cursor }

  init(_ bytes: [UInt8], offset: Int) {
    json = JSONCompletion(bytes: bytes, cursor: JSONCursor(bytes, offset: offset))
  }

  private typealias Key = AssociationKeys.Key

  private static let components: [JSONPath.Step] = [
    .element, .key("relation_extensions"), .key("delegate_permission/common.handle_all_urls"),
    .key("dynamic_app_link_components"), .element,
  ]

  /// The completions, the likeliest first.
  var items: [CompletionItem] {
    switch cursor.role {
    case .key:
      Self.keys(at: cursor.path).filter { !cursor.siblings.contains($0.name) }.map {
        json.key($0.name, value: $0.value, documentation: $0.meaning)
      }
    case .value: values
    case .nothing: []
    }
  }

  private static func keys(at path: [JSONPath.Step]) -> [Key] {
    if path == [.element] {
      return [
        Key("relation", "[\"$0\"]", "What the site grants to the target."),
        Key("target", "{ $0 }", "The app or the site that the statement is about."),
        Key("relation_extensions", "{ $0 }", "Rules for the links of Android 15 and later."),
        Key("include", "\"https://$0\"", "Another list whose statements count too."),
      ]
    }
    if path == [.element, .key("target")] {
      return [
        Key("namespace", "\"$0\"", "`android_app` or `web`."),
        Key("package_name", "\"$0\"", "The app's package."),
        Key(
          "sha256_cert_fingerprints", "[\"$0\"]",
          "SHA-256 of the certificates that sign the app: 32 pairs with colons."),
        Key("site", "\"https://$0\"", "The site, of a target in the namespace `web`."),
      ]
    }
    if path == Array(components.prefix(2)) {
      return [
        Key("delegate_permission/common.handle_all_urls", "{ $0 }", "The relation that the rules are for.")
      ]
    }
    if path == Array(components.prefix(3)) {
      return [Key("dynamic_app_link_components", "[{ $0 }]", "Rules, the first that matches decides.")]
    }
    guard path == components else { return [] }
    return [
      Key("/", "\"$0\"", "The pattern of the path."), Key("?", "{ $0 }", "Patterns for items of the query."),
      Key("#", "\"$0\"", "The pattern of the fragment."),
      Key("exclude", "true", "Whether links that match stay in the browser."),
      Key("comments", "\"$0\"", "A remark."),
    ]
  }

  private var values: [CompletionItem] {
    if cursor.path == [.element, .key("relation")] {
      return [
        json.string(
          "delegate_permission/common.handle_all_urls", documentation: "The app opens links of the site."),
        json.string(
          "delegate_permission/common.get_login_creds",
          documentation: "The app shares passwords and passkeys."),
      ].filter { !cursor.siblings.contains($0.label) }
    }
    switch cursor.memberKey {
    case "namespace": return [json.string("android_app"), json.string("web")]
    case "exclude": return ["true", "false"].map(json.word)
    default: return []
    }
  }
}
