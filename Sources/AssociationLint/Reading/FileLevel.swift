import AssociationFiles
package import PositionedJSON

/// A kind of object in an association file, and the keys that Apple reads there.
///
/// Source: SAD, AL, DET, CMP, DEF, documented.
package struct FileLevel: Hashable, Sendable {
  /// How messages name the object.
  package let phrase: String
  /// The keys, in the order of Apple's pages.
  package let keys: [KnownKey]

  /// A key that is read, and what its value may be.
  package struct KnownKey: Hashable, Sendable {
    package let name: String
    package let kinds: [JSONKind]

    init(_ name: String, _ kinds: JSONKind...) {
      self.name = name
      self.kinds = kinds
    }
  }

  /// The outermost object.
  package static let file = FileLevel(
    phrase: "the outermost object", keys: ServiceName.known.map { KnownKey($0.text, .object) })
  /// `applinks`
  package static let applinks = FileLevel(
    phrase: "\"applinks\"",
    keys: [
      KnownKey("apps", .array), KnownKey("details", .array, .object), KnownKey("defaults", .object),
      KnownKey("substitutionVariables", .object),
    ])
  /// A service other than `applinks`.
  package static let service = FileLevel(phrase: "the service", keys: [KnownKey("apps", .array)])
  /// An entry of `details`.
  package static let detail = FileLevel(
    phrase: "an entry of \"details\"",
    keys: [
      KnownKey("appIDs", .array), KnownKey("appID", .string), KnownKey("components", .array),
      KnownKey("paths", .array), KnownKey("defaults", .object), KnownKey("comment", .string),
    ])
  /// A rule of `components`.
  package static let component = FileLevel(phrase: "a component", keys: ruleKeys)
  /// Either `defaults`.
  package static let defaults = FileLevel(phrase: "\"defaults\"", keys: ruleKeys)

  private static let ruleKeys = [
    KnownKey("/", .string), KnownKey("?", .string, .object), KnownKey("#", .string),
    KnownKey("exclude", .boolean), KnownKey("caseSensitive", .boolean), KnownKey("percentEncoded", .boolean),
    KnownKey("comment", .string),
  ]

  /// What is known of `key` here; `nil` for a key that is not read.
  func knownKey(_ key: JSONKey) -> KnownKey? { keys.first { key.hasText($0.name) } }
}
