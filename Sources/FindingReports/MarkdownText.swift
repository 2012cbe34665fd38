/// Words in Markdown.
package enum MarkdownText {
  /// `text` as words: no markup, no HTML, no end of a cell or a row.
  package static func escaped(_ text: String) -> String { MarkdownRenderer.escaped(text) }

  /// `text` as code in a table's cell or a line.
  ///
  /// It is written as HTML, since Markdown has no code span that holds every character and ends at no bar.
  package static func code(_ text: String) -> String {
    var result = "<code>"
    for scalar in VisibleText.line(text).unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "|", "\\", "`", "*", "_", "{", "}", "[", "]", "(", ")", "#", "!", "~", "$", ":", "@":
        result += "&#\(scalar.value);"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "</code>"
  }
}
