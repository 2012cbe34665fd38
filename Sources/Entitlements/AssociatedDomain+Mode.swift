extension AssociatedDomain {
  /// The way a device fetches the association file of an entry, after `?mode=`.
  ///
  /// Other words are kept as they stand. Source: ENT, W20, documented.
  public struct Mode: Hashable, Sendable, RawRepresentable {
    /// The word as the entitlement spells it.
    public let rawValue: String

    /// A mode by its word.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// Straight from the site on devices in developer mode, for apps signed for development.
    public static let developer = Mode(rawValue: "developer")
    /// Straight from the site on managed devices.
    public static let managed = Mode(rawValue: "managed")
    /// Straight from the site on devices that are both.
    public static let developerAndManaged = Mode(rawValue: "developer+managed")

    /// The modes known today.
    public static let known: [Mode] = [.developer, .managed, .developerAndManaged]

    /// Whether the mode is one of ``known``.
    public var isKnown: Bool { Mode.known.contains(self) }

    /// The known mode that the word means when case, order and percent-encoding are forgiven.
    var intended: Mode? {
      guard rawValue.utf8.count <= 64 else { return nil }
      let words = rawValue.lowercased().split { "+, %".contains($0) }.filter { $0 != "2b" }
      let plain = words.map { $0.hasPrefix("2b") ? String($0.dropFirst(2)) : String($0) }
      switch Set(plain) {
      case ["developer"]: return .developer
      case ["managed"]: return .managed
      case ["developer", "managed"]: return .developerAndManaged
      default: return nil
      }
    }
  }
}
