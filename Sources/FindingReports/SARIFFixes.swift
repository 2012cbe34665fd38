import Findings
import Foundation
import PositionedJSON

/// The fixes of a report in SARIF's words.
struct SARIFFixes {
  private let sources: [String: [UInt8]]
  private let positions: [String: OffsetPositions]

  init(_ report: Report) {
    var offsets: [String: [Int]] = [:]
    for finding in report.findings {
      for edit in finding.fix?.edits ?? [] {
        offsets[finding.place.file, default: []] += [edit.range.lowerBound, edit.range.upperBound]
      }
    }
    sources = report.sources
    positions = offsets.reduce(into: [:]) { positions, entry in
      guard let source = report.sources[entry.key] else { return }
      positions[entry.key] = OffsetPositions(entry.value, in: source)
    }
  }

  /// Writes the member `fixes` where the finding has a fix that can be made in its text.
  func write(_ finding: Finding, to json: inout JSONText) {
    let file = finding.place.file
    let length = sources[file]?.count ?? Int.max
    guard let fix = finding.fix, !fix.edits.isEmpty,
      fix.edits.allSatisfy({ $0.range.lowerBound >= 0 && $0.range.upperBound <= length })
    else { return }
    json.array("fixes") { json in
      json.object { json in
        json.message("description", fix.title)
        json.array("artifactChanges") { json in
          json.object { json in
            json.object("artifactLocation") { SARIFLocation.write(file: file, to: &$0) }
            json.array("replacements") { json in
              for edit in fix.edits { json.object { write(edit, in: file, to: &$0) } }
            }
          }
        }
        json.object("properties") { $0.member("safe", fix.isSafe) }
      }
    }
  }

  /// Writes a replacement: of text where lines and columns are known and the text is UTF-8, else of bytes.
  private func write(_ edit: TextEdit, in file: String, to json: inout JSONText) {
    let start = positions[file]?[edit.range.lowerBound]
    let end = positions[file]?[edit.range.upperBound]
    guard let start, let end, let text = String(bytes: edit.replacement, encoding: .utf8) else {
      json.object("deletedRegion") { json in
        json.member("byteOffset", edit.range.lowerBound)
        json.member("byteLength", edit.range.count)
      }
      if !edit.replacement.isEmpty {
        json.object("insertedContent") { json in
          json.member("binary", Data(edit.replacement).base64EncodedString())
        }
      }
      return
    }
    json.object("deletedRegion") { json in
      json.member("startLine", start.line)
      json.member("startColumn", start.column)
      json.member("endLine", end.line)
      json.member("endColumn", end.column)
    }
    if !text.isEmpty { json.object("insertedContent") { $0.member("text", text) } }
  }
}
