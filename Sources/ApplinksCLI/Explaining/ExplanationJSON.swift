import FindingReports
import LinkMatching
import LinkSyntax
import PositionedJSON

/// An explanation for programs: one object a line.
enum ExplanationJSON {
  /// Writes the members of a link's object that are about Apple's side.
  static func write(_ explanation: Explanation, _ apps: [AppExplanation], to object: inout JSONText) {
    if let obstacle = explanation.obstacle { object.member("obstacle", obstacle.sentence) }
    object.array("apps") { list in
      for app in apps { list.object { write(app, to: &$0) } }
    }
  }

  /// The object for what is no URL.
  static func error(_ url: String, _ message: String) -> String {
    var json = JSONText()
    json.object {
      $0.member("url", url)
      $0.member("error", message)
    }
    return json.text + "\n"
  }

  private static func write(_ app: AppExplanation, to object: inout JSONText) {
    object.member("app", app.decision.app)
    object.member("decision", app.decision.decision.word)
    if let detail = app.decision.detail { object.member("detail", detail) }
    if let component = app.decision.component { object.member("component", component) }
    if !app.decision.uncertain.isEmpty {
      object.array("uncertain") { list in
        for name in app.decision.uncertain.names { list.value(name) }
      }
    }
    object.member("reason", app.sentence)
    object.array("trials") { list in
      for trial in app.trials { list.object { write(trial, to: &$0) } }
    }
    object.member("untried", app.untriedCount)
    if let miss = app.closestMiss { object.object("closestMiss") { write(miss, to: &$0) } }
  }

  private static func write(_ trial: RuleTrial, to object: inout JSONText) {
    object.member("detail", trial.detail)
    object.member("component", trial.index)
    object.member("rule", RuleSource.line(of: trial.value))
    object.member("matched", trial.isMatch)
    guard let first = trial.mismatch else { return }
    write(first, to: &object)
    object.array("mismatches") { list in
      for mismatch in trial.mismatches { list.object { write(mismatch, to: &$0) } }
    }
  }

  private static func write(_ mismatch: PartMismatch, to object: inout JSONText) {
    object.member("part", mismatch.part.phrase)
    object.member("offset", mismatch.linkOffset)
    object.member("patternOffset", mismatch.patternOffset)
    object.member("reason", mismatch.sentence)
    if let hint = mismatch.hint { object.member("hint", hint.sentence) }
  }

  private static func write(_ miss: ClosestMiss, to object: inout JSONText) {
    object.member("detail", miss.trial.detail)
    object.member("component", miss.trial.index)
    if miss.isBehindDecider { object.member("behindExclusion", true) }
    if let edits = miss.edits { object.member("edits", edits) }
    if let link = miss.link { object.member("link", link) }
    if let part = miss.part { object.member("part", part.phrase) }
    if let pattern = miss.pattern { object.member("pattern", pattern) }
    guard !miss.patterns.isEmpty else { return }
    object.array("patterns") { list in
      for change in miss.patterns {
        list.object {
          $0.member("part", change.part.phrase)
          $0.member("pattern", change.pattern)
        }
      }
    }
  }
}
