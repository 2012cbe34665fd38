import AssociationFiles
import Findings
import PositionedJSON

/// Finds a value in a query dictionary that is not a string.
enum QueryValueNotStringRule: AssociationRule {
  static let metadata = RuleMetadata(
    id: "query-value-not-string",
    title: "A value in a query dictionary that is not a string",
    severity: .error,
    why: """
      One value that is not a string makes devices ignore the whole query dictionary, its correct patterns too, \
      so that the rule matches every query (observed with swcutil on macOS 27).
      """,
    bad: #"""
      {"applinks": {"details": [{"appIDs": ["ABCDE12345.com.example.app"], \#
      "components": [{"/": "/buy/*", "?": {"id": "?*", "preview": ↓true}}]}]}}
      """#,
    good: #"""
      {"applinks": {"details": [{"appIDs": ["ABCDE12345.com.example.app"], \#
      "components": [{"/": "/buy/*", "?": {"id": "?*", "preview": "true"}}]}]}}
      """#)

  static func check(_ subject: AssociationSubject) -> [Finding] {
    var findings: [Finding] = []
    for keys in subject.allRuleKeys {
      guard case .ignored(let dictionary) = keys.query else { continue }
      for member in dictionary.members where member.value.kind != .string {
        findings.append(finding(member, in: subject))
      }
    }
    return findings.inTextOrder
  }

  private static func finding(_ member: JSONMember, in subject: AssociationSubject) -> Finding {
    subject.finding(
      metadata, at: member.value.range,
      """
      The value of \(member.key.text.quotedForMessage) is \(member.value.kind.phrase), not a string, so devices \
      ignore the whole query dictionary.
      """,
      help: "Write every value of \"?\" as a string, such as \"\(member.value.plainText ?? "?*")\".",
      fix: member.value.plainText.map {
        Fix(
          "Write the value as a string", edits: [member.value.edit(replacingWithString: $0)], isSafe: false)
      })
  }
}

extension JSONValue {
  /// What a number or a boolean would be as the text of a query.
  fileprivate var plainText: String? {
    numberText ?? boolean.map { $0 ? "true" : "false" }
  }
}
