package import Findings
import PositionedJSON

extension JSONText {
  /// Writes a finding as an object, as every report for machines does.
  package mutating func value(_ finding: Finding) {
    object { json in
      json.member("rule", finding.rule.name)
      json.member("severity", finding.severity.word)
      json.member("message", finding.message)
      json.members(of: finding.place)
      json.member("help", finding.help)
      if let evidence = finding.evidence { json.members(of: evidence) }
      if !finding.related.isEmpty {
        json.array("related") { json in
          for related in finding.related {
            json.object { json in
              json.member("message", related.message)
              json.members(of: related.place)
            }
          }
        }
      }
      if let fix = finding.fix {
        json.object("fix") { json in
          json.member("title", fix.title)
          json.member("safe", fix.isSafe)
        }
      }
    }
  }

  private mutating func members(of evidence: Evidence) {
    if let offset = evidence.offset { member("offset", offset) }
    member("evidence", evidence.text)
    array("ids") { json in for identifier in evidence.identifiers { json.value(identifier) } }
    if evidence.isSuspicion { member("suspicion", true) }
  }

  private mutating func members(of place: Place) {
    member("file", place.file)
    guard let range = place.range else { return }
    member("line", range.start.line)
    member("column", range.start.column)
    member("endLine", range.end.line)
    member("endColumn", range.end.column)
  }
}
