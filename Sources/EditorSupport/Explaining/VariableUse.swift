import AssociationFiles
import PositionedJSON

/// A `$(name)` in a string of an association file.
struct VariableUse: Sendable {
  /// The name.
  let name: String
  /// The bytes of the file from `$` to `)`.
  let range: Range<Int>

  /// The use that holds the byte at `offset`; `nil` where there is none.
  static func at(_ offset: Int, in file: AssociationFile) -> VariableUse? {
    guard let place = JSONPath.at(offset, in: file.document), place.path.first == .key("applinks"),
      !place.path.contains(.key("substitutionVariables")),
      let value = place.value, let content = value.contentRange,
      content.contains(offset) || content.upperBound == offset
    else { return nil }
    let bytes = file.document.bytes
    var start = min(offset, content.upperBound - 1)
    while start >= content.lowerBound, bytes[start] != UInt8(ascii: "$") {
      if bytes[start] == UInt8(ascii: ")"), start < offset { return nil }
      start -= 1
    }
    guard start >= content.lowerBound, start + 1 < content.upperBound, bytes[start + 1] == UInt8(ascii: "("),
      let close = bytes[start..<content.upperBound].firstIndex(of: UInt8(ascii: ")"))
    else { return nil }
    return VariableUse(
      name: String(decoding: bytes[start + 2..<close], as: UTF8.self), range: start..<close + 1)
  }
}
