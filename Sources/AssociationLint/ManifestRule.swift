public import Findings

/// One thing to look for in an `AndroidManifest.xml`: what it is, and how to find it.
public protocol ManifestRule: Sendable {
  /// What everybody may know of the rule.
  static var metadata: RuleMetadata { get }

  /// The findings in `subject`, in the order of the text.
  static func check(_ subject: ManifestSubject) -> [Finding]
}
