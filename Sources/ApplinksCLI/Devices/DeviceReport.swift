import DeviceSimulation
import FindingReports

/// What happened on a device, and how the associations stand now.
struct DeviceReport {
  private let engine: DeviceEngine
  private let records: [AssociationRecord]

  /// A report on what `engine` did, with the records of `app`, or all.
  init(_ engine: DeviceEngine, app: String? = nil) {
    self.engine = engine
    records = engine.device.records.filter { app == nil || $0.app == app }
  }

  /// Writes the report; ends with 1 where an association is not approved.
  func write(_ format: MatchFormat, to console: Console) throws -> ExitStatus {
    try console.output.write(format == .json ? json : text)
    return records.allSatisfy { $0.approval == .approved } ? .success : .failure
  }

  private var text: String {
    var lines: [String] = []
    for event in engine.events {
      lines.append("\(DeviceTime.text(event.time))  \(SourceText.line(event.note))")
    }
    if !lines.isEmpty, !records.isEmpty { lines.append("") }
    lines += RecordText.table(records)
    if lines.isEmpty { lines = ["Nothing was asked: there are no associated domains."] }
    return lines.joined(separator: "\n") + "\n"
  }

  private var json: String {
    var json = JSONText()
    json.object { object in
      object.member("device", engine.device.name)
      object.member("time", DeviceTime.rfc3339(engine.device.now))
      object.array("events") { list in
        for event in engine.events {
          list.object {
            $0.member("time", DeviceTime.rfc3339(event.time))
            SourceText.write(event.note, to: &$0)
          }
        }
      }
      object.array("records") { list in for record in records { RecordText.write(record, to: &list) } }
    }
    return json.text + "\n"
  }
}
