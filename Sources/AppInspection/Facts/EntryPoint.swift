/// One way into an app from outside: what triggers it, who can, and what protects it.
public struct EntryPoint: Hashable, Sendable {
  /// The kind: `universalLink`, `customScheme`, `appClip`, `handoff` or, on Android, `appLink` and `deepLink`.
  public let kind: String
  /// The scheme.
  public let scheme: String
  /// The host; `nil` for any.
  public let host: String?
  /// The path or pattern; `nil` for any, or where the app does not say, as on Apple's systems.
  public let path: String?
  /// Who can trigger it.
  public let trigger: String
  /// The protections that were seen.
  public let protections: [String]

  /// The links that it takes: scheme, host and path; `…` for what may be anything, or is not the app's to say.
  public var address: String {
    guard host != nil || path != nil else { return "\(scheme)://…" }
    return "\(scheme)://\(host ?? "*")\(path.map { " " + $0 } ?? "/…")"
  }

  /// What a table says of it: kind, links, who can trigger it, protections.
  public var cells: [String] { [kind, address, trigger, protections.joined(separator: ", ")] }
}
