import Findings
import SourceFacts

/// Finds a receiver that may not look at the scheme of a link.
enum LinkSchemeUncheckedRule: AuditRule {
  static let metadata = RuleMetadata(
    id: "link-scheme-unchecked",
    title: "A receiver that may not look at the scheme of a link",
    severity: .note,
    why: """
      The address of an activity may be http (MASTG; app-inspection, S21). Suspected where no image of \
      the bundle reads the scheme of an address.
      """,
    bad: #"""
      a receiver, and no call of scheme
      """#,
    good: #"""
      a receiver, and a call of scheme
      """#,
    subject: .app)

  static let identifiers: [String] = Requirement.universalLinks + ["CWE-319"]

  static func check(_ subject: AuditSubject) -> [Finding] { ofBundles(subject) + ofSources(subject) }

  private static func ofBundles(_ subject: AuditSubject) -> [Finding] {
    subject.app.bundles.compactMap { bundle in
      guard bundle.isCodeKnown, bundle.call("scheme") == nil,
        let receiver = bundle.universalLinkReceivers.first,
        !bundle.images.contains(where: { $0.imports.keys.contains { $0.contains(".scheme.getter") } })
      else { return nil }
      return finding(
        subject, at: receiver.image.path, receiver.method.offset,
        "Nothing in the app reads the scheme of an address, so a link by http seems to be taken.",
        help: "Take links by https only.", evidence: BundleReading.words(receiver.method), isSuspicion: true)
    }
  }

  /// A receiver that checks nothing at all is told of once, by the rule about the activity's type.
  private static func ofSources(_ subject: AuditSubject) -> [Finding] {
    (subject.app.sources?.receivers ?? []).filter { _, receiver in
      receiver.kind.takesUniversalLinks && receiver.kind != .onOpenURL && !receiver.isHandedOn
        && !receiver.usesUncheckedActivity && !receiver.reads.isDisjoint(with: [.host, .path, .parameter])
        && !receiver.reads.contains(.scheme) && !receiver.checks.contains(.scheme)
    }.map { file, receiver in
      finding(
        subject, inSource: file, receiver.range,
        "\(receiver.kind.declaration) uses a link without a look at its scheme, which may be http.",
        help: "Take links by https only.", evidence: receiver.kind.declaration, isSuspicion: true)
    }
  }
}
