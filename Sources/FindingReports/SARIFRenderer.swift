import Findings
import PositionedJSON

/// SARIF 2.1.0: one run with its rules and results.
///
/// Source: OASIS, "Static Analysis Results Interchange Format (SARIF) Version 2.1.0", with errata 01.
struct SARIFRenderer {
  private let report: Report
  private let rules: SARIFRules
  private let fixes: SARIFFixes

  private static let schema =
    "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"

  init(_ report: Report) {
    self.report = report
    rules = SARIFRules(report)
    fixes = SARIFFixes(report)
  }

  func render() -> String {
    var json = JSONText(indented: true)
    json.object { json in
      json.member("$schema", Self.schema)
      json.member("version", "2.1.0")
      json.array("runs") { json in
        json.object { write(runTo: &$0) }
      }
    }
    return json.text + "\n"
  }

  private func write(runTo json: inout JSONText) {
    json.object("tool") { json in
      json.object("driver") { json in
        json.member("name", Report.toolName)
        json.member("version", report.toolVersion)
        rules.write(to: &json)
      }
    }
    if !report.unreadable.isEmpty { writeInvocation(to: &json) }
    json.object("originalUriBaseIds") { json in
      json.object(SARIFLocation.baseID) { json in
        json.message("description", "The folder in which the tool ran.")
      }
    }
    json.member("columnKind", "unicodeCodePoints")
    json.array("results") { json in
      for (finding, print) in zip(report.findings, report.fingerprints) {
        json.object { write(finding, print, to: &$0) }
      }
    }
  }

  /// The run, of which a part failed: an error for each file that could not be read (3.20, 3.58).
  private func writeInvocation(to json: inout JSONText) {
    json.array("invocations") { json in
      json.object { json in
        json.member("executionSuccessful", false)
        json.array("toolExecutionNotifications") { json in
          for unreadable in report.unreadable {
            json.object { json in
              json.member("level", "error")
              json.message("message", unreadable.message)
              json.array("locations") { json in
                json.object { SARIFLocation(Place(file: unreadable.file), in: report).write(to: &$0) }
              }
            }
          }
        }
      }
    }
  }

  private func write(_ finding: Finding, _ print: FindingFingerprint, to json: inout JSONText) {
    json.member("ruleId", finding.rule.name)
    if let index = rules.index(of: finding.rule) { json.member("ruleIndex", index) }
    json.member("level", finding.severity.word)
    let help = finding.help.isEmpty ? "" : "\n" + finding.help
    json.message("message", finding.message + help)
    json.array("locations") { json in
      json.object { SARIFLocation(finding.place, in: report).write(to: &$0) }
    }
    if !finding.related.isEmpty {
      json.array("relatedLocations") { json in
        for (number, related) in finding.related.enumerated() {
          json.object { json in
            json.member("id", number + 1)
            SARIFLocation(related.place, in: report).write(to: &json)
            json.message("message", related.message)
          }
        }
      }
    }
    json.object("partialFingerprints") { $0.member("applinks/v1", print.text) }
    if let evidence = finding.evidence { write(evidence, to: &json) }
    fixes.write(finding, to: &json)
  }

  /// Evidence as properties (3.8); identifiers are tags, as code scanning shows them.
  private func write(_ evidence: Evidence, to json: inout JSONText) {
    json.object("properties") { json in
      json.array("tags") { list in for identifier in evidence.identifiers { list.value(identifier) } }
      json.member("evidence", evidence.text)
      if let offset = evidence.offset { json.member("offset", offset) }
      if evidence.isSuspicion { json.member("suspicion", true) }
    }
  }
}
