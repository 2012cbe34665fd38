import Findings
import PositionedJSON

/// Finds the obsolete form of `details`.
enum LegacyDetailsRule: AssociationRule {
  static let metadata = RuleMetadata(
    id: "legacy-details",
    title: "Details as an object",
    severity: .warning,
    why: """
      The form of details that has app identifiers as keys is obsolete (WWDC 2019, session 717). Devices still \
      match it (observed on macOS 27), but an object's order is no order to rely on.
      """,
    bad: #"{"applinks": {"details": ↓{"ABCDE12345.com.example.app": {"paths": ["*"]}}}}"#,
    good: #"{"applinks": {"details": [{"appID": "ABCDE12345.com.example.app", "paths": ["*"]}]}}"#)

  static func check(_ subject: AssociationSubject) -> [Finding] {
    subject.objects.filter { $0.level == .applinks }.flatMap { applinks in
      applinks.value.members.filter { $0.key.hasText("details") && $0.value.kind == .object }.map { member in
        subject.finding(
          metadata, at: member.value.firstByte,
          "The value of \"details\" is an object with an app identifier for each key, an obsolete form.",
          help: "Write an array of entries with \"appID\".", fix: fix(member.value))
      }
    }
  }

  /// The same entries as an array.
  private static func fix(_ details: JSONValue) -> Fix? {
    let last = details.range.upperBound - 1
    var edits = [TextEdit(range: details.firstByte, with: "["), TextEdit(range: last..<last + 1, with: "]")]
    for entry in details.members {
      guard entry.value.kind == .object, entry.value["appID"] == nil, entry.value["appIDs"] == nil else {
        return nil
      }
      let separator = entry.value.isEmptyContainer ? "" : ", "
      let head = "{\"appID\": \(JSONQuoting.quoted(entry.key.text))\(separator)"
      edits.append(TextEdit(range: entry.key.range.lowerBound..<entry.value.range.lowerBound + 1, with: head))
    }
    return Fix("Write the entries as an array", edits: edits)
  }
}
