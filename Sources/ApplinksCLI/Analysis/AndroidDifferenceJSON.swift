import AssetLinks
import FindingReports
import LinkAnalysis

/// What changes for an Android app, for programs: the shape of a difference of association files.
struct AndroidDifferenceJSON {
  let comparison: AndroidComparison

  var text: String {
    var json = JSONText()
    json.object { object in
      object.member("equivalent", comparison.isEquivalent)
      object.array("apps") { list in
        for app in comparison.apps where !app.difference.isEquivalent || comparison.apps.count == 1 {
          list.object { write(app, to: &$0) }
        }
      }
    }
    return json.text + "\n"
  }

  private func write(_ app: AndroidComparison.App, to object: inout JSONText) {
    let places = app.difference.places
    object.member("app", app.name)
    object.member("platform", "android")
    object.array("opens") { list in
      for place in places { for change in place.opens { list.object { write(change, place, to: &$0) } } }
    }
    object.array("closes") { list in
      for place in places { for change in place.closes { list.object { write(change, place, to: &$0) } } }
    }
    if places.contains(where: \.assumesVerification) {
      object.array("conditions") { $0.value(AppLinkCondition.verification.name) }
    }
    let obstructed = places.filter { ($0.obstacleBefore == nil) != ($0.obstacleNow == nil) }
    if !obstructed.isEmpty {
      object.array("obstacles") { list in
        for place in obstructed { list.object { writeObstacle(place, to: &$0) } }
      }
    }
    guard !app.difference.unknown.isEmpty || places.contains(where: { !$0.unknown.isEmpty }) else { return }
    object.array("unknown") { list in
      for unknown in app.difference.unknown { list.object { write(unknown, nil, to: &$0) } }
      for place in places {
        for unknown in place.unknown { list.object { write(unknown, place.place, to: &$0) } }
      }
    }
  }

  private func write(_ change: AndroidChange, _ place: AndroidPlaceDifference, to object: inout JSONText) {
    object.member("host", place.host)
    object.member("filter", change.filter)
    if change.line > 0 { object.member("line", change.line) }
    object.member("data", change.data)
    object.member("exact", change.isWhole)
    object.member("example", change.example)
    object.member("before", change.before.name)
    object.member("now", change.now.name)
  }

  private func writeObstacle(_ place: AndroidPlaceDifference, to object: inout JSONText) {
    object.member("host", place.host)
    object.member("when", place.obstacleNow == nil ? "before" : "now")
    guard let reason = place.obstacleNow ?? place.obstacleBefore else { return }
    object.member("reason", reason.name)
    object.member("message", reason.sentence)
  }

  private func write(_ unknown: ParityUnknown, _ place: String?, to object: inout JSONText) {
    if let place { object.member("place", place) }
    object.member("reason", unknown.doubt.name)
    object.member("message", unknown.doubt.sentence)
    if let line = unknown.line, line > 0 { object.member("line", line) }
    if let example = unknown.example { object.member("example", example) }
  }
}
