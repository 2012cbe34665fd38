public import Findings

/// One thing to look for in an `assetlinks.json`: what it is, and how to find it.
public protocol AssetLinksRule: Sendable {
  /// What everybody may know of the rule.
  static var metadata: RuleMetadata { get }

  /// The findings in `subject`, in the order of the text.
  static func check(_ subject: AssetLinksSubject) -> [Finding]
}
