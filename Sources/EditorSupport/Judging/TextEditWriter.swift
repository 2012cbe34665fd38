import FindingReports
import PositionedJSON

/// Writes changes of a text as the protocol's edits.
enum TextEditWriter {
  /// The edits as a JSON array.
  static func array(_ edits: [TextEdit], in snapshot: TextSnapshot) -> String {
    var json = JSONText()
    json.array { list in
      for edit in edits {
        list.object { object in
          snapshot.range(edit.range).write("range", to: &object)
          object.member("newText", String(decoding: edit.replacement, as: UTF8.self))
        }
      }
    }
    return json.text
  }
}
