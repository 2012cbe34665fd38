import Findings
import SourceFacts

/// Finds a deprecated method for links.
enum DeprecatedAPIRule: AuditRule {
  static let metadata = RuleMetadata(
    id: "deprecated-api",
    title: "A deprecated method for links",
    severity: .note,
    why: """
      The methods are deprecated, and apps with scenes do not get them (MASTG; app-inspection, S37).
      """,
    bad: #"""
      -[AppDelegate application:handleOpenURL:]
      """#,
    good: #"""
      -[AppDelegate application:openURL:options:]
      """#,
    subject: .app)

  static let identifiers: [String] = Requirement.customSchemes + ["CWE-477"]

  static func check(_ subject: AuditSubject) -> [Finding] { ofBundles(subject) + ofSources(subject) }

  private static func ofBundles(_ subject: AuditSubject) -> [Finding] {
    subject.app.bundles.flatMap { bundle in
      let implemented = bundle.receivers.filter { LinkSelectors.deprecated.contains($0.method.selector) }.map
      {
        finding(
          subject, at: $0.image.path, $0.method.offset,
          "\($0.method.className) implements \($0.method.selector), which is deprecated.",
          help: "Implement application(_:open:options:) or scene(_:openURLContexts:).",
          evidence: BundleReading.words($0.method))
      }
      // macOS has a method of the same name that is not deprecated.
      guard !bundle.isForMacOS, let call = bundle.call(LinkSelectors.openURL) else { return implemented }
      return implemented + [
        finding(
          subject, at: call.image.path, call.offset, "The app calls openURL:, which is deprecated.",
          help: "Call open(_:options:completionHandler:).", evidence: LinkSelectors.openURL)
      ]
    }
  }

  private static func ofSources(_ subject: AuditSubject) -> [Finding] {
    let methods = (subject.app.sources?.receivers ?? []).filter(\.receiver.kind.isDeprecated).map {
      file, receiver in
      finding(
        subject, inSource: file, receiver.range, "\(receiver.kind.declaration) is deprecated.",
        help: "Implement application(_:open:options:) or scene(_:openURLContexts:).",
        evidence: receiver.kind.declaration)
    }
    return methods
      + findings(subject, .deprecatedCall) { event in
        SourceVerdict("\(event.subject) is deprecated.", help: "Call open(_:options:completionHandler:).")
      }
  }
}
