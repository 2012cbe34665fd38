import FindingReports
import PositionedJSON

/// Places in manifests: text has lines and columns, compiled manifests at most the lines of their source.
enum PlaceText {
  /// Such as `line 5`, or `byte 1234` where lines are not known.
  static func words(_ position: TextPosition) -> String {
    position.line > 0 ? "line \(position.line)" : "byte \(position.offset)"
  }

  /// Such as `5:9`, `5`, or `byte 1234`.
  static func short(_ position: TextPosition) -> String {
    guard position.line > 0 else { return "byte \(position.offset)" }
    return position.column > 0 ? "\(position.line):\(position.column)" : "\(position.line)"
  }

  /// Such as `filter in line 5`, or `filter of the built app` where lines are not known.
  static func filter(line: Int) -> String { line > 0 ? "filter in line \(line)" : "filter of the built app" }

  /// Writes line, column where it is asked for, and for compiled manifests the offset.
  static func write(_ position: TextPosition, withColumn: Bool = false, to object: inout JSONText) {
    if position.line > 0 { object.member("line", position.line) }
    if withColumn, position.column > 0 { object.member("column", position.column) }
    if position.column == 0 { object.member("offset", position.offset) }
  }
}
