import Findings

/// Finds prefixes in small letters.
enum LowerCasePrefixRule: AssociationRule {
  static let metadata = RuleMetadata(
    id: "lower-case-prefix",
    title: "A prefix in small letters",
    severity: .error,
    why: """
      The identifier must equal the application-identifier entitlement of the app (Apple, Supporting \
      associated domains), whose prefix has capital letters and digits only.
      """,
    bad: #"{"webcredentials": {"apps": ["↓abcde12345.com.example.app"]}}"#,
    good: #"{"webcredentials": {"apps": ["ABCDE12345.com.example.app"]}}"#)

  static func check(_ subject: AssociationSubject) -> [Finding] {
    subject.identifierFindings(metadata) { identifier, check in
      guard check.prefixFault == .lowerCase else { return nil }
      let prefix = check.text(check.prefix)
      let corrected =
        check.text(0..<check.prefix.lowerBound) + prefix.uppercased()
        + check.text(check.prefix.upperBound..<check.bytes.count)
      return IdentifierFault(
        part: check.prefix,
        message: "The prefix \(Excerpt.quote(prefix)) of an app identifier has small letters.",
        help: "Write it in capitals, as the developer account shows it.",
        replacement: ("Write the prefix in capitals", corrected, false))
    }
  }
}
