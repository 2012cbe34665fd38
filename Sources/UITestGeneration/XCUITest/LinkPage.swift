/// A page with the links, for taps in Safari.
enum LinkPage {
  /// The page. It has to be served from a host that none of the links has: a link of the page's own host stays in Safari
  /// (opening-links 2 and 3, ALW, TN and WK, documented).
  static func file(_ tests: [LinkTestCase], plan: String) -> GeneratedFile {
    var seen: Set<String> = []
    let links = tests.map(\.link).filter { seen.insert($0).inserted }
    let items = links.map { link in
      // The address keeps its bytes; only what people read has numbers for what is not seen.
      "<p><a href=\"\(attribute(link))\">\(SourceText.markup(link))</a></p>"
    }
    let body = """
      <!-- Serve this folder from a host that none of these links has, such as:
           applinks serve Page -->
      <html lang="en">
      <head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Links</title></head>
      <body>
      \(items.joined(separator: "\n"))
      </body>
      </html>
      """
    return GeneratedFile(
      path: "Page/index.html", style: .markup, what: "uitests", plan: plan, preamble: ["<!DOCTYPE html>"],
      body: body)
  }

  private static func attribute(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case "\"": result += "&quot;"
      default:
        if PlainScalar.isPlain(scalar) {
          result.unicodeScalars.append(scalar)
        } else {
          result += "&#\(scalar.value);"
        }
      }
    }
    return result
  }
}
