import AssetLinks
import FindingReports
import LinkMatching

/// Decides about links for an Android app, beside the apps of an association file or by itself.
///
/// JSON has one object for each link, in which the Android app is one more of the decisions. Text has a line for each
/// platform, since what decided is something else on each.
struct PlatformsDecider: BlockDecider {
  private let stream: MatchStream
  private let side: AndroidSide
  private let scope: HostScope?
  private let isJSON: Bool
  /// Whether there is an association file.
  private let hasApple: Bool
  /// Whether the Android app is among the apps to report.
  private let hasAndroid: Bool

  /// A decider for the file that `matcher` was made of, or for the Android app alone where there is none.
  init(
    _ matcher: LinkMatcher?, _ side: AndroidSide, format: MatchStream.Format, scope: HostScope?,
    apps: [String]?
  ) {
    // Links are read, and what is none is reported, as with a file that names no app.
    stream = MatchStream(matcher ?? .empty, format: format, scope: scope, apps: apps)
    hasApple = matcher != nil
    hasAndroid = apps?.contains(side.name) ?? true
    self.side = side
    self.scope = scope
    isJSON = format == .json
  }

  func decide(_ lines: UnsafeBufferPointer<UInt8>, into output: inout [UInt8]) -> MatchStream.Statistics {
    var statistics = MatchStream.Statistics()
    var stream = stream
    var start = 0
    while start < lines.count {
      let end = LineSearch.next(lines, start)
      var stop = end
      if stop > start, lines[stop - 1] == 0x0D { stop -= 1 }
      if stop > start {
        decide(UnsafeBufferPointer(rebasing: lines[start..<stop]), &stream, &statistics, into: &output)
      }
      start = end + 1
    }
    return statistics
  }

  private func decide(
    _ line: UnsafeBufferPointer<UInt8>, _ stream: inout MatchStream,
    _ statistics: inout MatchStream.Statistics, into output: inout [UInt8]
  ) {
    let before = stream.statistics
    let start = output.count
    stream.consume(line, into: &output)
    stream.finish(into: &output)
    statistics.lines += 1
    guard stream.statistics.unreadable == before.unreadable else {
      statistics.unreadable += 1
      return
    }
    let apple: Decision =
      stream.statistics.matched > before.matched
      ? .match : stream.statistics.excluded > before.excluded ? .exclude : .noMatch
    var android: Decision?
    // What the stream has read as a URL is one here as well.
    if hasAndroid, let answer = try? side.answer(for: String(decoding: line, as: UTF8.self), scope: scope) {
      android = answer.decision
      if isJSON { addJSON(answer, to: &output) } else { addText(answer, line, from: start, to: &output) }
    }
    switch (apple, android) {
    case (.match, _), (_, .match?): statistics.matched += 1
    case (.exclude, _), (_, .exclude?): statistics.excluded += 1
    default: statistics.unmatched += 1
    }
  }

  /// Puts the app behind the last decision of the object that was written last.
  private func addJSON(_ answer: AndroidSide.Answer, to output: inout [UInt8]) {
    let end = Array("]}\n".utf8)
    output.removeLast(end.count)
    if output.last != UInt8(ascii: "[") { output.append(UInt8(ascii: ",")) }
    var json = JSONText()
    json.object { answer.write(app: side.name, to: &$0) }
    output += Array(json.text.utf8) + end
  }

  /// Writes a line for the app; instead of what was written from `start` on where there is no association file.
  private func addText(
    _ answer: AndroidSide.Answer, _ line: UnsafeBufferPointer<UInt8>, from start: Int,
    to output: inout [UInt8]
  ) {
    if !hasApple { output.removeSubrange(start...) }
    let padding = String(repeating: " ", count: max(0, 10 - answer.word.utf8.count))
    output += Array((answer.word + padding).utf8)
    output += Array(line)
    var words = "  \(Quoted.visible(side.name)) (android: \(answer.reason)"
    if !answer.conditions.isEmpty {
      words += "; " + answer.conditions.map(\.name).joined(separator: ", ")
    }
    output += Array((words + ")\n").utf8)
  }
}
