/// Lines of text, whatever ends them: the tools of versioning may have changed line feeds.
enum TextLines {
  /// The lines without their ends; an end at the end of the text begins no line.
  static func of(_ text: String) -> [String] {
    var lines = text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      String(line.last == "\r" ? line.dropLast() : line)
    }
    if lines.last == "" { lines.removeLast() }
    return lines
  }
}
