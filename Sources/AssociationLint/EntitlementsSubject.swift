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
    domains = (document.associatedDomains ?? []).map(ClaimedDomain.init)
    self.settings = settings
  }

  /// A finding of `rule` at the bytes `range`, or about the whole file.
  public func finding(
    _ rule: RuleMetadata, at range: Range<Int>?, _ message: String, help: String,
    related: [RelatedPlace] = [], fix: Fix? = nil
  ) -> Finding {
    Finding(
      rule: rule.id, severity: rule.severity, message: message, place: place(range), help: help,
      related: related, fix: fix)
  }

  /// The place of the bytes `range`.
  public func place(_ range: Range<Int>?) -> Place {
    Place(file: fileName, range: range.map(lines.range))
  }
}
