import PositionedJSON

extension [LocatedObject] {
  /// Every string that stands where an app identifier belongs, for any known service, in the order of the text.
  var identifiers: [LocatedIdentifier] {
    flatMap { object -> [LocatedIdentifier] in
      switch object.level {
      case .detail:
        let own = object.key.map { [LocatedIdentifier($0, of: object)] } ?? []
        return own + object.value.members.flatMap { identifiers(in: $0, of: object) }
      case .service: return object.value.members.flatMap { identifiers(in: $0, of: object) }
      default: return []
      }
    }
  }

  private func identifiers(in member: JSONMember, of owner: LocatedObject) -> [LocatedIdentifier] {
    if owner.level == .detail, member.key.hasText("appID") {
      return LocatedIdentifier(member.value, of: owner).map { [$0] } ?? []
    }
    guard member.key.hasText(owner.level == .detail ? "appIDs" : "apps") else { return [] }
    return member.value.elements.compactMap { LocatedIdentifier($0, of: owner) }
  }

  /// The arrays of app identifiers: `appIDs` of entries and `apps` of services.
  var identifierArrays: [JSONMember] {
    flatMap { object -> [JSONMember] in
      guard object.level == .detail || object.level == .service else { return [] }
      return object.value.members.filter { $0.key.hasText(object.level == .detail ? "appIDs" : "apps") }
    }
  }
}
