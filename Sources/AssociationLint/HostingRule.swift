public import Findings

/// One thing to look for in how a domain serves its files: what it is, and how to find it.
public protocol HostingRule: Sendable {
  /// What everybody may know of the rule.
  static var metadata: RuleMetadata { get }

  /// The findings in `subject`.
  static func check(_ subject: HostingSubject) -> [Finding]
}
