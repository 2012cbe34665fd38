import AppInspection
import FindingReports
import Findings

/// Audits for programs: one object for each app, one a line.
enum AuditJSON {
  /// The objects, then those of files that are no apps at all.
  static func text(_ apps: [AuditedApp], _ unreadable: [UnreadableFile]) -> String {
    let read = apps.map { app in
      let errors = unreadable.filter { $0.file == app.name }
      return object(app.name, app, errors.map(\.message))
    }
    let names = Set(apps.map(\.name))
    let others = unreadable.filter { !names.contains($0.file) }.map { object($0.file, nil, [$0.message]) }
    return (read + others).map { $0 + "\n" }.joined()
  }

  /// The object of a run that failed as a whole.
  static func failure(_ message: String) -> String { object(nil, nil, [message]) + "\n" }

  private static func object(_ name: String?, _ app: AuditedApp?, _ errors: [String]) -> String {
    var json = JSONText()
    json.object { json in
      json.member("version", 1)
      json.object("tool") { tool in
        tool.member("name", Report.toolName)
        tool.member("version", ApplinksVersion.current)
      }
      if let name { json.member("file", name) }
      json.object("facts") { facts in
        if let app { FactsJSON.write(app.app, to: &facts) }
      }
      json.array("findings") { list in
        for finding in (app?.findings ?? []).inReportOrder() { list.value(finding) }
      }
      guard !errors.isEmpty else { return }
      json.array("errors") { list in
        for error in errors { list.object { $0.member("message", error) } }
      }
    }
    return json.text
  }
}
