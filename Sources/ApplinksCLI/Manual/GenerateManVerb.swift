import ArgumentParser
import PositionedJSON

/// `applinks generate man`: the manual page.
struct GenerateManVerb: Verb {
  static let configuration = CommandConfiguration(
    commandName: "man",
    abstract: "Print the manual page of the tool, made from its commands.",
    discussion: """
      Completions for shells are printed by "applinks --generate-completion-script bash", zsh or fish.

      Example:
        applinks generate man --output applinks.1
        man -l applinks.1
      """)

  @Option(help: ArgumentHelp("Where the page goes in place of standard output.", valueName: "file"))
  var output: String?

  func run(in console: Console, arguments: [String]) async throws -> ExitStatus {
    let description = JSONDocument(parsing: ApplinksCommand._dumpHelp())
    guard let command = description.root?["command"] else {
      throw ToolError("The description of the commands cannot be read.")
    }
    try console.write(ManualPage(command, version: ApplinksVersion.current).text, to: output)
    return .success
  }
}
