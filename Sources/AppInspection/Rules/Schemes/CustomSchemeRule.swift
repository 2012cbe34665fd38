import AssetLinks
import Findings
import PositionedJSON

/// Finds a custom scheme.
enum CustomSchemeRule: AuditRule {
  static let metadata = RuleMetadata(
    id: "custom-scheme",
    title: "A custom scheme",
    severity: .note,
    why: """
      Any app may register the same scheme and take what was meant for this one; universal links and app \
      links cannot be taken so (MASTG; app-inspection, S32 and A1).
      """,
    bad: #"""
      CFBundleURLSchemes: shop
      """#,
    good: #"""
      applinks:shop.example
      """#,
    subject: .app)

  static let identifiers: [String] = Requirement.customSchemes + ["CWE-939"]

  static func check(_ subject: AuditSubject) -> [Finding] {
    ofBundles(subject) + ofAndroid(subject) + ofSources(subject)
  }

  private static func ofBundles(_ subject: AuditSubject) -> [Finding] {
    subject.app.bundles.flatMap { bundle in
      (bundle.info?.urlSchemes ?? []).filter { !ReservedSchemes.contains($0) && ReservedSchemes.isValid($0) }
        .map {
          finding(
            subject, at: bundle.info?.path ?? bundle.path,
            "The app registers the scheme \(Quotation.of($0)), which any other app can register too.",
            help: "Use universal links for everything that must reach this app alone.", evidence: $0 + "://")
        }
    }
  }

  private static func ofAndroid(_ subject: AuditSubject) -> [Finding] {
    guard let manifest = subject.app.android?.manifest else { return [] }
    return manifest.filters.filter { $0.hasView == .yes && $0.hasBrowsable == .yes }.compactMap { filter in
      guard let scheme = filter.customScheme else { return nil }
      let activity = manifest.activity(of: filter).name
      return finding(
        subject, at: "AndroidManifest.xml", filter.position.offset,
        "\(Quotation.of(activity)) opens the scheme \(Quotation.of(scheme.text)), which any other app can open too.",
        help: "Use app links for everything that must reach this app alone.", evidence: scheme.text + "://",
        ids: Requirement.android + ["CWE-939"])
    }
  }

  private static func ofSources(_ subject: AuditSubject) -> [Finding] {
    (subject.app.sources?.infos ?? []).flatMap { info in
      info.schemes.filter { !ReservedSchemes.contains($0.text) && ReservedSchemes.isValid($0.text) }.map {
        scheme in
        finding(
          subject, inSource: info.path, scheme.range,
          "The app registers the scheme \(Quotation.of(scheme.text)), which any other app can register too.",
          help: "Use universal links for everything that must reach this app alone.",
          evidence: scheme.text + "://")
      }
    }
  }
}
