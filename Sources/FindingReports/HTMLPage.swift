/// A page of HTML that needs nothing else: no script, nothing from elsewhere.
package enum HTMLPage {
  /// The page.
  ///
  /// - Parameters:
  ///   - title: The title as plain text.
  ///   - heading: The first heading as plain text.
  ///   - body: What stands below it, as HTML.
  ///   - version: The version of the tool.
  package static func text(title: String, heading: String, body: String, version: String) -> String {
    """
    <!DOCTYPE html>
    <html lang="en">
    <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
    <title>\(escaped(title))</title>
    <style>
    \(HTMLStyleSheet.text)
    </style>
    </head>
    <body>
    <h1>\(escaped(heading))</h1>
    \(body)<footer>\(Report.toolName) \(escaped(version))</footer>
    </body>
    </html>

    """
  }

  /// `text` as words in an element or an attribute, hidden characters shown by their numbers.
  package static func escaped(_ text: String) -> String {
    var result = ""
    for scalar in VisibleText.lines(text).unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "'": result += "&#39;"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
