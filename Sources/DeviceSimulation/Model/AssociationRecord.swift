import Entitlements

/// One association of an app with a domain, as `swcd` keeps it.
public struct AssociationRecord: Hashable, Sendable, Codable {
  /// The service, such as `applinks`.
  public internal(set) var service: String
  /// The app identifier.
  public internal(set) var app: String
  /// The domain with its wildcard and mode, as `swcutil show` has it.
  public internal(set) var domain: String
  /// The host whose file answers; `nil` where the entry names none.
  public internal(set) var host: String?
  /// Whether the domain begins with `*.`.
  public internal(set) var isWildcard: Bool
  /// What the device thinks of it.
  public internal(set) var approval = SiteApproval.unspecified
  /// When the file was asked for last; `nil` for never.
  public internal(set) var lastChecked: Int64?
  /// When it will be asked for next; `nil` where nothing is planned.
  public internal(set) var nextCheck: Int64?
  /// How many tries in a row have failed for a time.
  public internal(set) var retries = 0
  /// What went wrong last; `nil` where nothing did.
  public internal(set) var failure: FetchError?
  /// By which way the file came, or is asked for; `nil` for none.
  public internal(set) var route: FetchRoute?
  /// The name of the file that the approval rests on, among the device's files; `nil` where there is none.
  public internal(set) var file: String?
  /// Why the record stands as it does, the last check's notes behind the plan's.
  public internal(set) var notes: [SourcedNote]

  init(_ entry: AssociatedDomain, service: String, app: String, plan: FetchPlan) {
    self.service = service
    self.app = app
    let colon = entry.text.firstIndex(of: ":")
    domain = colon.map { String(entry.text[entry.text.index(after: $0)...]) } ?? entry.text
    host = entry.fileHost
    isWildcard = entry.isWildcard
    route = plan.route
    notes = plan.notes
  }

  /// Whether the record speaks of `host`: its own, or below it for a wildcard, of any depth. Source: ASG, W19, documented.
  public func covers(_ host: String) -> Bool {
    guard let own = self.host else { return false }
    guard isWildcard else { return own == host }
    return host.hasSuffix("." + own) && host.utf8.count > own.utf8.count + 1
  }

  /// What tells records apart.
  var key: String { "\(service) \(app) \(domain)" }
}
