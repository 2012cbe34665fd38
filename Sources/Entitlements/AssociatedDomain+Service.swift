import Findings

extension AssociatedDomain {
  /// The part of the system that an associated domain is declared for.
  ///
  /// Any other name is kept, since Apple has added services before. Source: ENT, documented.
  public struct Service: Hashable, Sendable, RawRepresentable {
    /// The name as the entitlement spells it.
    public let rawValue: String

    /// A service by its name.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// Universal links.
    public static let applinks = Service(rawValue: "applinks")
    /// Passwords, passkeys and web authentication sessions.
    public static let webcredentials = Service(rawValue: "webcredentials")
    /// Handoff from a web page to an app.
    public static let activitycontinuation = Service(rawValue: "activitycontinuation")
    /// App Clips; the only service without wildcards. Source: SAD, documented.
    public static let appclips = Service(rawValue: "appclips")
    /// Single sign-on extensions. Source: observed in device management payloads.
    public static let authsrv = Service(rawValue: "authsrv")

    /// The services known today, the commonest first.
    public static let known: [Service] = [
      .applinks, .webcredentials, .appclips, .activitycontinuation, .authsrv,
    ]

    /// Whether the service is one of ``known``.
    public var isKnown: Bool { Service.known.contains(self) }

    /// The one known service within two edits of the name, case aside.
    var nearestKnown: Service? {
      guard rawValue.utf8.count <= 32 else { return nil }
      let name = rawValue.lowercased()
      let near = Service.known.filter { EditDistance.between(name, $0.rawValue, limit: 2) != nil }
      return near.count == 1 ? near.first : nil
    }
  }
}
