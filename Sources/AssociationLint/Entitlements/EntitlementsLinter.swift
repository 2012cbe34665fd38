import Entitlements
public import Findings
import PositionedJSON

/// Judges entitlements files by every rule about them.
public struct EntitlementsLinter: Sendable {
  /// What the user told about the files.
  public var settings: LintSettings

  /// A linter.
  public init(settings: LintSettings = LintSettings()) { self.settings = settings }

  /// The findings in the property list `bytes`, which is called `name`, by place and then by rule.
  ///
  /// A file that cannot be read has one finding, of the rule `entitlements-unreadable`.
  public func findings(in bytes: [UInt8], name: String) -> [Finding] {
    do {
      let document = try EntitlementDocument(parsing: bytes)
      let subject = EntitlementsSubject(document, bytes: bytes, name: name, settings: settings)
      return RuleIndex.entitlements.flatMap { $0.check(subject) }.inReportOrder()
    } catch {
      return [EntitlementsUnreadable.finding(for: error, in: name)]
    }
  }
}
