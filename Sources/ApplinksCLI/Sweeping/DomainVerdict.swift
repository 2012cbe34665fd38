import FindingReports
import Findings

/// What lint has to say about one of many domains.
struct DomainVerdict: Sendable {
  /// The domain.
  let domain: String
  /// The findings; none where the domain could not be asked.
  var findings: [Finding] = []
  /// Why the domain, or a part of it, could not be judged.
  var errors: [String] = []
  /// How long it took.
  var duration = Duration.zero

  /// One line of JSON, with its line break.
  var line: String {
    var json = JSONText()
    json.object { object in
      object.member("domain", domain)
      for severity in [Severity.error, .warning, .note] {
        object.member(severity.word + "s", findings.count { $0.severity == severity })
      }
      object.member("milliseconds", EvidenceText.milliseconds(duration))
      object.array("findings") { list in for finding in findings.inReportOrder() { list.value(finding) } }
      guard !errors.isEmpty else { return }
      object.array("failures") { list in for error in errors { list.value(error) } }
    }
    return json.text.split(separator: "\n").joined() + "\n"
  }
}
