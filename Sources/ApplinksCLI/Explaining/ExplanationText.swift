import LinkMatching
import LinkSyntax
import PositionedJSON

/// An explanation for people: the decision first, then why, then what to change.
struct ExplanationText {
  private let explanation: Explanation
  private let apps: [AppExplanation]
  /// The most rules that are listed for an app; the others are counted.
  private static let listedTrials = 20

  init(_ explanation: Explanation, _ apps: [AppExplanation]) {
    self.explanation = explanation
    self.apps = apps
  }

  /// The text, with a line break at its end.
  var text: String {
    var lines = [Quoted.visible(explanation.url.text)]
    if let obstacle = explanation.obstacle {
      lines.append("  no_match  \(obstacle.sentence)")
    } else {
      for app in apps { lines += self.lines(for: app) }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private func lines(for app: AppExplanation) -> [String] {
    let word = app.decision.decision.word
    let padding = String(repeating: " ", count: 8 - word.utf8.count)
    var lines = ["  \(word)\(padding)  \(Quoted.visible(app.decision.app))", "    \(app.sentence)"]
    for reason in app.decision.uncertain.names {
      lines.append(
        "    uncertain: \(reason): Apple's behaviour is not known here, and another reading decides otherwise."
      )
    }
    lines += trialLines(app)
    if let miss = app.closestMiss { lines += closestLines(miss) }
    return lines
  }

  private func trialLines(_ app: AppExplanation) -> [String] {
    let hidden = max(0, app.trials.count - Self.listedTrials)
    var lines = hidden > 0 ? ["    … \(Quoted.counted(hidden, "earlier rule")) did not match."] : []
    for trial in app.trials.suffix(Self.listedTrials) {
      let mark = !trial.isMatch ? "-" : trial.isExcluded ? "x" : "+"
      lines.append("    \(mark) \(trial.path)  \(RuleSource.line(of: trial.value))")
      for mismatch in trial.mismatches {
        lines.append("        \(Quoted.visible(mismatch.sentence))")
        if let hint = mismatch.hint { lines.append("        \(hint.sentence)") }
      }
    }
    if app.untriedCount > 0 {
      lines.append("    \(Quoted.counted(app.untriedCount, "rule")) behind it not tried.")
    }
    return lines
  }

  private func closestLines(_ miss: ClosestMiss) -> [String] {
    var lines = ["    Closest: \(closestSentence(miss))."]
    if let link = miss.link { lines.append("      This link would open the app:  \(Quoted.visible(link))") }
    if let change = miss.patterns.first, miss.patterns.count == 1 {
      lines.append(
        "      This \(change.part.phrase) pattern would match the link:  \(Quoted.text(change.pattern))")
    } else if !miss.patterns.isEmpty {
      lines.append("      These patterns together would match the link:")
      for change in miss.patterns {
        lines.append("        \(change.part.phrase):  \(Quoted.text(change.pattern))")
      }
    }
    return lines
  }

  private func closestSentence(_ miss: ClosestMiss) -> String {
    let behind = "behind the rule that excludes the link"
    if miss.trial.isMatch { return "\(miss.trial.path), which matches the link but stands \(behind)" }
    return
      ([miss.trial.path] + (miss.isBehindDecider ? [behind] : [])
      + (miss.edits.map { ["\(Quoted.counted($0, "character")) away"] } ?? [])).joined(separator: ", ")
  }
}
