/// The keys of association files, and what they do.
///
/// Source: SAD, AL, DET, CMP, DEF, SUB, documented.
enum AssociationKeys {
  /// A key, with the JSON to put behind it.
  struct Key: Hashable, Sendable {
    let name: String
    /// The value to begin with; `$0` is where the cursor goes.
    let value: String
    let meaning: String

    init(_ name: String, _ value: String, _ meaning: String) {
      self.name = name
      self.value = value
      self.meaning = meaning
    }
  }

  private static let services = [
    Key("applinks", "{\n  \"details\": [\n    $0\n  ]\n}", "Universal links: which links open which apps."),
    Key(
      "webcredentials", "{ \"apps\": [\"$0\"] }", "The apps that share passwords and passkeys with the site."),
    Key("appclips", "{ \"apps\": [\"$0\"] }", "The App Clips that links of the site start."),
    Key("activitycontinuation", "{ \"apps\": [\"$0\"] }", "The apps that take over pages by Handoff."),
    Key(
      "authsrv", "{ \"apps\": [\"$0\"] }", "The apps that sign in for the site by extensible single sign-on."),
  ]
  private static let applinks = [
    Key("details", "[$0]", "The entries: apps and the rules for their links, asked in order."),
    Key(
      "defaults", "{ $0 }", "Keys that hold for every rule that does not set them itself. iOS 14 and later."),
    Key(
      "substitutionVariables", "{ \"$0\": [] }", "Names for lists of texts, used in patterns as `$(name)`."),
    Key("apps", "[]", "Must be an empty array where iOS or tvOS 12 and earlier are to read the file."),
  ]
  private static let detail = [
    Key(
      "appIDs", "[\"$0\"]", "The apps of the entry, each `<prefix>.<bundle identifier>`. iOS 13 and later."),
    Key(
      "components", "[\n  { \"/\": \"$0\" }\n]",
      "The rules, tried from top to bottom: the first that matches decides."),
    Key("defaults", "{ $0 }", "Keys that hold for the rules of this entry."),
    Key("appID", "\"$0\"", "One app, for iOS 12 and earlier too; not read where there is `appIDs`."),
    Key(
      "paths", "[\"$0\"]",
      "The rules for iOS 12 and earlier; not read by later systems where there is `components`."),
    Key("comment", "\"$0\"", "A remark; Apple ignores it."),
  ]
  private static let rule = [
    Key("/", "\"$0\"", "The pattern of the path: `*` stands for any text, `?` for any one character."),
    Key(
      "?", "{ \"$0\": \"*\" }",
      "The pattern of the query, or patterns for its items; an absent item counts as empty."),
    Key("#", "\"$0\"", "The pattern of the fragment."),
    Key("exclude", "true", "Whether links that match stay in the browser."),
    Key("caseSensitive", "false", "Whether case matters; it does where the key is absent."),
    Key(
      "percentEncoded", "false",
      "Whether links are compared with their escapes; they are where the key is absent."),
    Key(
      "comment", "\"$0\"",
      "A remark; Apple ignores it. `applinks:ignore RULE reason` silences a rule of lint."),
  ]

  /// The keys that are read in the object at `path`; none where keys are free, or nothing is read.
  static func keys(at path: [JSONPath.Step]) -> [Key] {
    guard case .key(let service)? = path.first else { return services }
    guard service == "applinks" else {
      return path.count == 1 && services.contains { $0.name == service }
        ? [Key("apps", "[\"$0\"]", "The apps, each `<prefix>.<bundle identifier>`.")] : []
    }
    if path.count == 1 { return applinks }
    if path.last == .key("defaults") { return rule }
    guard path[1] == .key("details") else { return [] }
    if path.count == 3 { return detail }
    if path.count == 5, path[3] == .key("components") { return rule }
    return []
  }

  /// What a key of the object at `path` does; `nil` where it is not read.
  static func documentation(of key: String, at path: [JSONPath.Step]) -> String? {
    keys(at: path).first { $0.name == key }.map { "\(MarkdownLine.code($0.name)): \($0.meaning)" }
  }
}
