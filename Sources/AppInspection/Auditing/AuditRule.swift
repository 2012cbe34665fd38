public import Findings

/// One thing to look for in a built app: what it is, and how to find it. A rule is a type without state; ``AuditIndex`` lists
/// every rule.
public protocol AuditRule: Sendable {
  /// What everybody may know of the rule.
  static var metadata: RuleMetadata { get }

  /// The identifiers of requirements and weaknesses that the reference gives for it.
  static var identifiers: [String] { get }

  /// The findings in `subject`.
  static func check(_ subject: AuditSubject) -> [Finding]
}

extension AuditRule {
  /// A finding in the file at `path` of the app.
  ///
  /// - Parameters:
  ///   - evidence: What was found there.
  ///   - severity: The rule's own where none is given.
  ///   - isSuspicion: Whether the file lets it only be suspected.
  ///   - ids: Other identifiers than the rule's, where it is for several systems.
  static func finding(
    _ subject: AuditSubject, at path: String, _ offset: Int?, _ message: String, help: String,
    evidence: String, severity: Severity? = nil, isSuspicion: Bool = false, ids: [String]? = nil
  ) -> Finding {
    Finding(
      rule: metadata.id, severity: severity ?? metadata.severity, message: message,
      place: subject.place(path),
      help: help,
      evidence: Evidence(
        offset: offset, text: evidence, identifiers: ids ?? identifiers, isSuspicion: isSuspicion))
  }

  /// A finding about the file at `path` of the app as a whole.
  static func finding(
    _ subject: AuditSubject, at path: String, _ message: String, help: String, evidence: String,
    severity: Severity? = nil, isSuspicion: Bool = false
  ) -> Finding {
    finding(
      subject, at: path, nil, message, help: help, evidence: evidence, severity: severity,
      isSuspicion: isSuspicion)
  }
}
