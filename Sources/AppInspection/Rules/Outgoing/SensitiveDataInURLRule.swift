import Findings
import PositionedJSON
import SourceFacts

/// Finds a secret in the address of a link.
enum SensitiveDataInURLRule: AuditRule {
  static let metadata = RuleMetadata(
    id: "sensitive-data-in-url",
    title: "A secret in the address of a link",
    severity: .warning,
    why: """
      Addresses are kept in histories and logs, and go to whoever takes the link (app-inspection, S29). \
      In a binary it is suspected by the names of parameters; values are not shown.
      """,
    bad: #"""
      https://shop.example/callback?access_token=…
      """#,
    good: #"""
      https://shop.example/callback?state=…
      """#,
    subject: .app)

  static let identifiers: [String] = Requirement.otherApps + ["CWE-598", "CWE-200"]

  static func check(_ subject: AuditSubject) -> [Finding] { ofBundles(subject) + ofSources(subject) }

  private static func ofBundles(_ subject: AuditSubject) -> [Finding] {
    subject.app.bundles.flatMap { bundle in
      bundle.images.flatMap { image in
        image.addresses.compactMap { address -> Finding? in
          guard let name = SensitiveNames.parameter(in: address.name) else { return nil }
          let shown = address.name.prefix { $0 != "?" && $0 != "#" }
          return finding(
            subject, at: image.path, address.offset,
            "An address in the app has the parameter \(Quotation.of(name)), which seems to carry a secret.",
            help: "Send secrets in the body of a request, never in an address.",
            evidence: Quotation.of(shown + "?…\(name)=…"), isSuspicion: true)
        }.prefix(20)
      }
    }
  }

  private static func ofSources(_ subject: AuditSubject) -> [Finding] {
    (subject.app.sources?.code ?? []).flatMap { file in
      let named = file.events.filter { $0.kind == .secretInAddress }
      return file.events.compactMap { event -> Finding? in
        guard event.kind == .address, SourceAddress(event.subject).isAddress else { return nil }
        let parameter = SensitiveNames.parameter(in: event.subject)
        let put = named.first { $0.range.start == event.range.start }?.subject
        guard let name = parameter ?? put else { return nil }
        return finding(
          subject, inSource: file.file, event.range,
          parameter == nil
            ? "\(Quotation.of(name)) is put into an address, and seems to be a secret."
            : "An address has the parameter \(Quotation.of(name)), which seems to carry a secret.",
          help: "Send secrets in the body of a request, never in an address.",
          evidence: Quotation.of(String(event.subject.prefix { $0 != "?" && $0 != "#" }) + "?…\(name)=…"),
          isSuspicion: true)
      }
    }
  }
}
