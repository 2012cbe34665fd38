public import PositionedJSON

/// One entry of `details`: some apps and their rules.
public struct Detail: Sendable {
  /// The position in `details`, from zero, elements of wrong kinds counted.
  public let index: Int
  /// The object.
  public let value: JSONValue
  /// The key of the legacy form, which is the app identifier.
  public let legacyKey: JSONKey?
  /// `appID`, of whatever kind.
  public let appIDValue: JSONValue?
  /// `appIDs`, of whatever kind.
  public let appIDsValue: JSONValue?
  /// The app's defaults.
  public let defaults: RuleKeys?
  /// `components`, of whatever kind.
  public let componentsValue: JSONValue?
  /// The rules of `components`; elements that are no objects are left out but counted in ``Component/index``.
  public let components: [Component]
  /// `paths`, of whatever kind.
  public let pathsValue: JSONValue?
  /// The rules of `paths`; elements that are no strings are left out but counted in ``PathRule/index``.
  public let paths: [PathRule]

  static func all(in details: JSONValue) -> [Detail] {
    if details.kind == .object {
      return details.members.enumerated().compactMap { index, member in
        member.value.kind == .object ? Detail(member.value, index: index, legacyKey: member.key) : nil
      }
    }
    return details.elements.enumerated().compactMap { index, element in
      element.kind == .object ? Detail(element, index: index, legacyKey: nil) : nil
    }
  }

  init(_ value: JSONValue, index: Int, legacyKey: JSONKey?) {
    var appID: JSONValue?
    var appIDs: JSONValue?
    var defaults: JSONValue?
    var components: JSONValue?
    var paths: JSONValue?
    for member in value.members {
      let key = member.key
      if key.hasText("appIDs") {
        appIDs = member.value
      } else if key.hasText("appID") {
        appID = member.value
      } else if key.hasText("components") {
        components = member.value
      } else if key.hasText("paths") {
        paths = member.value
      } else if key.hasText("defaults") {
        defaults = member.value
      }
    }
    self.index = index
    self.value = value
    self.legacyKey = legacyKey
    appIDValue = appID
    appIDsValue = appIDs
    self.defaults = defaults.flatMap { $0.kind == .object ? RuleKeys($0) : nil }
    componentsValue = components
    self.components = components.map(Component.all(in:)) ?? []
    pathsValue = paths
    self.paths = paths.map(PathRule.all(in:)) ?? []
  }

  /// The identifiers that a reader which knows `appIDs` takes: `appIDs` wins over `appID` even when it is empty.
  /// Source: ORA-A, observed. In the legacy form it is the key. Each identifier stands once.
  public var appIDs: [String] {
    if let legacyKey { return [legacyKey.text] }
    guard let appIDsValue else { return legacyAppIDs }
    var seen = TextNumbers()
    return LocatedString.all(in: appIDsValue).map { $0.text }.filter { seen.insert($0).isNew }
  }

  /// The identifiers that a reader from before iOS 13 takes: `appID` alone. Source: DET, W19, documented.
  public var legacyAppIDs: [String] {
    if let legacyKey { return [legacyKey.text] }
    return appIDValue?.string.map { [$0] } ?? []
  }
}
