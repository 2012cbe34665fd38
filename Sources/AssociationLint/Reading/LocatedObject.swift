import AssociationFiles
import PositionedJSON

/// An object of an association file whose keys have a meaning.
struct LocatedObject: Sendable {
  /// The object.
  let value: JSONValue
  /// What kind of object it is.
  let level: FileLevel
  /// The key that it stands behind; `nil` for the outermost object and for elements of arrays.
  let key: JSONKey?

  /// Whether it is an entry of the obsolete `details` object, whose key is the app identifier.
  var isLegacyDetail: Bool { level == .detail && key != nil }
}

extension AssociationFile {
  /// The objects whose keys have a meaning, outer before inner, in the order of the text. Objects behind a key
  /// that occurs twice are all there. Linear.
  func objects() -> [LocatedObject] {
    guard let root = document.root, root.kind == .object else { return [] }
    var objects = [LocatedObject(value: root, level: .file, key: nil)]
    for member in root.members {
      let key = member.key
      if key.hasText("applinks") {
        append(member.value, .applinks, key, to: &objects)
      } else if FileLevel.file.knownKey(key) != nil {
        append(member.value, .service, key, to: &objects)
      }
    }
    return objects
  }

  private func append(
    _ value: JSONValue, _ level: FileLevel, _ key: JSONKey?, to objects: inout [LocatedObject]
  ) {
    guard value.kind == .object else { return }
    objects.append(LocatedObject(value: value, level: level, key: key))
    guard level == .applinks || level == .detail else { return }
    for member in value.members {
      if member.key.hasText("defaults") {
        append(member.value, .defaults, member.key, to: &objects)
      } else if level == .applinks, member.key.hasText("details") {
        for element in member.value.elements { append(element, .detail, nil, to: &objects) }
        for entry in member.value.members { append(entry.value, .detail, entry.key, to: &objects) }
      } else if level == .detail, member.key.hasText("components") {
        for element in member.value.elements { append(element, .component, nil, to: &objects) }
      }
    }
  }
}
