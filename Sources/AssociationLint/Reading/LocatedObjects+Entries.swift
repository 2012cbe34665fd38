import AssociationFiles
import PositionedJSON

extension AssociationFile {
  /// Everything that stands where an entry of `details` belongs, of whatever kind.
  ///
  /// - Parameter objects: The objects of the file.
  func entries(in objects: [LocatedObject]) -> [JSONValue] {
    objects.filter { $0.level == .applinks }.flatMap { applinks in
      applinks.value.members.filter { $0.key.hasText("details") }.flatMap { member in
        Array(member.value.elements) + member.value.members.map(\.value)
      }
    }
  }
}
