import AssociationFiles
package import PositionedJSON

/// A kind of object in an association file, and the keys that Apple reads there.
///
/// Source: SAD, AL, DET, CMP, DEF, documented.
package enum FileLevel: Hashable, Sendable {
  /// The outermost object.
  case file
  /// `applinks`
  case applinks
  /// A service other than `applinks`.
  case service
  /// An entry of `details`.
  case detail
  /// A rule of `components`.
  case component
  /// Either `defaults`.
  case defaults

  /// A key that is read, and what its value may be.
  package struct KnownKey: Hashable, Sendable {
    package let name: String
    package let kinds: [JSONKind]

    init(_ name: String, _ kinds: JSONKind...) {
      self.name = name
      self.kinds = kinds
    }
  }

  /// How messages name the object.
  package var phrase: String {
    switch self {
    case .file: "the outermost object"
    case .applinks: "\"applinks\""
    case .service: "the service"
    case .detail: "an entry of \"details\""
    case .component: "a component"
    case .defaults: "\"defaults\""
    }
  }

  /// The keys, in the order of Apple's pages.
  package var keys: [KnownKey] {
    switch self {
    case .file: Self.serviceKeys
    case .applinks: Self.applinksKeys
    case .service: Self.appsKeys
    case .detail: Self.detailKeys
    case .component, .defaults: Self.ruleKeys
    }
  }

  private static let serviceKeys = ServiceName.known.map { KnownKey($0.text, .object) }
  private static let applinksKeys = [
    KnownKey("apps", .array), KnownKey("details", .array, .object), KnownKey("defaults", .object),
    KnownKey("substitutionVariables", .object),
  ]
  private static let appsKeys = [KnownKey("apps", .array)]
  private static let detailKeys = [
    KnownKey("appIDs", .array), KnownKey("appID", .string), KnownKey("components", .array),
    KnownKey("paths", .array), KnownKey("defaults", .object), KnownKey("comment", .string),
  ]
  private static let ruleKeys = [
    KnownKey("/", .string), KnownKey("?", .string, .object), KnownKey("#", .string),
    KnownKey("exclude", .boolean), KnownKey("caseSensitive", .boolean), KnownKey("percentEncoded", .boolean),
    KnownKey("comment", .string),
  ]

  /// What is known of `key` here; `nil` for a key that is not read.
  func knownKey(_ key: JSONKey) -> KnownKey? { keys.first { key.hasText($0.name) } }
}
