import ArgumentParser
import FindingReports
import LinkAnalysis
import LinkMatching

/// `applinks overlap`: which apps of a file claim the same links.
struct OverlapVerb: Verb {
  static let configuration = CommandConfiguration(
    commandName: "overlap",
    abstract: "Say which apps of a file claim the same links, and which of them opens.",
    discussion: """
      Each family of links that two apps open is described in component syntax, with a shortest link of it. Where both \
      apps are installed, the one whose entry stands first opens, as an engineer of Apple's says; iOS 15 was seen to \
      take the last. For apps of one entry nobody has said which.

      Example:
        applinks overlap Examples/shop
      """)

  @OptionGroup var options: AnalysisOptions

  @Option(help: "text or json.")
  var format: MatchFormat = .text

  @Argument(help: ArgumentHelp("The association file, or what holds it.", valueName: "source"))
  var source: String

  func run(in console: Console, arguments: [String]) async throws -> ExitStatus {
    let matcher = try await options.matcher(source, in: console)
    let overlap: FileOverlap
    do throws(AnalysisError) {
      overlap = try FileOverlap(matcher, limits: options.limits)
    } catch {
      throw ToolError(error.message)
    }
    try console.output.write(format == .json ? json(overlap) : text(overlap))
    return .success
  }

  private func text(_ overlap: FileOverlap) -> String {
    var shared: [String] = []
    for entry in overlap.sharedEntries {
      shared += entry.apps.map(Quoted.visible)
      shared.append(
        "  one entry, details[\(entry.detail)], names them: each link that it opens, it opens for all, and it is not known"
      )
      shared.append(
        "  which of them is taken; for example  \(Quoted.visible(entry.example.text(host: options.exampleHost)))"
      )
    }
    var blocks = TextBlocks()
    for found in overlap.overlaps {
      let example = Quoted.visible(found.example.text(host: options.exampleHost))
      var body = LinkSetWriting.lines(found.links, example: example).map { "  \($0)" }
      body.append("    by \(found.firstRule.place) and \(found.secondRule.place): \(sentence(found))")
      blocks.add("\(Quoted.visible(found.first)) and \(Quoted.visible(found.second))", body)
    }
    var lines = shared + blocks.lines
    for sentence in overlap.undecided { lines.append("\(sentence): the limits were reached") }
    if lines.isEmpty { lines.append("No two apps open the same link.") }
    return lines.joined(separator: "\n") + "\n"
  }

  private func sentence(_ overlap: AppOverlap) -> String {
    switch overlap.winner(on: options.os) {
    case .last: return "\(Quoted.visible(overlap.second)) opens, as one report says of iOS 15"
    case .first where options.os == nil:
      return
        "\(Quoted.visible(overlap.first)) opens; on iOS 15, one report says, \(Quoted.visible(overlap.second))"
    case .first: return "\(Quoted.visible(overlap.first)) opens"
    }
  }

  private func json(_ overlap: FileOverlap) -> String {
    var json = JSONText()
    json.object { object in
      object.array("sharedEntries") { list in
        for entry in overlap.sharedEntries { list.object { write(entry, to: &$0) } }
      }
      object.array("overlaps") { list in
        for found in overlap.overlaps { list.object { write(found, to: &$0) } }
      }
      object.array("undecided") { list in for sentence in overlap.undecided { list.value(sentence) } }
    }
    return json.text + "\n"
  }

  private func write(_ entry: SharedEntry, to object: inout JSONText) {
    object.member("detail", entry.detail)
    object.array("apps") { list in for app in entry.apps { list.value(app) } }
    object.member("example", entry.example.text(host: options.exampleHost))
  }

  private func write(_ found: AppOverlap, to object: inout JSONText) {
    object.array("apps") { list in
      list.value(found.first)
      list.value(found.second)
    }
    LinkSetWriting.write(found.links, example: found.example.text(host: options.exampleHost), to: &object)
    object.array("rules") { list in
      for rule in [found.firstRule, found.secondRule] {
        list.object {
          $0.member("detail", rule.detail)
          $0.member("component", rule.index)
        }
      }
    }
    switch found.winner(on: options.os) {
    case .first: object.member("opens", found.first)
    case .last: object.member("opens", found.second)
    }
  }
}
