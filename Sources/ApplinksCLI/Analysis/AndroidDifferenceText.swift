import AssetLinks
import LinkAnalysis

/// What changes for an Android app, for people.
struct AndroidDifferenceText {
  let comparison: AndroidComparison

  var text: String {
    guard !comparison.isEquivalent else { return "equivalent: \(Self.proof(comparison)).\n" }
    var lines: [String] = []
    for app in comparison.apps where !app.difference.isEquivalent {
      lines.append("\(Quoted.visible(app.name)) (android)")
      for place in app.difference.places where !place.isEquivalent { lines += self.lines(place) }
      lines += app.difference.unknown.flatMap { self.lines($0) }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// What was proved, in words.
  static func proof(_ comparison: AndroidComparison) -> String {
    let isAssumed = comparison.apps.contains { $0.difference.places.contains(where: \.assumesVerification) }
    return "the same links open the app" + (isAssumed ? ", if its hosts are verified" : "")
  }

  private func lines(_ place: AndroidPlaceDifference) -> [String] {
    var lines =
      place.opens.flatMap { self.lines("opens", $0) } + place.closes.flatMap { self.lines("closes", $0) }
    if place.obstacleBefore == nil, let now = place.obstacleNow {
      lines.append("  now      \(SentenceText.visible(now.sentence))")
    } else if place.obstacleNow == nil, let before = place.obstacleBefore {
      lines.append("  before   \(SentenceText.visible(before.sentence))")
    }
    return lines + place.unknown.flatMap { self.lines($0) }
  }

  private func lines(_ word: String, _ change: AndroidChange) -> [String] {
    let padding = String(repeating: " ", count: max(0, 7 - word.count))
    let part = change.isWhole ? "" : " (a part of its links)"
    return [
      "  \(word)\(padding)  \(SentenceText.visible(change.data))",
      "             for example  \(Quoted.visible(change.example))",
      "             taken by the \(PlaceText.filter(line: change.line))\(part)",
      "             before: \(SentenceText.visible(change.before.sentence))",
      "             now: \(SentenceText.visible(change.now.sentence))",
    ]
  }

  private func lines(_ unknown: ParityUnknown) -> [String] {
    let place = unknown.line.map { " (\(PlaceText.filter(line: $0)))" } ?? ""
    var lines = ["  unknown  \(SentenceText.visible(unknown.doubt.sentence))\(place)"]
    if let example = unknown.example { lines.append("             for example  \(Quoted.visible(example))") }
    return lines
  }
}
