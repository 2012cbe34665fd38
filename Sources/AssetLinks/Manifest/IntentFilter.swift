public import PositionedJSON

/// One `<intent-filter>` of an activity. Source: DATA, IF, URG, documented.
public struct IntentFilter: Hashable, Sendable {
  /// The position among all filters of the manifest's activities, from zero.
  public let index: Int
  /// The position of the activity in ``ManifestDocument/activities``.
  public let activity: Int
  /// `autoVerify`; `no` where it is not written.
  public let autoVerify: Verdict
  /// The actions.
  public internal(set) var actions: [ManifestText] = []
  /// The categories.
  public internal(set) var categories: [ManifestText] = []
  /// The `<data>` elements outside groups.
  public internal(set) var data: [DataElement] = []
  /// The groups, in order.
  public internal(set) var groups: [FilterGroup] = []
  /// The place of the element.
  public let position: TextPosition

  init(_ element: XMLElementEvent, _ settings: ManifestSettings, index: Int, activity: Int) {
    self.index = index
    self.activity = activity
    position = element.position
    autoVerify = element.android("autoVerify").map { ManifestFlag.value(settings.value(of: $0)) } ?? .no
  }

  /// The action of links.
  public static let viewAction = "android.intent.action.VIEW"
  /// The category without which no implicit intent finds an activity.
  public static let defaultCategory = "android.intent.category.DEFAULT"
  /// The category without which no browser hands over a link.
  public static let browsableCategory = "android.intent.category.BROWSABLE"

  /// All schemes of the filter.
  public var schemes: [ManifestText] { data.compactMap { $0.scheme } }
  /// All hosts of the filter, each with its port.
  public var authorities: [DataAuthority] { data.compactMap { $0.authority } }
  /// All path patterns outside groups.
  public var paths: [DataPattern] { data.flatMap { $0.patterns } }
  /// All MIME types.
  public var mimeTypes: [ManifestText] { data.compactMap { $0.mimeType } }

  /// Whether the filter has the action VIEW.
  public var hasView: Verdict { Self.contains(actions, Self.viewAction) }
  /// Whether the filter has the category DEFAULT.
  public var hasDefault: Verdict { Self.contains(categories, Self.defaultCategory) }
  /// Whether the filter has the category BROWSABLE.
  public var hasBrowsable: Verdict { Self.contains(categories, Self.browsableCategory) }

  static func contains(_ texts: [ManifestText], _ text: String) -> Verdict {
    var result = Verdict.no
    for own in texts { result = .either(result, own.equals(text)) }
    return result
  }

  /// Whether one of the schemes is `http` or `https`.
  public var hasWebScheme: Bool { schemes.contains { Self.isWeb($0) } }
  /// The first scheme that is neither `http` nor `https`.
  public var customScheme: ManifestText? { schemes.first { !Self.isWeb($0) && $0.unresolved == nil } }

  private static func isWeb(_ scheme: ManifestText) -> Bool {
    ASCIIText.equal(scheme.text, "http") || ASCIIText.equal(scheme.text, "https")
  }

  /// Whether the filter has exactly the shape that lets Android 12 and later verify its hosts, for apps that target
  /// it: `autoVerify`, VIEW, DEFAULT, BROWSABLE, and no other scheme than `http` and `https`. Source: VAL, ADD,
  /// documented.
  public var isVerifiable: Verdict {
    for verdict in [autoVerify, hasView, hasDefault, hasBrowsable] where verdict != .yes { return verdict }
    guard hasWebScheme, customScheme == nil else { return .no }
    return schemes.contains { $0.unresolved != nil } ? .unknown : .yes
  }
}
