import FindingReports
import Findings
import PositionedJSON

/// Writes the fixes of findings as code actions.
struct CodeActionWriter {
  let diagnostics: DiagnosticWriter
  /// Whether the client takes edits that name the version they are for.
  let writesVersions: Bool

  private var document: OpenDocument { diagnostics.document }

  /// The action for all safe fixes at once.
  static let fixAllKind = "source.fixAll.applinks"

  /// The actions for a range, as a JSON array.
  ///
  /// - Parameters:
  ///   - range: The bytes that are selected.
  ///   - kinds: The kinds that the client wants; all of them where it names none.
  func actions(in range: Range<Int>, kinds: [String]?) -> String {
    var json = JSONText()
    json.array { list in
      if wants("quickfix", kinds) {
        for finding in document.findings where touches(finding, range) {
          guard let fix = finding.fix, !fix.edits.isEmpty else { continue }
          list.object { write(fix, of: finding, to: &$0) }
        }
      }
      let safe = safeEdits
      if wants(Self.fixAllKind, kinds), !safe.isEmpty {
        list.object { action in
          action.member("title", "Make every safe fix")
          action.member("kind", Self.fixAllKind)
          write(safe, to: &action)
        }
      }
    }
    return json.text
  }

  private func wants(_ kind: String, _ kinds: [String]?) -> Bool {
    guard let kinds else { return true }
    return kinds.contains { kind == $0 || kind.hasPrefix($0 + ".") || $0.isEmpty }
  }

  private func touches(_ finding: Finding, _ range: Range<Int>) -> Bool {
    guard let place = finding.place.range?.bytes else { return true }
    return place.lowerBound <= range.upperBound && range.lowerBound <= place.upperBound
  }

  private func write(_ fix: Fix, of finding: Finding, to json: inout JSONText) {
    json.member("title", fix.isSafe ? fix.title : "\(fix.title) (may change which links open)")
    json.member("kind", "quickfix")
    json.array("diagnostics") { list in list.object { diagnostics.write(finding, to: &$0) } }
    if fix.isSafe { json.member("isPreferred", true) }
    write(fix.edits, to: &json)
  }

  /// The edits of the safe fixes that do not touch each other, in the order of the text.
  private var safeEdits: [TextEdit] {
    var taken: [Range<Int>] = []
    var edits: [TextEdit] = []
    for finding in document.findings {
      guard let fix = finding.fix, fix.isSafe, !fix.edits.isEmpty else { continue }
      let ranges = fix.edits.map(\.range)
      let isFree = !ranges.contains { range in
        taken.contains { $0.lowerBound <= range.upperBound && range.lowerBound <= $0.upperBound }
      }
      guard isFree else { continue }
      taken += ranges
      edits += fix.edits
    }
    return edits
  }

  private func write(_ edits: [TextEdit], to json: inout JSONText) {
    json.object("edit") { edit in
      if writesVersions {
        edit.array("documentChanges") { list in
          list.object { change in
            change.object("textDocument") { identifier in
              identifier.member("uri", document.uri)
              if let version = document.version {
                identifier.member("version", version)
              } else {
                identifier.member("version", json: "null")
              }
            }
            change.member("edits", json: TextEditWriter.array(edits, in: document.snapshot))
          }
        }
      } else {
        edit.object("changes") {
          $0.member(document.uri, json: TextEditWriter.array(edits, in: document.snapshot))
        }
      }
    }
  }
}
