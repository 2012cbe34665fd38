import FindingReports
import LinkSyntax
import LinkSynthesis

/// A synthesised file with its figures.
struct SynthesisReport {
  let synthesis: Synthesis
  let unreadable: Int

  init(_ synthesis: Synthesis, unreadable: Int) {
    self.synthesis = synthesis
    self.unreadable = unreadable
  }

  /// What was made of what, for people.
  var summary: [String] {
    let rules = synthesis.rules
    let excluding = rules.count { $0.isExcluded }
    let general = rules.count { $0.isGeneral }
    var lines = [
      "\(Quoted.counted(rules.count, "rule")) for \(Quoted.counted(synthesis.openCount, "link")) to open and "
        + "\(synthesis.browserCount) for the browser; all come out right.",
      "\(general) general, \(rules.count - general) for single paths; \(excluding) of them exclude.",
    ]
    if unreadable > 0 {
      lines.append("\(Quoted.counted(unreadable, "line")) left out: no web URL.")
    }
    if synthesis.appIDs == [Synthesis.placeholderAppID] {
      lines.append("Note: \(Synthesis.placeholderAppID) stands for your app: name it with --app.")
    }
    return lines
  }

  /// One object on one line.
  var json: String {
    var json = JSONText()
    json.object { json in
      json.member("open", synthesis.openCount)
      json.member("browser", synthesis.browserCount)
      json.member("unreadable", unreadable)
      json.array("rules") { json in
        for rule in synthesis.rules { json.object { Self.write(rule, to: &$0) } }
      }
      json.member("file", String(decoding: synthesis.fileText, as: UTF8.self))
    }
    return json.text + "\n"
  }

  private static func write(_ rule: SynthesisedRule, to json: inout JSONText) {
    if let path = rule.path { json.member("/", path) }
    switch rule.query {
    case nil: break
    case .text(let pattern): json.member("?", pattern)
    case .item(let name, let pattern): json.object("?") { $0.member(name, pattern) }
    }
    if let fragment = rule.fragment { json.member("#", fragment) }
    if rule.isExcluded { json.member("exclude", true) }
    if rule.ignoresCase { json.member("caseSensitive", false) }
  }

  /// The links that cannot be told apart, as one object on one line.
  static func json(_ message: String, _ conflicts: [SynthesisError.Conflict]) -> String {
    var json = JSONText()
    json.object { json in
      json.member("error", message)
      json.array("conflicts") { json in
        for conflict in conflicts {
          json.object {
            $0.member("open", conflict.open.text)
            $0.member("browser", conflict.browser.text)
          }
        }
      }
    }
    return json.text + "\n"
  }
}
