/// How a pattern of the manifest is compared. Source: PM, documented in source.
public enum PatternKind: UInt8, Hashable, Sendable, CaseIterable {
  /// `path`: equal.
  case literal
  /// `pathPrefix`: starts with.
  case prefix
  /// `pathPattern`: see ``SimpleGlob``.
  case simpleGlob
  /// `pathAdvancedPattern`: sets and counts beside `*` and `.`. Android 12 and later.
  case advancedGlob
  /// `pathSuffix`: ends with. Android 12 and later.
  case suffix

  /// The end of the attribute's name behind `path`, `query` or `fragment`.
  var attributeSuffix: String {
    switch self {
    case .literal: ""
    case .prefix: "Prefix"
    case .simpleGlob: "Pattern"
    case .advancedGlob: "AdvancedPattern"
    case .suffix: "Suffix"
    }
  }

  /// The level from which devices know the attribute in a `<data>` outside a group (recalled: folklore).
  var isNew: Bool { self == .advancedGlob || self == .suffix }
}
