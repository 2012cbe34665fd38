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
    <title>\(HTMLText.escaped(title))</title>
    <style>
    \(HTMLStyleSheet.text)
    </style>
    </head>
    <body>
    <h1>\(HTMLText.escaped(heading))</h1>
    \(body)<footer>\(Report.toolName) \(HTMLText.escaped(version))</footer>
    </body>
    </html>

    """
  }
}
