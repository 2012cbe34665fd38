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

  /// Writes line, column where it is asked for, and for compiled manifests the offset.
  static func write(_ position: TextPosition, withColumn: Bool = false, to object: inout JSONText) {
    if position.line > 0 { object.member("line", position.line) }
    if withColumn, position.column > 0 { object.member("column", position.column) }
    if position.column == 0 { object.member("offset", position.offset) }
  }
}
