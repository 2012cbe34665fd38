import Findings

/// Finds app identifiers with a part that is to be filled in.
enum PlaceholderIdentifierRule: AssociationRule {
  static let metadata = RuleMetadata(
    id: "placeholder-identifier",
    title: "An app identifier with a placeholder",
    severity: .error,
    why: """
      A template's word for the prefix, such as TEAMID, or for the bundle identifier was never replaced. No \
      app has such an identifier, so the device finds nothing in the file for the app.
      """,
    bad: #"{"webcredentials": {"apps": ["↓TEAMID.com.example.app"]}}"#,
    good: #"{"webcredentials": {"apps": ["ABCDE12345.com.example.team-id"]}}"#)

  static func check(_ subject: AssociationSubject) -> [Finding] {
    subject.identifierFindings(metadata) { identifier, check in
      guard let part = check.placeholder else { return nil }
      let isPrefix = part == check.prefix
      return IdentifierFault(
        part: part,
        message:
          "\(Excerpt.quote(check.text(part))) in an app identifier is a placeholder for the \(isPrefix ? "prefix" : "bundle identifier").",
        help: isPrefix
          ? "Write the ten characters of the application identifier prefix, which mostly is the team identifier."
          : "Write the bundle identifier of the app.")
    }
  }
}
