import Findings

/// Finds prefixes that are not ten capital letters and digits.
enum InvalidPrefixRule: AssociationRule {
  static let metadata = RuleMetadata(
    id: "invalid-prefix",
    title: "A prefix that is not ten characters",
    severity: .error,
    why: """
      An application identifier prefix has ten capital letters and digits (Apple, Supporting associated \
      domains). Shorter numbers are often the app's number in the App Store, which is something else.
      """,
    bad: #"{"webcredentials": {"apps": ["↓376812381.com.example.app"]}}"#,
    good: #"{"webcredentials": {"apps": ["3768123810.com.example.app"]}}"#)

  static func check(_ subject: AssociationSubject) -> [Finding] {
    subject.identifierFindings(metadata) { identifier, check in
      guard check.prefixFault == .malformed else { return nil }
      let prefix = check.text(check.prefix)
      let length = prefix.unicodeScalars.count
      let cause =
        length == IdentifierCheck.prefixLength
        ? "has other characters than letters and digits" : "has \(length) characters instead of ten"
      return IdentifierFault(
        part: check.prefix, message: "The prefix \(Excerpt.quote(prefix)) of an app identifier \(cause).",
        help: "Write the application identifier prefix of the app, which mostly is the team identifier.")
    }
  }
}
