import Findings
import PositionedJSON

/// GitLab's code quality report: an array of issues.
///
/// Source: GitLab, "Code Quality", documented; the severities are those of the Code Climate format.
struct GitLabRenderer {
  private let report: Report

  init(_ report: Report) { self.report = report }

  func render() -> String {
    var json = JSONText(indented: true)
    json.array { json in
      for unreadable in report.unreadable { json.object { write(unreadable, to: &$0) } }
      for (finding, print) in zip(report.findings, report.fingerprints) {
        json.object { json in
          json.member("description", finding.message)
          json.member("check_name", finding.rule.name)
          json.member("fingerprint", print.text)
          json.member("severity", severity(finding.severity))
          json.object("location") { write(finding.place, to: &$0) }
        }
      }
    }
    return json.text + "\n"
  }

  /// A file that could not be read, as an issue: the format has no other place for it.
  private func write(_ unreadable: UnreadableFile, to json: inout JSONText) {
    let print = FindingFingerprint(
      rule: RuleID(UnreadableFile.ruleName), file: unreadable.file,
      messageHash: FindingFingerprint.messageHash(unreadable.message), occurrence: 1)
    json.member("description", unreadable.message)
    json.member("check_name", UnreadableFile.ruleName)
    json.member("fingerprint", print.text)
    json.member("severity", "critical")
    json.object("location") { write(Place(file: unreadable.file), to: &$0) }
  }

  private func severity(_ severity: Severity) -> String {
    switch severity {
    case .note: "info"
    case .warning: "minor"
    case .error: "major"
    }
  }

  /// The place; one without a line stands on the first, since GitLab asks for one.
  private func write(_ place: Place, to json: inout JSONText) {
    json.member("path", ArtifactURI.plainPath(place.file))
    json.object("lines") { json in
      let begin = place.range?.start.line ?? 1
      json.member("begin", begin)
      json.member("end", max(begin, place.range?.end.line ?? 1))
    }
  }
}
