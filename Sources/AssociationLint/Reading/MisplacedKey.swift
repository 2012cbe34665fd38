import PositionedJSON

/// A key that Apple reads, though not in the object where it stands.
struct MisplacedKey: Hashable, Sendable {
  /// The key.
  let name: String
  /// Where it belongs, for messages.
  let home: String

  /// What is known of `key`, which stands in an object of `level`; `nil` where it is read, or nowhere is.
  init?(_ key: JSONKey, at level: FileLevel) {
    guard level.knownKey(key) == nil else { return nil }
    guard let place = Self.homes.first(where: { key.hasText($0.name) }) else { return nil }
    self = place
  }

  private init(_ name: String, _ home: String) {
    self.name = name
    self.home = home
  }

  /// Whether the key makes up an entry of `details`, or `details` itself: without it no link opens the app.
  var isPartOfDetails: Bool { ["details", "appID", "appIDs", "components", "paths"].contains(name) }

  private static let entry = "an entry of the \"details\" of \"applinks\""
  private static let rule = "a component or \"defaults\""
  private static let homes = [
    MisplacedKey("details", "\"applinks\""), MisplacedKey("appIDs", entry), MisplacedKey("appID", entry),
    MisplacedKey("components", entry), MisplacedKey("paths", entry),
    MisplacedKey("substitutionVariables", "\"applinks\""),
    MisplacedKey("defaults", "\"applinks\" or an entry of its \"details\""),
    MisplacedKey("/", rule), MisplacedKey("?", rule), MisplacedKey("#", rule), MisplacedKey("exclude", rule),
    MisplacedKey("caseSensitive", rule), MisplacedKey("percentEncoded", rule),
  ]
}
