import Findings
import SourceFacts

/// Finds an address by plain http.
enum InsecureLinkSchemeRule: AuditRule {
  static let metadata = RuleMetadata(
    id: "insecure-link-scheme",
    title: "An address by plain http",
    severity: .note,
    why: """
      What is sent by http can be read and changed on the way (app-inspection, S31). Names of document \
      types and namespaces are left out.
      """,
    bad: #"""
      http://shop.example/
      """#,
    good: #"""
      https://shop.example/
      """#,
    subject: .app)

  static let identifiers: [String] = Requirement.otherApps + ["CWE-319"]

  /// Hosts whose addresses are names and are not opened.
  private static let namespaces = [
    "www.w3.org", "www.apple.com/DTDs", "ns.adobe.com", "schemas.", "xml.org", "localhost", "127.0.0.1",
  ]

  static func check(_ subject: AuditSubject) -> [Finding] { ofBundles(subject) + ofSources(subject) }

  private static func ofBundles(_ subject: AuditSubject) -> [Finding] {
    subject.app.bundles.flatMap { bundle in
      bundle.images.flatMap { image in
        image.addresses.filter { isInsecure($0.name) }.prefix(20).map { address in
          finding(
            subject, at: image.path, address.offset, "An address in the app goes by plain http.",
            help: "Use https.", evidence: Quotation.of(String(address.name.prefix { $0 != "?" && $0 != "#" }))
          )
        }
      }
    }
  }

  private static func isInsecure(_ text: String) -> Bool {
    guard OpenedSchemes.scheme(of: text) == "http", let slashes = text.firstRange(of: "://") else {
      return false
    }
    let rest = text[slashes.upperBound...]
    return !rest.isEmpty && !namespaces.contains { rest.hasPrefix($0) }
  }

  private static func ofSources(_ subject: AuditSubject) -> [Finding] {
    findings(subject, .address) { event in
      guard isInsecure(event.subject), SourceAddress(event.subject).host?.contains(".") == true else {
        return nil
      }
      return SourceVerdict("An address in the source goes by plain http.", help: "Use https.")
    }
  }
}
