public import PositionedJSON

/// The keys that a rule, or one of the two `defaults` objects, may hold.
///
/// Either `defaults` may hold any of them. Source: DEF, documented; ORA-B, ORA-A, observed. Unknown keys are
/// ignored, misspelt ones too. Source: ORA-B, observed. A key of the wrong type reads as absent; what Apple does
/// with it is unknown, except for `?` (see ``QueryPattern/ignored``).
public struct RuleKeys: Sendable {
  /// The object.
  public let value: JSONValue
  /// `"/"`: the pattern of the path.
  public let path: LocatedString?
  /// `"?"`: the pattern of the query.
  public let query: QueryPattern?
  /// `"#"`: the pattern of the fragment.
  public let fragment: LocatedString?
  /// `exclude`
  public let exclude: Bool?
  /// `caseSensitive`
  public let caseSensitive: Bool?
  /// `percentEncoded`
  public let percentEncoded: Bool?
  /// Whether one of the keys above is there with a value of the wrong type.
  public let hasWrongType: Bool

  init(_ value: JSONValue) {
    var path: LocatedString?
    var query: QueryPattern?
    var fragment: LocatedString?
    var exclude: Bool?
    var caseSensitive: Bool?
    var percentEncoded: Bool?
    var wrong = false
    for member in value.members {
      let key = member.key
      if key.hasText("/") {
        path = LocatedString(member.value)
        wrong = wrong || path == nil
      } else if key.hasText("?") {
        query = QueryPattern(member.value)
        wrong = wrong || query == nil
      } else if key.hasText("#") {
        fragment = LocatedString(member.value)
        wrong = wrong || fragment == nil
      } else if key.hasText("exclude") {
        exclude = member.value.boolean
        wrong = wrong || exclude == nil
      } else if key.hasText("caseSensitive") {
        caseSensitive = member.value.boolean
        wrong = wrong || caseSensitive == nil
      } else if key.hasText("percentEncoded") {
        percentEncoded = member.value.boolean
        wrong = wrong || percentEncoded == nil
      }
    }
    self.value = value
    self.path = path
    self.query = query
    self.fragment = fragment
    self.exclude = exclude
    self.caseSensitive = caseSensitive
    self.percentEncoded = percentEncoded
    hasWrongType = wrong
  }

  /// `comment`, which Apple ignores.
  public var comment: LocatedString? { LocatedString(value["comment"]) }
}
