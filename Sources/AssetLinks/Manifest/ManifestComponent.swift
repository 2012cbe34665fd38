public import PositionedJSON

/// A part of an app that others can call: an activity, a receiver, a service or a provider. Links open activities only.
public struct ManifestComponent: Hashable, Sendable {
  /// What it is.
  public let kind: Kind
  /// The name as written.
  public let name: String
  /// `exported`; `nil` where it is not written.
  public let exported: Verdict?
  /// The filters; of an activity those of ``ManifestDocument/filters`` that are its own.
  public internal(set) var filters: [IntentFilter] = []
  /// The place of the element.
  public let position: TextPosition

  /// The kinds of components, by the names of their elements.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    /// `<activity>`
    case activity
    /// `<activity-alias>`
    case alias = "activity-alias"
    /// `<receiver>`
    case receiver
    /// `<service>`
    case service
    /// `<provider>`
    case provider

    /// Whether it is an activity, or stands for one.
    public var isActivity: Bool { self == .activity || self == .alias }
  }

  init(_ kind: Kind, _ activity: ManifestActivity) {
    self.kind = kind
    name = activity.name
    exported = activity.exported
    position = activity.position
  }

  /// The full name of the class: a name that begins with a dot, or has none, stands in the package (folklore: recalled).
  public func className(in package: String?) -> String {
    guard let package else { return name }
    if ASCIIText.hasPrefix(name, ".") { return package + name }
    return name.utf8.contains(UInt8(ascii: ".")) || name.utf8.isEmpty ? name : package + "." + name
  }
}
