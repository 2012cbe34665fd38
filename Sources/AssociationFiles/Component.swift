public import PositionedJSON

/// One rule of `components`.
public struct Component: Sendable {
  /// The position in the array, from zero, elements of wrong kinds counted.
  public let index: Int
  /// What the rule says.
  public let keys: RuleKeys

  /// The rule's object.
  public var value: JSONValue { keys.value }

  static func all(in array: JSONValue) -> [Component] {
    var components: [Component] = []
    var index = 0
    for element in array.elements {
      if element.kind == .object { components.append(Component(index: index, keys: RuleKeys(element))) }
      index += 1
    }
    return components
  }
}
