import PositionedJSON

extension AssociationFile {
  /// The canonical text: two-space indent, keys in the order of Apple's documentation, a rule a line.
  ///
  /// Only the layout changes: arrays and the legacy `details` object, whose order decides, keep their order.
  /// `nil` where a strict reader rejects the file, since laying it out would then change what it means.
  public var canonicalText: [UInt8]? {
    guard rejection == nil, let root = document.root else { return nil }
    return JSONLayout(keyOrder: Self.keyOrder(at:)).text(of: root)
  }

  private static let ruleKeys = [
    "/", "?", "#", "exclude", "caseSensitive", "percentEncoded", "comment",
  ]

  /// The order of the keys of the object at `path`.
  @Sendable static func keyOrder(at path: [String]) -> [String] {
    if path.isEmpty { return ServiceName.known.map { $0.text } }
    guard path[0] == "applinks" else { return [] }
    if path.count == 1 { return ["apps", "substitutionVariables", "defaults", "details"] }
    if path[path.count - 1] == "defaults" { return ruleKeys }
    guard path[1] == "details" else { return [] }
    switch path.count {
    case 3: return ["comment", "appID", "appIDs", "defaults", "paths", "components"]
    case 5 where path[3] == "components": return ruleKeys
    default: return []
    }
  }
}
