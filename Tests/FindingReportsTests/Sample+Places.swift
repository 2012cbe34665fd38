import Findings
import PositionedJSON

extension Sample {
  /// A finding from one impossible place to another, with an edit there where a range can be made.
  static func finding(at a: Int, _ b: Int) -> Finding {
    let range = TextRange(
      start: TextPosition(offset: a, line: a, column: a), end: TextPosition(offset: b, line: b, column: b))
    let fix = a <= b ? Fix("Do", edits: [TextEdit(range: a..<b, with: "x")]) : nil
    return Finding(
      rule: "some-rule", severity: .error, message: "It is wrong", place: Place(file: "a.json", range: range),
      help: "", related: [RelatedPlace(Place(file: "a.json", range: range), "here")], fix: fix)
  }

  /// A finding on the byte at `offset` of a text of one line in ASCII, with an edit there.
  static func finding(atByte offset: Int) -> Finding {
    let start = TextPosition(offset: offset, line: 1, column: offset + 1)
    let range = TextRange(start: start, end: TextPosition(offset: offset + 1, line: 1, column: offset + 2))
    return Finding(
      rule: "some-rule", severity: .error, message: "It is wrong", place: Place(file: "a.json", range: range),
      help: "", fix: Fix("Do", edits: [.insert("x", at: offset)]))
  }
}
