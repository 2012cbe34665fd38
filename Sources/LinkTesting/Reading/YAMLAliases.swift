/// Refuses YAML texts with anchors and aliases.
///
/// A few lines of nested aliases stand for more values than any memory holds, and comparing two keys made of them
/// never ends. The search does not know quotes over several lines, so it may take text for an alias, but only beside
/// text that looks like an anchor.
enum YAMLAliases {
  /// The place of the first alias.
  struct Found: Error, Hashable, Sendable {
    /// The line, from 1.
    let line: Int
    /// The column in bytes, from 1.
    let column: Int
  }

  /// Throws the place of the first alias in a text that has anchors.
  static func refuse(in text: String) throws(Found) {
    var alias: Found?
    var hasAnchor = false
    for (number, line) in text.utf8.split(separator: 0x0A, omittingEmptySubsequences: false).enumerated() {
      // A value may begin at the start of a line and behind these marks.
      var mayBegin = true
      for (column, byte) in line.enumerated() {
        let next = line.index(line.startIndex, offsetBy: column + 1)
        let isMark = next < line.endIndex && line[next] > 0x20
        if mayBegin, isMark, byte == UInt8(ascii: "&") { hasAnchor = true }
        if mayBegin, isMark, byte == UInt8(ascii: "*"), alias == nil {
          alias = Found(line: number + 1, column: column + 1)
        }
        if byte > 0x20 { mayBegin = ":-?,[{".utf8.contains(byte) }
      }
      if hasAnchor, let alias { throw alias }
    }
  }
}
