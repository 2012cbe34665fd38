import Entitlements
import Findings
import PackageReading

/// Finds entitlements that differ between the slices of an executable.
enum EntitlementsDifferBetweenSlicesRule: AuditRule {
  static let metadata = RuleMetadata(
    id: "entitlements-differ-between-slices",
    title: "Entitlements that differ between the slices of an executable",
    severity: .warning,
    why: """
      Each processor has an image of its own in the file, with a signature of its own: the app claims \
      other domains on one device than on another. The same holds of the configurations of a target, each \
      of which may name entitlements of its own (app-inspection, S7).
      """,
    bad: #"""
      arm64: applinks:shop.example; x86_64: none
      """#,
    good: #"""
      arm64 and x86_64: applinks:shop.example
      """#,
    subject: .app)

  static let identifiers: [String] = Requirement.universalLinks + ["CWE-436"]

  static func check(_ subject: AuditSubject) -> [Finding] { ofBundles(subject) + ofSources(subject) }

  private static func ofBundles(_ subject: AuditSubject) -> [Finding] {
    subject.app.bundles.compactMap { bundle in
      guard let slices = bundle.executable?.slices, let first = slices.first, bundle.areEntitlementsKnown,
        let other = slices.dropFirst().first(where: {
          !$0.isSignatureDamaged && $0.entitlements.effective != first.entitlements.effective
        })
      else { return nil }
      return finding(
        subject, at: bundle.mainPath, other.signatureOffset,
        "The slice for \(other.architecture) has other entitlements than that for \(first.architecture).",
        help: "Sign the whole file with one set of entitlements.",
        evidence: "\(first.architecture), \(other.architecture)")
    }
  }

  /// Builds for users of one target that claim different domains; `?mode=` is passed over, which is for developers alone.
  private static func ofSources(_ subject: AuditSubject) -> [Finding] {
    guard let tree = subject.app.sources else { return [] }
    let builds = tree.appBuilds
    return builds.indices.compactMap { number -> Finding? in
      let (project, build) = builds[number]
      guard let own = tree.entitlements(of: build),
        let earlier = builds[..<number].first(where: {
          $0.project.path == project.path && $0.build.target.name == build.target.name
            && tree.entitlements(of: $0.build) != nil
        }), let other = tree.entitlements(of: earlier.build), claims(own) != claims(other)
      else { return nil }
      let missing = claims(own).symmetricDifference(claims(other)).sorted()
      return finding(
        subject, inSource: own.path, nil,
        "The build \(Quotation.of(build.name)) claims other domains than \(Quotation.of(earlier.build.name)): \(missing.prefix(5).joined(separator: ", ")).",
        help: "Claim the same domains in every configuration that links are tested in.",
        evidence: missing.prefix(5).joined(separator: ", "))
    }
  }

  private static func claims(_ file: SourceEntitlements) -> Set<String> {
    Set(
      (file.domains ?? []).compactMap { entry in
        entry.verdict.domain.text.split(separator: "?").first.map(String.init)
      })
  }
}
