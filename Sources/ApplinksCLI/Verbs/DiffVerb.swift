import ArgumentParser
import LinkAnalysis
import LinkMatching

/// `applinks diff`: what a change of an association file means.
struct DiffVerb: Verb {
  static let configuration = CommandConfiguration(
    commandName: "diff",
    abstract: "Say which links newly open each app, and which no longer do.",
    discussion: """
      Compares two association files as sets of links, not as texts. Each family of links that changes is described in \
      component syntax, with a shortest link of it as an example; "equivalent" is a proof that no link changes. What \
      cannot be decided within the limits is called undecided.

      --format text, json, markdown, or github (the comment of a pull request); can be repeated, each followed by \
      --output FILE where it is to go into a file.

      Ends with 0, or with --fail-on-change with 1 where something changes or is undecided.

      Example:
        applinks diff git:HEAD:apple-app-site-association apple-app-site-association
      """)

  @OptionGroup var options: AnalysisOptions

  @Option(help: "text, json, markdown or github; can be repeated.")
  var format: [Format] = []

  @Option(
    help: ArgumentHelp("Where the report of the format before it goes; can be repeated.", valueName: "file"))
  var output: [String] = []

  @Flag(help: "End with 1 when something changes.")
  var failOnChange = false

  @Argument(help: ArgumentHelp("The association file as it was.", valueName: "old"))
  var old: String

  @Argument(help: ArgumentHelp("The association file as it is now.", valueName: "new"))
  var new: String

  /// How the difference is written.
  enum Format: String, ExpressibleByArgument, CaseIterable, Sendable {
    case text, json, markdown, github
  }

  func run(in console: Console, arguments: [String]) async throws -> ExitStatus {
    let requests = try ReportRequest.checked(in: arguments)
    let before = try await options.file(old, in: console).file
    let now = try await options.file(new, in: console).file
    let difference: LinkDifference
    do throws(AnalysisError) {
      difference = try LinkDifference(from: before, to: now, version: options.os, limits: options.limits)
    } catch {
      throw ToolError(error.message)
    }
    for request in requests.isEmpty ? [ReportRequest(format: nil, output: nil)] : requests {
      try console.write(
        text(of: difference, request.format.flatMap(Format.init) ?? .text), to: request.output)
    }
    return failOnChange && !difference.isEquivalent ? .failure : .success
  }

  private func text(of difference: LinkDifference, _ format: Format) -> String {
    let host = options.exampleHost
    switch format {
    case .text: return DifferenceText(difference: difference, host: host).text
    case .json: return DifferenceJSON(difference: difference, host: host).text
    case .markdown:
      return DifferenceMarkdown(difference: difference, host: host, isComment: false).text
    case .github: return DifferenceMarkdown(difference: difference, host: host, isComment: true).text
    }
  }
}
