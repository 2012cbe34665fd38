public import Findings

/// One thing to look for in an association file: what it is, and how to find it.
///
/// A rule is a type without state. Documentation, `applinks rule`, SARIF and the tests are made from
/// ``metadata``; ``RuleIndex`` lists every rule.
public protocol AssociationRule: Sendable {
  /// What everybody may know of the rule.
  static var metadata: RuleMetadata { get }

  /// Whether the rule proves something about sets of links, which takes seconds on a large file; `false` unless it says
  /// so. Editors run these rules a moment after the others.
  static var isProof: Bool { get }

  /// The findings in `subject`, in the order of the text. Time is linear in the file unless the rule says so.
  static func check(_ subject: AssociationSubject) -> [Finding]
}

extension AssociationRule {
  /// Most rules look at the text alone.
  public static var isProof: Bool { false }
}
