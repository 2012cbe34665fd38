import Entitlements
import HostingEvidence
import LinkOpening

/// What a record of `swcutil show` says: how the association stands, why, and what to do. Every sentence names its line.
public struct RecordAutopsy: Hashable, Sendable {
  /// The record.
  public let record: ShowRecord
  /// The sentences: states, causes, actions, unknowns.
  public private(set) var statements: [AutopsyStatement] = []
  /// How the association stands; `nil` where the record does not say.
  public let approval: SiteApproval?

  /// The app identifier; empty where the record has none.
  public var app: String { record.value("App ID") ?? "" }
  /// The service; empty where the record has none.
  public var service: String { record.value("Service") ?? "" }
  /// The domain with its mode; empty where the record has none.
  public var domain: String { record.value("Domain") ?? "" }

  /// Judges a record.
  ///
  /// - Parameters:
  ///   - record: The record.
  ///   - latest: The latest time of a check in the whole text, in seconds since 1970; `nil` where there is none.
  public init(_ record: ShowRecord, latest: Int64? = nil) {
    self.record = record
    approval = record.value("Site/Fmwk Approval").flatMap { SiteApproval(rawValue: $0.lowercased()) }
    judgeApproval()
    judgeDomain()
    judgeFlags()
    judgeError()
    judgeTimes(latest)
    judgeChoice()
    judgeUnknownFields()
    let order = AutopsyStatement.Kind.allCases
    statements = order.flatMap { kind in statements.filter { $0.kind == kind } }
  }

  private mutating func say(_ kind: AutopsyStatement.Kind, _ line: Int, _ note: SourcedNote) {
    statements.append(AutopsyStatement(kind: kind, note: note, line: line))
  }

  /// The host whose file answers.
  fileprivate var entry: AssociatedDomain {
    AssociatedDomain("\(service.isEmpty ? "applinks" : service):\(domain)")
  }

  /// The host for a command line, safe to paste; `DOMAIN` where the record has none.
  private var host: String { entry.fileHost ?? "DOMAIN" }

  // MARK: - State

  private mutating func judgeApproval() {
    guard let field = record.field("Site/Fmwk Approval") else {
      return say(
        .unknown, record.line,
        SourcedNote("The record has no Site/Fmwk Approval, so how the association stands is not known."))
    }
    switch approval {
    case .approved:
      say(.state, field.line, SourcedNote("The association is approved and works.", .documented, "TN"))
    case .denied:
      say(.state, field.line, SourcedNote("The association is denied and does not work.", .documented, "TN"))
      say(
        .action, field.line,
        SourcedNote(
          "Check that the file can be reached and names the app: applinks lint \(host).", .documented, "TN"))
    case .unspecified:
      say(
        .state, field.line,
        SourcedNote("The association is not approved and does not work (unspecified).", .documented, "TN"))
      say(
        .action, field.line,
        SourcedNote(
          "Check that the file can be reached and the domain is written as it should be: applinks cdn \(host).",
          .documented, "TN"))
    case nil:
      say(
        .unknown, field.line,
        SourcedNote("\"\(field.value.prefix(60))\" is no word that is known for Site/Fmwk Approval."))
    }
  }

  private mutating func judgeChoice() {
    guard let field = record.field("User Approval") else { return }
    switch field.value.lowercased() {
    case "unspecified":
      say(.state, field.line, SourcedNote("The user has chosen neither app nor browser.", .documented, "TN"))
    case "approved":
      say(.state, field.line, SourcedNote("The user has likely chosen the app.", .folklore, "TN"))
    case "denied":
      say(
        .state, field.line,
        SourcedNote("The user has likely chosen the browser, so links stay there.", .folklore, "TN"))
      say(
        .action, field.line,
        SourcedNote("Press long on a link of the domain and choose \"Open in\" the app.", .documented, "TN"))
    default:
      say(
        .unknown, field.line,
        SourcedNote("\"\(field.value.prefix(60))\" is no word that is known for User Approval."))
    }
  }

  // MARK: - Domain and flags

  private mutating func judgeDomain() {
    guard let field = record.field("Domain"), !field.value.isEmpty else {
      return say(.unknown, record.line, SourcedNote("The record names no domain."))
    }
    let entry = entry
    if entry.isWildcard {
      if service == "appclips" {
        say(.cause, field.line, SourcedNote("App Clips know no wildcards.", .documented, "SAD"))
      } else {
        say(
          .state, field.line,
          SourcedNote(
            "The file of \"\(entry.host)\" answers for its subdomains; \"\(entry.host)\" itself needs an entry of its own.",
            .documented, "W19", "ASG"))
      }
    }
    if entry.port != nil, service == "applinks" {
      say(
        .cause, field.line, SourcedNote("A domain of applinks with a port opens nothing.", .documented, "TN"))
      say(.action, field.line, SourcedNote("Take the port out of the entitlement.", .documented, "TN"))
    }
    if entry.host.split(separator: ".").contains(where: { $0.lowercased().hasPrefix("xn--") }),
      approval != .approved
    {
      say(
        .cause, field.line,
        SourcedNote(
          "From iOS 16 on international names were seen not to be asked for at all.", .observed, "F814156",
          "F807695"))
    }
    judgeMode(entry, field)
  }

  private mutating func judgeMode(_ entry: AssociatedDomain, _ field: ShowField) {
    guard let mode = entry.mode else { return }
    let isApproved = approval == .approved
    switch mode {
    case .developer, .developerAndManaged:
      say(
        .state, field.line,
        SourcedNote("The entry is for developer mode: the domain is asked itself.", .documented, "ENT", "W20")
      )
      guard !isApproved else { return }
      say(
        .action, field.line,
        SourcedNote(
          "Developer mode needs an app signed for development and the switch in Settings › Developer; switch it on before installing.",
          .documented, "ENT", "TN"))
    case .managed:
      say(
        .state, field.line,
        SourcedNote(
          "The entry is for managed devices: the domain is asked itself.", .documented, "ENT", "MDM-AD"))
      guard !isApproved else { return }
      say(
        .action, field.line,
        SourcedNote(
          "Device management must manage the app and allow direct downloads for it.", .documented, "MDM-AD",
          "MDM-ATTR"))
    default:
      say(.unknown, field.line, SourcedNote("The mode \"\(mode.rawValue.prefix(60))\" is not known."))
    }
  }

  private mutating func judgeFlags() {
    guard let field = record.field("Flags") else { return }
    for word in field.value.split(whereSeparator: { $0 == " " || $0 == "," }).prefix(20) {
      if word == "developer" {
        say(.state, field.line, SourcedNote("The record is one of developer mode.", .observed, "STRIPE"))
      } else {
        say(.unknown, field.line, SourcedNote("What the flag \"\(word.prefix(40))\" means is not known."))
      }
    }
  }

  // MARK: - Errors

  private mutating func judgeError() {
    if let field = record.field("Error"), !field.value.isEmpty {
      for statement in ErrorReading(field, host: host).statements { statements.append(statement) }
    } else if approval == .denied, let field = record.field("Site/Fmwk Approval") {
      say(
        .unknown, field.line,
        SourcedNote(
          "No error is noted, so whether the file, the app in it or the server is at fault cannot be told from here."
        ))
    }
    guard let field = record.field("Retries") else { return }
    guard let count = Int(field.value), count >= 0 else {
      return say(.unknown, field.line, SourcedNote("\"\(field.value.prefix(40))\" is no number of tries."))
    }
    guard count > 0 else { return }
    say(
      .state, field.line,
      SourcedNote(
        "\(count) \(count == 1 ? "try has" : "tries have") failed; a device tries every three hours, up to eight times.",
        .documented, "F24391"))
  }

  // MARK: - Times

  private mutating func judgeTimes(_ latest: Int64?) {
    let last = time("Last Checked")
    let next = time("Next Check")
    if record.field("Last Checked") == nil, approval != nil, approval != .approved {
      say(
        .cause, record.line, SourcedNote("The record tells of no check: the domain was likely not asked yet.")
      )
    }
    guard let lastField = record.field("Last Checked"), let nextField = record.field("Next Check"), let last,
      let next
    else { return }
    let span = next - last
    switch span {
    case 9_000...12_600:
      say(
        .state, nextField.line,
        SourcedNote(
          "The next check is about three hours behind the last, as after a failure for a time.", .documented,
          "F24391", "STRIPE"))
    case 388_800...475_200:
      say(
        .state, nextField.line,
        SourcedNote(
          "The next check is about five days behind the last, as one record of a denial had it.", .observed,
          "SYSDIAG"))
    case 561_600...691_200:
      say(
        .state, nextField.line,
        SourcedNote("The next check is about a week behind the last, as usual.", .documented, "SAD", "TN"))
    case ..<0:
      say(.unknown, nextField.line, SourcedNote("The next check lies before the last one; why is not known."))
    default:
      say(
        .unknown, nextField.line,
        SourcedNote("The next check is \(Self.span(span)) behind the last; what that means is not known."))
    }
    if let latest, next < latest {
      say(
        .state, nextField.line,
        SourcedNote("The check was due before another record was checked, so it is overdue.", .folklore))
    }
    if approval != .approved {
      say(
        .action, lastField.line,
        SourcedNote(
          "To have it checked at once install the app anew; Apple's network cannot be told to forget its copy.",
          .documented, "TN"))
    }
  }

  private mutating func time(_ label: String) -> Int64? {
    guard let field = record.field(label), !field.value.isEmpty else { return nil }
    if let time = ShowDate.seconds(field.value) { return time }
    say(
      .unknown, field.line,
      SourcedNote("The date \"\(field.value.prefix(60))\" is not written in a way that is understood."))
    return nil
  }

  private static func span(_ seconds: Int64) -> String {
    if seconds < 7_200 { return "\(seconds / 60) minutes" }
    return seconds < 172_800 ? "\(seconds / 3600) hours" : "\(seconds / 86_400) days"
  }

  private mutating func judgeUnknownFields() {
    for field in record.fields where !ShowRecord.labels.contains(field.label) {
      say(.unknown, field.line, SourcedNote("What \"\(field.label)\" means is not known."))
    }
    if let field = record.field("App ID"), !AppIdentifier(field.value).isWellFormed {
      say(
        .unknown, field.line,
        SourcedNote("\"\(field.value.prefix(120))\" is no app identifier as they usually are."))
    }
  }
}

extension RecordAutopsy {
  /// Whether the record speaks of `host`.
  func covers(_ host: String) -> Bool { entry.matches(host: host) }
}
