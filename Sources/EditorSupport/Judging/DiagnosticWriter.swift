import FindingReports
import Findings
import PositionedJSON

/// Writes findings as the protocol's diagnostics.
struct DiagnosticWriter {
  let document: OpenDocument
  /// Whether the client shows other places that have a part in a finding.
  let showsRelatedPlaces: Bool

  /// The most diagnostics of a file; the last one counts the others.
  static let maximum = 1_000

  /// The parameters of `textDocument/publishDiagnostics`.
  var parameters: String {
    var json = JSONText()
    json.object { object in
      object.member("uri", document.uri)
      if let version = document.version { object.member("version", version) }
      object.array("diagnostics") { list in
        for finding in document.findings.prefix(Self.maximum) { list.object { write(finding, to: &$0) } }
        let rest = document.findings.count - Self.maximum
        if rest > 0 { list.object { writeRest(rest, to: &$0) } }
      }
    }
    return json.text
  }

  /// Writes the members of a finding's diagnostic.
  func write(_ finding: Finding, to json: inout JSONText) {
    range(of: finding).write("range", to: &json)
    json.member("severity", Self.number(finding.severity))
    json.member("code", finding.rule.name)
    json.member("source", "applinks")
    json.member("message", finding.help.isEmpty ? finding.message : "\(finding.message)\n\(finding.help)")
    let related = finding.related.filter { $0.place.file == finding.place.file && $0.place.range != nil }
    guard showsRelatedPlaces, !related.isEmpty else { return }
    json.array("relatedInformation") { list in
      for other in related.prefix(20) {
        list.object { member in
          member.object("location") { location in
            location.member("uri", document.uri)
            document.snapshot.range(other.place.range?.bytes ?? 0..<0).write("range", to: &location)
          }
          member.member("message", other.message)
        }
      }
    }
  }

  /// The place of a finding; the first line for one about the file as a whole.
  func range(of finding: Finding) -> EditorRange {
    let bytes = finding.place.range?.bytes ?? document.snapshot.bytes(ofLine: 0) ?? 0..<0
    return document.snapshot.range(bytes)
  }

  private func writeRest(_ count: Int, to json: inout JSONText) {
    document.snapshot.range(0..<0).write("range", to: &json)
    json.member("severity", 3)
    json.member("source", "applinks")
    json.member("message", "\(count) findings more: \"applinks lint\" shows all of them.")
  }

  /// The protocol's number of a severity: error, warning, information.
  private static func number(_ severity: Severity) -> Int {
    switch severity {
    case .error: 1
    case .warning: 2
    case .note: 3
    }
  }
}
