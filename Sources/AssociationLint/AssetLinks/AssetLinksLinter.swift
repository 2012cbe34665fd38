import AssetLinks
import AssociationFiles
public import Findings
public import PositionedJSON

/// Judges `assetlinks.json` files by every rule about them, and by those about the JSON text.
///
/// AOSP's verifier reads strict JSON (SS-PARSE, documented in source), so that the rules `json-…` tell why a device
/// reads nothing of a list, as they do for association files.
public struct AssetLinksLinter: Sendable {
  /// What the user told about the files.
  public var settings: LintSettings
  /// The bounds of reading.
  public var limits: JSONLimits

  /// A linter.
  public init(settings: LintSettings = LintSettings(), limits: JSONLimits = JSONLimits()) {
    self.settings = settings
    self.limits = limits
  }

  /// The findings in `bytes`, which are called `name`, by place and then by rule.
  public func findings(in bytes: [UInt8], name: String) -> [Finding] {
    let list = StatementList(parsing: bytes, limits: limits)
    let subject = AssetLinksSubject(list, name: name, settings: settings)
    let findings = RuleIndex.assetLinks.flatMap { $0.check(subject) }
    guard !list.document.problems.isEmpty else { return findings.inReportOrder() }
    let text = AssociationSubject(AssociationFile(list.document), name: name, settings: settings)
    let faults = RuleIndex.association.filter { $0 is any JSONProblemRule.Type }.flatMap { $0.check(text) }
    return (faults + findings).inReportOrder()
  }
}
