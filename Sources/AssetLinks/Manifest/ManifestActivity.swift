public import PositionedJSON

/// An `<activity>` or `<activity-alias>`.
public struct ManifestActivity: Hashable, Sendable {
  /// The name as written.
  public let name: String
  /// The activity that an alias stands for; `nil` for an activity.
  public let target: String?
  /// `exported`; `nil` where it is not written, which counts as true beside an intent filter, and which keeps an app
  /// that targets Android 12 from being installed (folklore: recalled).
  public let exported: Verdict?
  /// `enabled`; `yes` where it is not written.
  public let enabled: Verdict
  /// The place of the element.
  public let position: TextPosition

  init(_ element: XMLElementEvent, _ settings: ManifestSettings) {
    func value(_ name: String) -> ManifestText? { element.android(name).map { settings.value(of: $0) } }
    name = value("name")?.text ?? ""
    target = value("targetActivity")?.text
    exported = value("exported").map { ManifestFlag.value($0) }
    enabled = value("enabled").map { ManifestFlag.value($0) } ?? .yes
    position = element.position
  }
}
