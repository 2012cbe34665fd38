import Findings

/// Finds the app identifiers of Apple's own samples.
enum SampleIdentifierRule: AssociationRule {
  static let metadata = RuleMetadata(
    id: "sample-identifier",
    title: "An app identifier from Apple's samples",
    severity: .note,
    why: """
      The identifier stands in the samples of Apple's pages (Supporting associated domains; App Search \
      Programming Guide). A file that was copied from there associates no app of one's own.
      """,
    bad: #"{"webcredentials": {"apps": ["↓ABCDE12345.com.example.app2"]}}"#,
    good: #"{"webcredentials": {"apps": ["ABCDE12345.com.example.shop"]}}"#)

  static func check(_ subject: AssociationSubject) -> [Finding] {
    subject.identifierFindings(metadata) { identifier, check in
      guard samples.contains(identifier.text) else { return nil }
      return IdentifierFault(
        part: check.core,
        message: "The app identifier \(Excerpt.quote(identifier.text)) is that of Apple's samples.",
        help: "Write the identifier of your app.")
    }
  }

  private static let samples: Set<String> = [
    "ABCDE12345.com.example.app", "ABCDE12345.com.example.app2", "ABCED12345.com.example.MyApp.Clip",
    "ABCD1234.com.apple.wwdc", "9JA89QQLNQ.com.apple.wwdc",
  ]
}
