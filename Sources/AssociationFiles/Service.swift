public import PositionedJSON

/// One service of an association file: a member of the outermost object.
public struct Service: Sendable {
  /// The name and where it stands.
  public let key: JSONKey
  /// The value, of whatever kind.
  public let value: JSONValue
  /// The service.
  public let name: ServiceName

  init(_ member: JSONMember) {
    key = member.key
    value = member.value
    name = ServiceName(member.key.text)
  }

  /// The strings of the service's `apps` array; empty where there is none. Services other than `applinks`
  /// have nothing else. Source: SAD, documented.
  public var apps: [LocatedString] {
    guard let apps = value["apps"] else { return [] }
    return LocatedString.all(in: apps)
  }
}
