import Findings
import PositionedJSON

/// Workflow commands of GitHub Actions, one line for each finding and each file that could not be read.
///
/// Source: GitHub Actions, "Workflow commands", documented; the escapes are those of its toolkit.
struct GitHubRenderer {
  private let report: Report

  init(_ report: Report) { self.report = report }

  func render() -> String {
    report.unreadable.map { command($0) + "\n" }.joined()
      + report.findings.map { command($0) + "\n" }.joined()
  }

  private func command(_ unreadable: UnreadableFile) -> String {
    let isFile = unreadable.file != ArtifactURI.standardInput
    let file = isFile ? " file=" + property(ArtifactURI.plainPath(unreadable.file)) : ""
    return "::error\(file)::\(data(unreadable.message))"
  }

  private func command(_ finding: Finding) -> String {
    var properties: [String] = []
    if finding.place.file != ArtifactURI.standardInput {
      properties.append("file=" + property(ArtifactURI.plainPath(finding.place.file)))
    }
    if let range = finding.place.range {
      properties.append("line=\(range.start.line)")
      // The runner refuses columns where the lines differ.
      if range.end.line == range.start.line { properties.append("col=\(range.start.column)") }
      properties.append("endLine=\(range.end.line)")
      if range.end.line == range.start.line { properties.append("endColumn=\(range.end.column)") }
    }
    properties.append("title=" + property(finding.rule.name))
    let help = finding.help.isEmpty ? "" : "\n" + finding.help
    return "::\(word(finding.severity)) \(properties.joined(separator: ","))::\(data(finding.message + help))"
  }

  private func word(_ severity: Severity) -> String { severity == .note ? "notice" : severity.word }

  /// A message: `%` and line breaks escaped, terminal escapes made visible.
  private func data(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "%": result += "%25"
      case "\r": result += "%0D"
      case "\n": result += "%0A"
      case _ where VisibleText.isHidden(scalar): result += VisibleText.number(scalar)
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  /// A property: like a message, and `:` and `,` too.
  private func property(_ text: String) -> String {
    var result = ""
    for scalar in data(text).unicodeScalars {
      switch scalar {
      case ":": result += "%3A"
      case ",": result += "%2C"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
