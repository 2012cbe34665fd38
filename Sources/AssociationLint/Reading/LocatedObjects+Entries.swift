import PositionedJSON

extension [LocatedObject] {
  /// Everything that stands where an entry of `details` belongs, of whatever kind.
  var entries: [JSONValue] {
    filter { $0.level == .applinks }.flatMap { applinks in
      applinks.value.members.filter { $0.key.hasText("details") }.flatMap { member in
        [JSONValue](member.value.elements) + member.value.members.map(\.value)
      }
    }
  }
}
