import AssociationFiles
import Findings
import PositionedJSON

/// One pattern of the file: its text, where it stands, and how links are compared with it.
///
/// A class, since dozens of rules go through all patterns, and a copy of each would cost more than most of them do.
final class PatternSite: Sendable {
  /// The parts of a link that patterns are for.
  struct Parts: OptionSet, Sendable {
    let rawValue: UInt8
    /// `"/"` of a component or of defaults.
    static let path = Parts(rawValue: 1)
    /// A string of `paths`.
    static let legacyPath = Parts(rawValue: 2)
    /// `"?"` as a string.
    static let queryText = Parts(rawValue: 4)
    /// A value of a query dictionary.
    static let queryItem = Parts(rawValue: 8)
    /// `"#"`.
    static let fragment = Parts(rawValue: 16)

    static let paths: Parts = [.path, .legacyPath]
    /// All but `paths`.
    static let components: Parts = [.path, .queryText, .queryItem, .fragment]
    static let all: Parts = [.components, .legacyPath]
  }

  /// The part of a link that the pattern is for.
  let part: Parts
  /// The string.
  let value: JSONValue
  /// The pattern without the exclusion mark of `paths`.
  let bytes: [UInt8]
  /// Where the pattern begins in the string.
  let offset: Int
  /// The object that holds the pattern; `nil` in `paths`.
  let object: JSONValue?
  /// The name of the query item that the pattern is for; `nil` for another part.
  let itemKey: JSONKey?
  let isCaseSensitive: Bool
  let isPercentEncoded: Bool
  /// The pattern without white space and without what its author took for an exclusion mark.
  let body: Range<Int>
  /// The stretches of the body between slashes, empty ones included.
  let segments: [Range<Int>]

  init(
    _ part: Parts, _ value: JSONValue, text: String, offset: Int = 0, object: JSONValue? = nil,
    itemKey: JSONKey? = nil, isCaseSensitive: Bool, isPercentEncoded: Bool
  ) {
    self.part = part
    self.value = value
    let bytes = Array(text.utf8)
    self.bytes = bytes
    self.offset = offset
    self.object = object
    self.itemKey = itemKey
    self.isCaseSensitive = isCaseSensitive
    self.isPercentEncoded = isPercentEncoded
    let mark = Parts.paths.contains(part) ? ExclusionMark(bytes)?.length ?? 0 : 0
    var start = mark
    while start < bytes.count, ExclusionMark.isSpace(bytes[start]) { start += 1 }
    var end = bytes.count
    while end > start, ExclusionMark.isSpace(bytes[end - 1]) { end -= 1 }
    body = start..<end
    segments =
      bytes[body].split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false).map(\.indices)
  }

  /// The whole pattern in quotes, for a message.
  var words: String { text(bytes.indices).quotedForMessage }

  /// What the pattern is, to begin a message with.
  var phrase: String {
    switch part {
    case .queryText, .queryItem: "The query pattern"
    case .fragment: "The fragment pattern"
    default: "The path pattern"
    }
  }

  /// A part of the pattern as text.
  func text(_ part: Range<Int>) -> String {
    String(decoding: bytes[part.clamped(to: 0..<bytes.count)], as: UTF8.self)
  }

  /// The bytes of the file that hold a part of the pattern.
  func range(_ part: Range<Int>) -> Range<Int> {
    value.sourceRange(ofStringBytes: part.lowerBound + offset..<part.upperBound + offset)
  }

  /// The edit that puts `text` in the place of a part of the pattern.
  func edit(replacing part: Range<Int>, with text: [UInt8]) -> TextEdit {
    let quoted = JSONQuoting.quoted(text)
    return TextEdit(range: range(part), replacement: Array(quoted.dropFirst().dropLast()))
  }

  /// The edit that puts `text` in the place of each of the parts, which stand in order. One edit, since each
  /// look-up of a place walks the string.
  func edit(replacingEach parts: [Range<Int>], with text: String) -> TextEdit? {
    guard let first = parts.first, let last = parts.last else { return nil }
    var result: [UInt8] = []
    var done = first.lowerBound
    for part in parts {
      result += bytes[done..<part.lowerBound]
      result += text.utf8
      done = part.upperBound
    }
    return edit(replacing: first.lowerBound..<last.upperBound, with: result)
  }

  /// The edit that puts `text` in the place of a part of the pattern.
  func edit(replacing part: Range<Int>, with text: String) -> TextEdit {
    edit(replacing: part, with: Array(text.utf8))
  }
}
