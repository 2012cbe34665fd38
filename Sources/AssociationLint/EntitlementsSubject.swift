public import Entitlements
public import Findings
public import PositionedJSON

/// An entitlements file under judgement, with what all rules need of it.
public struct EntitlementsSubject: Sendable {
  /// The name that findings carry.
  public let fileName: String
  /// The file.
  public let document: EntitlementDocument
  /// The lines of its text.
  public let lines: LineTable
  /// What the user told about it.
  public let settings: LintSettings
  /// The entries of the associated domains, read once for all rules.
  let domains: [ClaimedDomain]

  /// A file to judge; `bytes` are its text.
  public init(
    _ document: EntitlementDocument, bytes: [UInt8], name: String, settings: LintSettings = LintSettings()
  ) {
    self.document = document
    fileName = name
    lines = LineTable(bytes)
    domains = zip(document.associatedDomains ?? [], document.associatedDomainIndices).map {
      ClaimedDomain($0, index: $1)
    }
    self.settings = settings
  }

  /// A finding of `rule` at the bytes `range`, or about the whole file.
  ///
  /// A binary property list has no lines: its findings begin with `keyPath` instead.
  public func finding(
    _ rule: RuleMetadata, at range: Range<Int>?, _ message: String, help: String,
    keyPath: String? = nil, related: [RelatedPlace] = [], fix: Fix? = nil
  ) -> Finding {
    Finding(
      rule: rule.id, severity: rule.severity, message: named(message, keyPath), place: place(range),
      help: help,
      related: related, fix: fix)
  }

  /// `message` with the key path in front where there are no places.
  func named(_ message: String, _ keyPath: String?) -> String {
    guard document.format == .binary, let keyPath else { return message }
    return "\(Excerpt.oneLine(keyPath)): \(message)"
  }

  /// The place of the bytes `range`.
  public func place(_ range: Range<Int>?) -> Place {
    Place(file: fileName, range: range.map(lines.range))
  }
}
