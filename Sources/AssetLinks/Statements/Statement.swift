public import PositionedJSON

/// One element of a statement list that is an object.
public struct Statement: Sendable {
  /// The position in the list, from zero, elements of wrong kinds counted.
  public let index: Int
  /// The object.
  public let value: JSONValue
  /// The relations, in order; elements that are no strings are left out.
  public let relations: [LocatedText]
  /// The target; `nil` where there is none that is an object.
  public let target: StatementTarget?
  /// The address of another list that stands in for this statement. With a text that is not empty, AOSP reads
  /// nothing else of the statement. Source: SS-PARSE, documented in source.
  public let include: LocatedText?
  /// The rules of `relation_extensions` for `handle_all_urls`; `nil` where there are none.
  public let dynamicRules: DynamicRules?
  /// Whether AOSP's verifier reads the statement. Source: SS-PARSE, documented in source.
  public let deviceReading: DeviceReading

  /// Whether the statement only names another list.
  public var isInclude: Bool { include.map { !$0.text.utf8.isEmpty } ?? false }

  /// Whether the statement grants `relation`.
  public func grants(_ relation: StatementRelation) -> Bool {
    !isInclude && relations.contains { ASCIIText.equal($0.text, relation.text) }
  }
}
