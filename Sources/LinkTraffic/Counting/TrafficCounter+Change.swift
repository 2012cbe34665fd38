import LinkMatching

extension TrafficCounter {
  /// Counts what the other file changes for a link with this path.
  mutating func countChange(_ path: UnsafeBufferPointer<UInt8>) {
    guard !decisions.old.isEmpty || !decisions.new.isEmpty else { return }
    var changes = false
    for decider in decisions.new {
      for place in plan.newEntryApps.places(of: decider.entry) {
        let app = plan.newEntryApps[place]
        guard decisions.newMarks[app] != decisions.line else { continue }
        decisions.newMarks[app] = decisions.line
        decisions.newRules[app] = decider.rule
        if count(app, new: decider.rule, path) { changes = true }
      }
    }
    // Apps of which only the old file has something to say.
    for decider in decisions.old where !decider.isExcluded {
      for place in plan.entryApps.places(of: decider.entry) {
        let app = plan.entryApps[place]
        guard decisions.newMarks[app] != decisions.line, decisions.oldRules[app] == decider.rule else {
          continue
        }
        decisions.newMarks[app] = decisions.line
        if count(app, new: nil, path) { changes = true }
      }
    }
    if changes { counts.change?.links += 1 }
  }

  /// Counts what changes for an app about which a new rule decides, or none; whether anything does.
  @inline(__always)
  private mutating func count(_ app: Int, new: Int?, _ path: UnsafeBufferPointer<UInt8>) -> Bool {
    let old = decisions.oldMarks[app] == decisions.line ? decisions.oldRules[app] : nil
    let opened = old.map { !plan.rules[$0].isExcluded } ?? false
    let opens = new.map { !plan.newRules[$0].isExcluded } ?? false
    let kind: TrafficChange.Kind
    switch (opened, opens) {
    case (false, false): return false
    case (false, true): kind = .opens
    case (true, false): kind = .closes
    case (true, true):
      guard let old, let new, plan.meanings[old] != plan.newMeanings[new] else { return false }
      kind = .moves
    }
    counts.change?.add(TrafficChange.Case(kind: kind, app: app, old: old, new: new), path: path)
    return true
  }
}
