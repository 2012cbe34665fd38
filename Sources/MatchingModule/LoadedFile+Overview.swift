import AssociationFiles
import LinkMatching
import PositionedJSON

extension LoadedFile {
  /// What the file holds: why a device rejects it, what is wrong with its JSON, its apps, and where its rules stand.
  ///
  /// Places are byte offsets (`start`, `end`) and lines from 1.
  public func overview() -> [UInt8] {
    var json = ModuleJSON()
    json.object { json in
      if let rejection = file.rejection {
        json.object("rejection") { json in
          json.member("message", rejection.message)
          place(rejection.range, &json)
        }
      }
      json.array("problems") { json in
        for problem in file.document.problems { json.object { write(problem, &$0) } }
      }
      json.member("problemCount", file.document.problemCount)
      json.array("apps") { json in for app in matcher.apps { json.value(app.identifier) } }
      json.array("rules") { json in
        for entry in matcher.entries {
          for rule in entry.rules { json.object { write(rule, of: entry, &$0) } }
        }
      }
    }
    return json.bytes
  }

  private func write(_ problem: JSONProblem, _ json: inout ModuleJSON) {
    json.member("code", problem.code.name)
    json.member("severity", problem.strictReading == .rejects ? "error" : "warning")
    json.member("message", problem.message)
    json.member("help", problem.help)
    place(problem.range, &json)
  }

  private func write(_ rule: EffectiveRule, of entry: EffectiveEntry, _ json: inout ModuleJSON) {
    json.member("detail", rule.detail)
    json.member("component", rule.index)
    json.member("place", rule.place)
    json.member("exclude", rule.isExcluded)
    json.array("apps") { json in for app in entry.appIDs { json.value(app) } }
    place(rule.value.range, &json)
  }

  /// Writes where bytes of the file stand.
  func place(_ range: Range<Int>, _ json: inout ModuleJSON) {
    let range = lines.range(range)
    json.member("start", range.start.offset)
    json.member("end", range.end.offset)
    json.member("line", range.start.line)
    json.member("column", range.start.column)
    json.member("endLine", range.end.line)
  }
}
