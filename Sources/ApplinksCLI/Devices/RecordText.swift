import DeviceSimulation
import FindingReports

/// Associations for people and machines.
enum RecordText {
  /// A line for each record.
  static func table(_ records: [AssociationRecord]) -> [String] {
    var table = AlignedTable()
    for record in records {
      let next = record.nextCheck.map { "next \(DeviceTime.text($0))" } ?? "never asked"
      table.add([
        record.approval.rawValue, Quoted.visible(record.service), Quoted.visible(record.domain), record.app,
        next,
        record.failure.map { Quoted.visible($0.text) } ?? (record.route == nil ? why(record) : ""),
      ])
    }
    return table.lines
  }

  private static func why(_ record: AssociationRecord) -> String {
    record.notes.first.map { SourceText.line($0) } ?? ""
  }

  /// Writes a record as an object.
  static func write(_ record: AssociationRecord, to list: inout JSONText) {
    list.object { object in
      object.member("service", record.service)
      object.member("app", record.app)
      object.member("domain", record.domain)
      object.member("approval", record.approval.rawValue)
      if let route = record.route { object.member("route", route.rawValue) }
      if let time = record.lastChecked { object.member("lastChecked", DeviceTime.rfc3339(time)) }
      if let time = record.nextCheck { object.member("nextCheck", DeviceTime.rfc3339(time)) }
      if record.retries > 0 { object.member("retries", record.retries) }
      if let failure = record.failure {
        object.object("failure") {
          $0.member("kind", failure.kind.rawValue)
          $0.member("text", failure.text)
        }
      }
      if let file = record.file { object.member("sha256", file) }
      object.array("notes") { notes in
        for note in record.notes { notes.object { SourceText.write(note, to: &$0) } }
      }
    }
  }
}
