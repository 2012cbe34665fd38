import Findings
import PositionedJSON

extension Finding {
  /// A finding at a line, whose offset is a hundred times the line.
  static func sample(
    _ rule: RuleID = "some-rule", in file: String = "a.json", line: Int? = 1,
    _ message: String = "It is wrong",
    _ severity: Severity = .warning
  ) -> Finding {
    let range = line.map { line in
      TextRange(
        start: TextPosition(offset: line * 100, line: line, column: 1),
        end: TextPosition(offset: line * 100 + 5, line: line, column: 6))
    }
    return Finding(
      rule: rule, severity: severity, message: message, place: Place(file: file, range: range),
      help: "Mend it")
  }
}
