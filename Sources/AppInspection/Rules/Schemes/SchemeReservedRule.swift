import Findings

/// Finds a scheme that belongs to the system, or is none.
enum SchemeReservedRule: AuditRule {
  static let metadata = RuleMetadata(
    id: "scheme-reserved",
    title: "A scheme that belongs to the system, or is none",
    severity: .warning,
    why: """
      Schemes of the system never reach another app, and what is no scheme of RFC 3986 is never matched \
      (app-inspection, S33).
      """,
    bad: #"""
      CFBundleURLSchemes: https
      """#,
    good: #"""
      CFBundleURLSchemes: shop
      """#,
    subject: .app)

  static let identifiers: [String] = Requirement.customSchemes + ["CWE-939"]

  static func check(_ subject: AuditSubject) -> [Finding] { ofBundles(subject) + ofSources(subject) }

  private static func ofBundles(_ subject: AuditSubject) -> [Finding] {
    subject.app.bundles.flatMap { bundle in
      (bundle.info?.urlSchemes ?? []).compactMap { scheme -> Finding? in
        let isReserved = ReservedSchemes.contains(scheme)
        guard isReserved || !ReservedSchemes.isValid(scheme) else { return nil }
        return finding(
          subject, at: bundle.info?.path ?? bundle.path,
          isReserved
            ? "The scheme \(Quotation.of(scheme)) belongs to the system and does not reach the app."
            : "\(Quotation.of(scheme)) is no scheme: a letter, then letters, digits, +, - and full stops.",
          help: "Register a scheme of your own, such as the reversed domain.", evidence: scheme)
      }
    }
  }

  private static func ofSources(_ subject: AuditSubject) -> [Finding] {
    (subject.app.sources?.infos ?? []).flatMap { info in
      info.schemes.compactMap { scheme -> Finding? in
        let isReserved = ReservedSchemes.contains(scheme.text)
        // A setting of the project may stand for a scheme.
        guard isReserved || !ReservedSchemes.isValid(scheme.text), !scheme.text.contains("$(") else {
          return nil
        }
        return finding(
          subject, inSource: info.path, scheme.range,
          isReserved
            ? "The scheme \(Quotation.of(scheme.text)) belongs to the system and does not reach the app."
            : "\(Quotation.of(scheme.text)) is no scheme: a letter, then letters, digits, +, - and full stops.",
          help: "Register a scheme of your own, such as the reversed domain.", evidence: scheme.text)
      }
    }
  }
}
