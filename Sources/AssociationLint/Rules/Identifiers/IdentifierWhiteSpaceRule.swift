import Findings

/// Finds white space in app identifiers.
enum IdentifierWhiteSpaceRule: AssociationRule {
  static let metadata = RuleMetadata(
    id: "identifier-white-space",
    title: "White space in an app identifier",
    severity: .error,
    why: """
      The identifier must equal the application-identifier entitlement of the app (Apple, Supporting \
      associated domains), and no identifier has white space.
      """,
    bad: #"{"webcredentials": {"apps": ["ABCDE12345.com.example.app↓ "]}}"#,
    good: #"{"webcredentials": {"apps": ["ABCDE12345.com.example.app"]}}"#)

  static func check(_ subject: AssociationSubject) -> [Finding] {
    subject.identifierFindings(metadata) { identifier, check in
      guard let first = check.whiteSpace.first else { return nil }
      var bytes = check.bytes
      for run in check.whiteSpace.reversed() { bytes.removeSubrange(run) }
      let corrected = String(decoding: bytes, as: UTF8.self)
      return IdentifierFault(
        part: first, message: "White space stands in the app identifier \(Excerpt.quote(identifier.text)).",
        help: "Remove the white space.", replacement: ("Remove the white space", corrected, true))
    }
  }
}
