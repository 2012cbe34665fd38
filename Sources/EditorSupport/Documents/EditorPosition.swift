import FindingReports
import PositionedJSON

/// A place as the protocol names it: line and character, both from zero.
public struct EditorPosition: Hashable, Sendable {
  /// The line.
  public var line: Int
  /// The units before the place in its line, in the encoding that client and server have agreed on.
  public var character: Int

  /// A place by its parts.
  public init(line: Int, character: Int) {
    self.line = line
    self.character = character
  }

  /// Reads `{"line": …, "character": …}`; negative numbers count as zero.
  init(_ value: JSONValue?) throws(RPCError) {
    guard let line = value?["line"]?.numberText.flatMap(Int.init),
      let character = value?["character"]?.numberText.flatMap(Int.init)
    else { throw RPCError(.invalidParameters, "A position needs a line and a character.") }
    self.init(line: max(0, line), character: max(0, character))
  }

  func write(to json: inout JSONText) {
    json.member("line", line)
    json.member("character", character)
  }
}
