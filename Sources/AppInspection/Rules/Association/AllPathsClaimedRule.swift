import AssociationFiles
import Findings
import PositionedJSON

/// Finds an association file that opens every path in the app.
enum AllPathsClaimedRule: AuditRule {
  static let metadata = RuleMetadata(
    id: "all-paths-claimed",
    title: "An association file that opens every path in the app",
    severity: .note,
    why: """
      Every address of the site opens the app, those that were never meant for it too. An exclusion is a \
      filter and no security feature (MASTG; app-inspection, S12).
      """,
    bad: #"""
      components: [{"/": "*"}]
      """#,
    good: #"""
      components: [{"/": "/buy/*"}]
      """#,
    subject: .app)

  static let identifiers: [String] = Requirement.universalLinks + ["CWE-183"]

  static func check(_ subject: AuditSubject) -> [Finding] {
    AssociationPair.all(in: subject).compactMap { pair in
      let details = pair.association.file.applinks?.details ?? []
      guard details.contains(where: { $0.appIDs.contains(pair.identifier) && claimsAll($0) }) else {
        return nil
      }
      return finding(
        subject, at: pair.bundle.mainPath,
        "\(Quotation.of(pair.association.name)) opens every path in the app.",
        help: "List the paths that the app handles.", evidence: "*")
    }
  }

  /// Whether a rule matches every path before another excludes something.
  private static func claimsAll(_ detail: Detail) -> Bool {
    for component in detail.components {
      if component.keys.exclude == true { return false }
      let conditions = component.value.members.filter { ["/", "?", "#"].contains($0.key.text) }
      if conditions.isEmpty || (conditions.count == 1 && component.value["/"]?.string == "*") { return true }
    }
    for path in detail.paths {
      if path.isExcluded { return false }
      if path.pattern == "*" { return true }
    }
    return false
  }
}
