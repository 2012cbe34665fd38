import FindingReports
import PositionedJSON

/// A stretch of a text as the protocol names it.
public struct EditorRange: Hashable, Sendable {
  /// Its first place.
  public var start: EditorPosition
  /// The place behind it.
  public var end: EditorPosition

  /// A stretch by its ends.
  public init(start: EditorPosition, end: EditorPosition) {
    self.start = start
    self.end = end
  }

  init(_ value: JSONValue?) throws(RPCError) {
    self.init(start: try EditorPosition(value?["start"]), end: try EditorPosition(value?["end"]))
  }

  /// Writes a member that is the range.
  func write(_ name: String, to json: inout JSONText) {
    json.object(name) { range in
      range.object("start") { start.write(to: &$0) }
      range.object("end") { end.write(to: &$0) }
    }
  }
}
