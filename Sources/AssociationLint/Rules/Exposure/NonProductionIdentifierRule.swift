import Findings

/// Finds identifiers of development builds.
enum NonProductionIdentifierRule: AssociationRule {
  static let metadata = RuleMetadata(
    id: "non-production-identifier",
    title: "An app identifier of a development build",
    severity: .note,
    why: """
      The file is served to everybody who asks. An identifier for staging, debugging or internal use tells \
      that such a build exists, and lets it open the links of the public site.
      """,
    bad: #"{"webcredentials": {"apps": ["ABCDE12345.com.example.app.↓staging"]}}"#,
    good: #"{"webcredentials": {"apps": ["ABCDE12345.dev.example.stage-door"]}}"#)

  static func check(_ subject: AssociationSubject) -> [Finding] {
    subject.identifierFindings(metadata) { identifier, check in
      guard let bundle = check.bundle, let part = telltale(in: bundle, check.bytes) else { return nil }
      return IdentifierFault(
        part: part,
        message:
          "The app identifier \(Excerpt.quote(identifier.text)) seems to be that of a development build (\(Excerpt.quote(check.text(part)))).",
        help: "Serve it from a domain for development, or remove it.")
    }
  }

  /// The first word that tells. The first label is a top-level domain, such as `dev`.
  private static func telltale(in bundle: Range<Int>, _ bytes: [UInt8]) -> Range<Int>? {
    let dot = bytes[bundle].firstIndex(of: UInt8(ascii: ".")) ?? bundle.lowerBound
    return words.firstPlace(in: bytes, dot..<bundle.upperBound)
  }

  private static let words: WordList = [
    "dev", "develop", "development", "debug", "staging", "stg", "beta", "alpha", "internal", "inhouse", "qa",
    "uat", "test", "testing", "adhoc", "nightly", "sandbox", "preprod", "preproduction", "canary",
  ]
}
