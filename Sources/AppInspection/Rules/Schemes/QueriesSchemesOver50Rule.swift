import Findings
import PackageReading

/// Finds more queried schemes than count.
enum QueriesSchemesOver50Rule: AuditRule {
  static let metadata = RuleMetadata(
    id: "queries-schemes-over-50",
    title: "More queried schemes than count",
    severity: .note,
    why: """
      Of LSApplicationQueriesSchemes 50 entries count, 25 in an app that was built with the SDK of iOS \
      27 or later; canOpenURL is always false for the others (app-inspection, S34).
      """,
    bad: #"""
      LSApplicationQueriesSchemes with 55 entries
      """#,
    good: #"""
      LSApplicationQueriesSchemes with 12 entries
      """#,
    subject: .app)

  static let identifiers: [String] = Requirement.customSchemes

  static func check(_ subject: AuditSubject) -> [Finding] { ofBundles(subject) + ofSources(subject) }

  private static func ofBundles(_ subject: AuditSubject) -> [Finding] {
    subject.app.bundles.compactMap { bundle in
      guard let info = bundle.info, !bundle.isForMacOS else { return nil }
      let isNew = (bundle.mainSlice?.sdkVersion?.major ?? 0) >= 27
      let limit = isNew ? 25 : 50
      guard info.queriesSchemes.count > limit else { return nil }
      return finding(
        subject, at: info.path,
        "LSApplicationQueriesSchemes has \(info.queriesSchemes.count) entries, and \(limit) count.",
        help: "Remove those that nobody asks for.", evidence: info.queriesSchemes[limit])
    }
  }

  private static func ofSources(_ subject: AuditSubject) -> [Finding] {
    (subject.app.sources?.infos ?? []).filter { $0.list.queriesSchemes.count > 50 }.map { info in
      finding(
        subject, inSource: info.path, nil,
        "LSApplicationQueriesSchemes has \(info.list.queriesSchemes.count) entries, and 50 count at most.",
        help: "Remove those that nobody asks for.", evidence: info.list.queriesSchemes[50])
    }
  }
}
