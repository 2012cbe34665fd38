#if Server
import PositionedJSON
import AssociationResponder
import FindingReports
import Findings
import HTTPTypes
import Hummingbird

/// One page about the sites: plain, without scripts, every text from files escaped.
struct OverviewPage {
  let directory: SiteDirectory
  let network: CDNStandIn
  let log: RequestLog

  /// The page as an answer.
  var response: Response {
    get async {
      var headers = HTTPFields()
      headers[.cacheControl] = "no-store"
      if let name = HTTPField.Name("Content-Security-Policy") {
        headers[name] =
          "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
      }
      return .content(.ok, "text/html; charset=utf-8", text(await network.entries.count), headers)
    }
  }

  private func text(_ copies: Int) -> String {
    var text = """
      <!DOCTYPE html>
      <html lang="en">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <title>applinks serve</title>
      </head>
      <body>
      <h1>applinks serve</h1>

      """
    for site in directory.sites { text += section(site) }
    let requests = log.records().count
    text += "<p>\(requests) requests are kept (<a href=\"/api/v1/requests\">as JSON lines</a>); "
    text += "the stand-in for Apple's network keeps \(copies) domains (<a href=\"/api/v1/cdn\">as JSON</a>). "
    return text + "<a href=\"/openapi.json\">Everything that can be asked</a>.</p>\n</body>\n</html>\n"
  }

  private func section(_ site: ServedSite) -> String {
    var text = "<section>\n<h2>\(HTMLText.escaped(site.settings.name))</h2>\n"
    text += "<p><code>\(HTMLText.escaped(site.settings.folder))</code></p>\n"
    if let problem = site.problem { text += "<p><strong>error</strong> \(HTMLText.escaped(problem))</p>\n" }
    if let fault = site.fault {
      text +=
        "<p><strong>told to do wrong</strong> <code>\(HTMLText.escaped(fault.kind.rawValue))</code></p>\n"
    }
    if site.files.isEmpty { text += "<p>There are no files of apps in it.</p>\n" }
    guard !site.findings.isEmpty else { return text + "<p>No findings.</p>\n</section>\n" }
    text += "<ul>\n"
    for finding in site.findings {
      let line = finding.place.range.map { " line \($0.start.line)" } ?? ""
      text +=
        "<li><strong>\(finding.severity.word)</strong> <code>\(HTMLText.escaped(finding.rule.name))</code> "
      text += "\(HTMLText.escaped(finding.place.file + line)): \(HTMLText.escaped(finding.message)) "
      text += "\(HTMLText.escaped(finding.help))</li>\n"
    }
    return text + "</ul>\n</section>\n"
  }
}
#endif
