import DeviceSimulation
import FindingReports
import LinkOpening

/// What the records of a device say, for people and machines.
struct AutopsyReport {
  let autopsy: ShowAutopsy
  let records: [RecordAutopsy]
  let isFiltered: Bool
  let name: String

  /// What it means that no record speaks of a domain.
  private static let missing = SourcedNote(
    "No record speaks of it: the entitlement was never registered, which is another problem than a refused file.",
    .observed, "ANKAYMA")

  var text: String {
    var lines: [String] = []
    if records.isEmpty, isFiltered { lines.append(SourceText.line(Self.missing)) }
    for app in apps {
      lines.append(Quoted.visible(app.isEmpty ? "(no App ID)" : app))
      for record in records where record.app == app {
        let approval = record.approval?.rawValue ?? "unknown"
        lines.append(
          "  \(Quoted.visible(record.service)) \(Quoted.visible(record.domain)): \(approval)  (line \(record.record.line))"
        )
        var table = AlignedTable()
        for statement in record.statements {
          table.add([Self.word(statement.kind), "line \(statement.line)", SourceText.line(statement.note)])
        }
        lines += table.lines.map { "    \($0)" }
      }
    }
    let document = autopsy.document
    for odd in document.oddLines {
      lines.append("line \(odd.line): not understood: \(Quoted.text(odd.text))")
    }
    if document.oddLineCount > document.oddLines.count {
      lines.append("\(document.oddLineCount - document.oddLines.count) more lines were not understood.")
    }
    if document.isCut {
      lines.append("More than \(ShowDocument.recordLimit) records: the rest was not read.")
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// The apps in the order of the text.
  private var apps: [String] {
    var seen: Set<String> = []
    return records.map(\.app).filter { seen.insert($0).inserted }
  }

  private static func word(_ kind: AutopsyStatement.Kind) -> String {
    switch kind {
    case .state: "state"
    case .cause: "why"
    case .action: "do"
    case .unknown: "unknown"
    }
  }

  var json: String {
    var json = JSONText()
    json.object { object in
      object.member("file", name)
      object.array("records") { list in for record in records { write(record, to: &list) } }
      if records.isEmpty, isFiltered {
        object.object("missing") { SourceText.write(Self.missing, to: &$0) }
      }
      object.array("notUnderstood") { list in
        for odd in autopsy.document.oddLines {
          list.object {
            $0.member("line", odd.line)
            $0.member("text", odd.text)
          }
        }
      }
      object.member("notUnderstoodCount", autopsy.document.oddLineCount)
      object.member("cut", autopsy.document.isCut)
    }
    return json.text + "\n"
  }

  private func write(_ record: RecordAutopsy, to list: inout JSONText) {
    list.object { object in
      object.member("line", record.record.line)
      object.member("app", record.app)
      object.member("service", record.service)
      object.member("domain", record.domain)
      object.member("approval", record.approval?.rawValue ?? "unknown")
      object.array("statements") { statements in
        for statement in record.statements {
          statements.object {
            $0.member("kind", statement.kind.rawValue)
            $0.member("line", statement.line)
            SourceText.write(statement.note, to: &$0)
          }
        }
      }
    }
  }
}
