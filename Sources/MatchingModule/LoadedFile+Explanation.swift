import LinkMatching
import LinkSyntax
import PositionedJSON

extension LoadedFile {
  /// The most rules that are told for an app; those nearest to the deciding one are, the others are counted.
  static let toldTrials = 20

  /// Why a link opens which apps, in the shape of `applinks explain --format json`, with the places of rules in the file.
  ///
  /// - Parameters:
  ///   - link: The link.
  ///   - domain: The domain whose file this is; empty where the host is not judged.
  public func explanation(_ link: String, domain: String = "") -> [UInt8] {
    var json = ModuleJSON()
    do throws(LinkURLError) {
      let explanation = explainer.explanation(for: try LinkURL(link), scope: HostScope(domain: domain))
      json.object { json in
        json.member("url", link)
        if let obstacle = explanation.obstacle { json.member("obstacle", obstacle.sentence) }
        json.array("apps") { json in for app in explanation.apps { json.object { write(app, &$0) } } }
      }
    } catch {
      json.object { json in
        json.member("url", link)
        json.member("error", error.message)
      }
    }
    return json.bytes
  }

  private func write(_ app: AppExplanation, _ json: inout ModuleJSON) {
    json.member("app", app.decision.app)
    json.member("decision", app.decision.decision.word)
    if let detail = app.decision.detail { json.member("detail", detail) }
    if let component = app.decision.component { json.member("component", component) }
    if !app.decision.uncertain.isEmpty {
      json.array("uncertain") { json in for name in app.decision.uncertain.names { json.value(name) } }
    }
    json.member("reason", app.sentence)
    let hidden = app.trials.count > Self.toldTrials ? app.trials.count - Self.toldTrials : 0
    json.member("earlier", hidden)
    json.array("trials") { json in
      for index in hidden..<app.trials.count { json.object { write(app.trials[index], &$0) } }
    }
    json.member("untried", app.untriedCount)
    if let miss = app.closestMiss { json.object("closestMiss") { write(miss, &$0) } }
  }

  private func write(_ trial: RuleTrial, _ json: inout ModuleJSON) {
    json.member("detail", trial.detail)
    json.member("component", trial.index)
    json.member("place", trial.path)
    json.member("exclude", trial.isExcluded)
    json.member("matched", trial.isMatch)
    json.member("start", trial.value.range.lowerBound)
    json.member("end", trial.value.range.upperBound)
    guard let first = trial.mismatch else { return }
    json.member("part", first.part.phrase)
    json.member("offset", first.linkOffset)
    json.member("reason", first.sentence)
    if let hint = first.hint { json.member("hint", hint.sentence) }
  }

  private func write(_ miss: ClosestMiss, _ json: inout ModuleJSON) {
    json.member("detail", miss.trial.detail)
    json.member("component", miss.trial.index)
    json.member("place", miss.trial.path)
    if miss.isBehindDecider { json.member("behindExclusion", true) }
    if let edits = miss.edits { json.member("edits", edits) }
    if let link = miss.link { json.member("link", link) }
    json.array("patterns") { json in
      for change in miss.patterns {
        json.object { json in
          json.member("part", change.part.phrase)
          json.member("pattern", change.pattern)
        }
      }
    }
  }
}
