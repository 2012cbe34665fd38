import Findings

/// Finds app identifiers that end behind the prefix.
enum IdentifierWithoutBundleRule: AssociationRule {
  static let metadata = RuleMetadata(
    id: "identifier-without-bundle",
    title: "An app identifier without a bundle identifier",
    severity: .error,
    why: """
      An app identifier is the application identifier prefix, a dot and the bundle identifier (Apple, \
      Supporting associated domains). The prefix alone is no app's.
      """,
    bad: #"{"webcredentials": {"apps": ["↓ABCDE12345."]}}"#,
    good: #"{"webcredentials": {"apps": ["ABCDE12345.app"]}}"#)

  static func check(_ subject: AssociationSubject) -> [Finding] {
    subject.identifierFindings(metadata) { identifier, check in
      guard check.bundle == nil, check.prefixFault != .missing, check.prefixFault != .placeholder else {
        return nil
      }
      return IdentifierFault(
        part: check.core,
        message:
          "The app identifier \(Excerpt.quote(identifier.text)) has no bundle identifier behind its prefix.",
        help: "Write a dot and the bundle identifier behind the prefix.")
    }
  }
}
