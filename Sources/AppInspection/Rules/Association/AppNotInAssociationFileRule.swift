import AssociationFiles
import Entitlements
import Findings

/// Finds an app that the association file does not list.
enum AppNotInAssociationFileRule: AuditRule {
  static let metadata = RuleMetadata(
    id: "app-not-in-association-file",
    title: "An app that the association file does not list",
    severity: .error,
    why: """
      The identifier in the signature must be one of the file's: with another team or bundle identifier \
      the site vouches for another app, and links stay in the browser (MASTG, \"Retrieving the AASA \
      File\"; app-inspection, S11).
      """,
    bad: #"""
      application-identifier A1B2C3D4E5.com.example.shop, and a file that lists ZZZZZ12345.com.example.shop
      """#,
    good: #"""
      application-identifier A1B2C3D4E5.com.example.shop, and a file that lists it
      """#,
    subject: .app)

  static let identifiers: [String] = Requirement.universalLinks

  static func check(_ subject: AuditSubject) -> [Finding] { ofBundles(subject) + ofSources(subject) }

  private static func ofBundles(_ subject: AuditSubject) -> [Finding] {
    AssociationPair.all(in: subject).compactMap { pair in
      guard pair.bundle.claims(.applinks) else { return nil }
      let listed = pair.association.file.appIDs(of: .applinks)
      guard !listed.contains(pair.identifier) else { return nil }
      let near = listed.first { $0.hasSuffix("." + (pair.bundle.bundleIdentifier ?? "\u{0}")) }
      return finding(
        subject, at: pair.bundle.mainPath, pair.bundle.entitlementsOffset,
        "\(Quotation.of(pair.association.name)) does not list the app \(Quotation.of(pair.identifier))"
          + (near.map { ", but \(Quotation.of($0)) with another prefix." } ?? "."),
        help: "Add the identifier to appIDs of the file, or sign the app with the one that is there.",
        evidence: pair.identifier)
    }
  }

  /// The builds of projects that claim the site: their identifier is known where team and bundle identifier are set.
  private static func ofSources(_ subject: AuditSubject) -> [Finding] {
    guard let tree = subject.app.sources else { return [] }
    return tree.appBuilds.flatMap { project, build -> [Finding] in
      guard let identifier = build.applicationIdentifier, let claimed = tree.entitlements(of: build),
        claimed.claims(.applinks)
      else { return [] }
      return subject.associations.filter { isClaimed($0.host, claimed) }.compactMap { association in
        let listed = association.file.appIDs(of: .applinks)
        guard !listed.contains(identifier) else { return nil }
        let near = listed.first { $0.hasSuffix("." + (build.bundleIdentifier ?? "\u{0}")) }
        return finding(
          subject, inSource: project.path, nil,
          "\(Quotation.of(association.name)) does not list \(Quotation.of(identifier)), which \(Quotation.of(build.name)) makes"
            + (near.map { ", but \(Quotation.of($0)) with another prefix." } ?? "."),
          help: "Add the identifier to appIDs of the file, or build the app with the one that is there.",
          evidence: identifier)
      }
    }
  }

  private static func isClaimed(_ host: String?, _ claimed: SourceEntitlements) -> Bool {
    guard let host else { return true }
    return (claimed.domains ?? []).contains { entry in
      guard let own = entry.verdict.domain.fileHost else { return false }
      return own == host || (entry.verdict.domain.isWildcard && host.hasSuffix("." + own))
    }
  }
}
