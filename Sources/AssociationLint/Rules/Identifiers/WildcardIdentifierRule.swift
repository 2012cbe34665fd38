import Findings

/// Finds wildcards in app identifiers.
enum WildcardIdentifierRule: AssociationRule {
  static let metadata = RuleMetadata(
    id: "wildcard-identifier",
    title: "A wildcard in an app identifier",
    severity: .error,
    why: """
      The identifier must equal the application-identifier entitlement of the app (Apple, Supporting \
      associated domains); wildcards are for the paths of links and for domains.
      """,
    bad: #"{"webcredentials": {"apps": ["ABCDE12345.com.example.↓*"]}}"#,
    good: #"{"webcredentials": {"apps": ["ABCDE12345.com.example.app"]}}"#)

  static func check(_ subject: AssociationSubject) -> [Finding] {
    subject.identifierFindings(metadata) { identifier, check in
      guard let wildcard = check.wildcard else { return nil }
      return IdentifierFault(
        part: wildcard..<wildcard + 1,
        message: "The app identifier \(Excerpt.quote(identifier.text)) has a wildcard.",
        help: "List each app with its whole identifier.")
    }
  }
}
