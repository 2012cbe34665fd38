import AssociationFiles
public import PositionedJSON

/// One rule as a reader of some OS version understands it: `defaults` merged in, keys it does not know left out.
public struct EffectiveRule: Sendable {
  /// The position of the entry in `details`.
  public var detail: Int
  /// The position of the rule in `components` or `paths`.
  public var index: Int
  /// Whether the rule stands in `paths`.
  public var isLegacyPath: Bool
  /// The place of the rule in the text.
  public var value: JSONValue
  /// The path pattern; `nil` matches every path.
  public var path: String?
  /// The query pattern; `nil` matches every query.
  public var query: Query?
  /// The fragment pattern; `nil` matches every fragment.
  public var fragment: String?
  /// Whether a match keeps the link out of the app.
  public var isExcluded: Bool
  /// Whether ASCII letters of either case are the same.
  public var ignoresCase: Bool
  /// Whether the URL's escapes are resolved before it is compared.
  public var decodesURL: Bool
  /// Whether `$(name)` means anything to the reader.
  public var readsVariables: Bool
  /// What makes the reading uncertain, whatever the URL.
  public var doubts: Uncertainty

  init(_ reading: RuleReading, in entry: Detail) {
    func text(_ node: Int32) -> String? {
      node == RuleKeys.noNode ? nil : entry.value.value(atNode: Int(node)).string
    }
    detail = entry.index
    index = Int(reading.index)
    isLegacyPath = reading.options.contains(.isLegacyPath)
    value = entry.value.value(atNode: Int(reading.value))
    isExcluded = reading.options.contains(.isExcluded)
    ignoresCase = reading.options.contains(.ignoresCase)
    decodesURL = reading.options.contains(.decodesURL)
    readsVariables = reading.options.contains(.readsVariables)
    doubts = reading.doubts
    path = text(reading.path)
    if isLegacyPath, isExcluded {
      path = path.map {
        String(decoding: $0.utf8.dropFirst(PathRule.exclusionMark.utf8.count), as: UTF8.self)
      }
    }
    fragment = text(reading.fragment)
    query =
      reading.query == RuleKeys.noNode
      ? nil : QueryPattern(entry.value.value(atNode: Int(reading.query))).flatMap { Query($0) }
  }

  /// The rule's place as people write it: `details[0].components[2]`.
  public var place: String { "details[\(detail)].\(isLegacyPath ? "paths" : "components")[\(index)]" }

  /// What a rule asks of the query.
  public enum Query: Hashable, Sendable {
    /// A pattern for the whole query.
    case text(String)
    /// Patterns for named items, in file order, each name once.
    case items([Item])

    /// A named item and the pattern of its value.
    public struct Item: Hashable, Sendable {
      /// The name.
      public var name: String
      /// The pattern of the value.
      public var pattern: String

      /// A named item.
      public init(name: String, pattern: String) {
        self.name = name
        self.pattern = pattern
      }
    }

    init?(_ pattern: QueryPattern) {
      switch pattern {
      case .text(let text): self = .text(text.text)
      case .items(let items):
        if items.isEmpty { return nil }
        self = .items(items.map { Item(name: $0.name, pattern: $0.pattern.text) })
      case .ignored: return nil
      }
    }
  }
}
