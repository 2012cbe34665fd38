import Findings
import SourceFacts

/// Finds a receiver of a custom scheme that may not look at the sender.
enum SchemeSourceUnverifiedRule: AuditRule {
  static let metadata = RuleMetadata(
    id: "scheme-source-unverified",
    title: "A receiver of a custom scheme that may not look at the sender",
    severity: .note,
    why: """
      Who opened a custom scheme is told by sourceApplication (MASTG; app-inspection, S36; that only \
      senders of the same team are told since iOS 13 is folklore). Suspected where no image of the \
      bundle reads it.
      """,
    bad: #"""
      application:openURL:options:, and nothing that reads sourceApplication
      """#,
    good: #"""
      application:openURL:options:, and UIApplicationOpenURLOptionsSourceApplicationKey
      """#,
    subject: .app)

  static let identifiers: [String] = Requirement.customSchemes + ["CWE-940"]

  static func check(_ subject: AuditSubject) -> [Finding] { ofBundles(subject) + ofSources(subject) }

  private static func ofBundles(_ subject: AuditSubject) -> [Finding] {
    subject.app.bundles.compactMap { bundle in
      let selectors = [LinkSelectors.appOpen, LinkSelectors.sceneOpen]
      guard bundle.isCodeKnown, bundle.info?.urlSchemes.isEmpty == false,
        let receiver = bundle.receivers.first(where: { selectors.contains($0.method.selector) }),
        bundle.import(LinkSymbols.sourceApplication) == nil, bundle.call("sourceApplication") == nil
      else { return nil }
      return finding(
        subject, at: receiver.image.path, receiver.method.offset,
        "Nothing in the app asks who opened its custom scheme.",
        help: "Do nothing sensitive for a custom scheme, whoever opened it.",
        evidence: BundleReading.words(receiver.method), isSuspicion: true)
    }
  }

  private static func ofSources(_ subject: AuditSubject) -> [Finding] {
    (subject.app.sources?.receivers ?? []).filter { _, receiver in
      [.sceneOpen, .appOpen].contains(receiver.kind) && !receiver.reads.contains(.sender)
    }.map { file, receiver in
      finding(
        subject, inSource: file, receiver.range,
        "\(receiver.kind.declaration) does not ask who opened the custom scheme.",
        help: "Do nothing sensitive for a custom scheme, whoever opened it.",
        evidence: receiver.kind.declaration,
        isSuspicion: receiver.isHandedOn)
    }
  }
}
