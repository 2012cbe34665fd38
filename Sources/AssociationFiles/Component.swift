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
    array.withSource { source in
      var components: [Component] = []
      var count = 0
      source.forEachElement(of: array.nodeIndex) { _ in count += 1 }
      components.reserveCapacity(count)
      var index = 0
      source.forEachElement(of: array.nodeIndex) { element in
        if source.node(element).kind == .object {
          components.append(
            Component(index: index, keys: RuleKeys(array.value(atNode: element), source)))
        }
        index += 1
      }
      return components
    }
  }
}
