/// A version of Android by its API level.
public struct APILevel: Hashable, Sendable, Comparable {
  /// The level.
  public let number: Int

  /// A level by its number.
  public init(_ number: Int) { self.number = number }

  /// Android 6, the first that verifies hosts. Source: VER, documented.
  public static let android6 = APILevel(23)
  /// Android 12: a web link opens an app only if its host is approved for it. Source: VER, DVS, documented.
  /// Also the first with `pathSuffix` and `pathAdvancedPattern`; that level is recalled, not read (folklore).
  public static let android12 = APILevel(31)
  /// Android 15: filter groups and dynamic rules. Source: URG, CFG, documented.
  public static let android15 = APILevel(35)

  /// Whether each host is judged for itself. Android 11 and older: all hosts must verify or none is a default
  /// (folklore).
  public var judgesHostsSeparately: Bool { self >= .android12 }
  /// Whether the device knows `pathSuffix` and `pathAdvancedPattern`; an older one passes over the attributes.
  public var readsNewPathPatterns: Bool { self >= .android12 }
  /// Whether the device reads `<uri-relative-filter-group>`. Source: URG, documented.
  public var readsFilterGroups: Bool { self >= .android15 }
  /// Whether the device can follow dynamic rules; it needs Google's services too. Source: CFG, documented.
  public var followsDynamicRules: Bool { self >= .android15 }

  /// Orders levels by their numbers.
  public static func < (a: APILevel, b: APILevel) -> Bool { a.number < b.number }
}
