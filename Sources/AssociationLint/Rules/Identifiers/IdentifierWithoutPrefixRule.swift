import Findings

/// Finds app identifiers that begin with the bundle identifier.
enum IdentifierWithoutPrefixRule: AssociationRule {
  static let metadata = RuleMetadata(
    id: "identifier-without-prefix",
    title: "An app identifier without its prefix",
    severity: .error,
    why: """
      An app identifier is the application identifier prefix, a dot and the bundle identifier (Apple, \
      Supporting associated domains). A bundle identifier alone is no app's, so the device finds nothing in \
      the file for the app.
      """,
    bad: #"{"webcredentials": {"apps": ["↓com.example.app"]}}"#,
    good: #"{"webcredentials": {"apps": ["ABCDE12345.com.example.app"]}}"#)

  static func check(_ subject: AssociationSubject) -> [Finding] {
    subject.identifierFindings(metadata) { identifier, check in
      guard check.prefixFault == .missing else { return nil }
      return IdentifierFault(
        part: check.core, message: "The app identifier \(Excerpt.quote(identifier.text)) has no prefix.",
        help:
          "Write the ten characters of the application identifier prefix and a dot before the bundle identifier."
      )
    }
  }
}
