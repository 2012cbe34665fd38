import AssociationFiles
import Entitlements
import Findings

/// Finds handoff that only the app or only the site knows of.
enum HandoffHalfConfiguredRule: AuditRule {
  static let metadata = RuleMetadata(
    id: "handoff-half-configured",
    title: "Handoff that only the app or only the site knows of",
    severity: .note,
    why: """
      Handoff from a page needs activitycontinuation in the entitlements and in the association file \
      (app-inspection, S13).
      """,
    bad: #"""
      activitycontinuation:shop.example, and a file without activitycontinuation
      """#,
    good: #"""
      activitycontinuation:shop.example, and a file that lists the app there
      """#,
    subject: .app)

  static let identifiers: [String] = Requirement.universalLinks

  static func check(_ subject: AuditSubject) -> [Finding] {
    AssociationPair.all(in: subject).compactMap { pair in
      let isListed = pair.association.file.appIDs(of: .activitycontinuation).contains(pair.identifier)
      let isClaimed = pair.bundle.claims(.activitycontinuation)
      guard isListed != isClaimed else { return nil }
      return finding(
        subject, at: pair.bundle.mainPath, pair.bundle.entitlementsOffset,
        isClaimed
          ? "The app claims Handoff and \(Quotation.of(pair.association.name)) does not list it there."
          : "\(Quotation.of(pair.association.name)) lists the app for Handoff, and its signature does not claim it.",
        help: "Write activitycontinuation in both, or in neither.", evidence: pair.identifier)
    }
  }
}
