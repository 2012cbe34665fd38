import Findings

/// Finds a profile that does not allow associated domains.
enum ProfileLacksAssociatedDomainsRule: AuditRule {
  static let metadata = RuleMetadata(
    id: "profile-lacks-associated-domains",
    title: "A profile that does not allow associated domains",
    severity: .error,
    why: """
      Devices do not install an app whose signature has an entitlement that its profile does not grant \
      (app-inspection, S6). The profile's value is *, which allows any domain and names none.
      """,
    bad: #"""
      applinks:shop.example in the signature, and a profile without com.apple.developer.associated-domains
      """#,
    good: #"""
      applinks:shop.example in the signature, and * in the profile
      """#,
    subject: .app)

  static let identifiers: [String] = Requirement.universalLinks

  static func check(_ subject: AuditSubject) -> [Finding] { ofBundles(subject) + ofSources(subject) }

  private static func ofBundles(_ subject: AuditSubject) -> [Finding] {
    subject.app.bundles.compactMap { bundle in
      guard let profile = bundle.profile, profile.kind != nil, !profile.allowsAssociatedDomains,
        !bundle.domainVerdicts.isEmpty
      else { return nil }
      return finding(
        subject, at: profile.path,
        "The profile does not allow the associated domains that the app is signed with.",
        help: "Switch on Associated Domains for the app identifier, and make the profile anew.",
        evidence: profile.applicationIdentifier ?? "")
    }
  }

  /// A profile beside a project that is for one of its builds.
  private static func ofSources(_ subject: AuditSubject) -> [Finding] {
    guard let tree = subject.app.sources else { return [] }
    return tree.profiles.filter { $0.kind != nil && !$0.allowsAssociatedDomains }.compactMap { profile in
      guard
        let build = tree.appBuilds.map(\.build).first(where: { build in
          build.applicationIdentifier != nil && build.applicationIdentifier == profile.applicationIdentifier
            && tree.entitlements(of: build)?.domains?.isEmpty == false
        })
      else { return nil }
      return finding(
        subject, inSource: profile.path, nil,
        "The profile does not allow the associated domains that \(Quotation.of(build.name)) is signed with.",
        help: "Switch on Associated Domains for the app identifier, and make the profile anew.",
        evidence: profile.applicationIdentifier ?? "")
    }
  }
}
