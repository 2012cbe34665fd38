import Findings
import SourceFacts

/// Finds a receiver that may take any activity for a link.
enum UnvalidatedActivityTypeRule: AuditRule {
  static let metadata = RuleMetadata(
    id: "unvalidated-activity-type",
    title: "A receiver that may take any activity for a link",
    severity: .warning,
    why: """
      The receiver gets activities of other types too; the type must be compared with \
      NSUserActivityTypeBrowsingWeb before the address is used (MASTG, \"Checking the Data Handler \
      Method\"; app-inspection, S20). Suspected where no image of the bundle reads the type or names \
      that constant.
      """,
    bad: #"""
      a receiver, and neither activityType nor NSUserActivityTypeBrowsingWeb
      """#,
    good: #"""
      a receiver, activityType and NSUserActivityTypeBrowsingWeb
      """#,
    subject: .app)

  static let identifiers: [String] = Requirement.universalLinks + ["CWE-20", "CWE-841"]

  static func check(_ subject: AuditSubject) -> [Finding] { ofBundles(subject) + ofSources(subject) }

  private static func ofBundles(_ subject: AuditSubject) -> [Finding] {
    subject.app.bundles.compactMap { bundle in
      guard bundle.isCodeKnown, bundle.import(LinkSymbols.browsingWeb) == nil,
        bundle.call("activityType") == nil,
        let receiver = bundle.universalLinkReceivers.first
      else { return nil }
      return finding(
        subject, at: receiver.image.path, receiver.method.offset,
        "Nothing in the app reads the type of an activity, so the receiver seems to take any for a link.",
        help: "Compare activityType with NSUserActivityTypeBrowsingWeb first.",
        evidence: BundleReading.words(receiver.method), isSuspicion: true)
    }
  }

  private static func ofSources(_ subject: AuditSubject) -> [Finding] {
    (subject.app.sources?.receivers ?? []).filter(\.receiver.usesUncheckedActivity).map { file, receiver in
      finding(
        subject, inSource: file, receiver.range,
        "\(receiver.kind.declaration) takes the address of any activity, without a look at the activity's type.",
        help: "Compare activityType with NSUserActivityTypeBrowsingWeb first.",
        evidence: receiver.kind.declaration)
    }
  }
}
