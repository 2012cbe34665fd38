import PositionedJSON

/// The way from the outermost value of a JSON text to one of its places.
struct JSONPath: Sendable {
  /// A step from a container into it.
  enum Step: Hashable, Sendable {
    /// To the value of a key.
    case key(String)
    /// To an element of an array.
    case element
  }

  /// The steps to the container, and to the value or of the key that holds the place.
  var path: [Step]
  /// The innermost value that holds the place; `nil` where only a key does.
  var value: JSONValue?
  /// The key of the innermost member that holds the place.
  var key: JSONKey?

  /// The way to the byte at `offset`; `nil` outside the outermost value.
  ///
  /// Linear in the members of the containers on the way.
  static func at(_ offset: Int, in document: JSONDocument) -> JSONPath? {
    guard let root = document.root, holds(root.range, offset) else { return nil }
    var found = JSONPath(path: [], value: root, key: nil)
    while let value = found.value {
      if value.kind == .object {
        guard let member = value.members.first(where: { holds($0.range, offset) }) else { return found }
        found.key = member.key
        if holds(member.value.range, offset), offset > member.key.range.upperBound {
          found.path.append(.key(member.key.text))
          found.value = member.value
        } else {
          found.value = nil
        }
      } else if value.kind == .array {
        guard let element = value.elements.first(where: { holds($0.range, offset) }) else { return found }
        found.path.append(.element)
        found.value = element
        found.key = nil
      } else {
        return found
      }
    }
    return found
  }

  private static func holds(_ range: Range<Int>, _ offset: Int) -> Bool {
    range.lowerBound <= offset && offset <= range.upperBound
  }
}
