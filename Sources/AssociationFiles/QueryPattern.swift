public import PositionedJSON

/// What a rule asks of the query.
public enum QueryPattern: Sendable {
  /// One pattern for the whole text behind `?`.
  case text(LocatedString)
  /// Patterns for the values of named items; items that are not named do not matter.
  case items([Item])
  /// An object with a value that is no string: Apple ignores the object as a whole, its string values too.
  /// Source: ORA, observed.
  case ignored(JSONValue)

  /// A named item of the query and the pattern of its value.
  public struct Item: Sendable {
    /// The name's place.
    public let key: JSONKey
    /// The pattern.
    public let pattern: LocatedString

    /// The name.
    public var name: String { key.text }
  }

  /// What `value` asks; `nil` where it is neither a string nor an object.
  public init?(_ value: JSONValue) {
    if let text = LocatedString(value) {
      self = .text(text)
      return
    }
    guard value.kind == .object else { return nil }
    var items: [Item] = []
    for member in value.members {
      guard let pattern = LocatedString(member.value) else {
        self = .ignored(value)
        return
      }
      items.append(Item(key: member.key, pattern: pattern))
    }
    self = .items(Self.lastOfEachName(items))
  }

  /// The items without those that a later one of the same name replaces.
  private static func lastOfEachName(_ items: [Item]) -> [Item] {
    guard items.count > 1 else { return items }
    var names = TextNumbers()
    return items.reversed().filter { names.insert($0.name).isNew }.reversed()
  }
}
