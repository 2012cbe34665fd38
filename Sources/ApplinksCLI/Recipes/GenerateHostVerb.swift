import ArgumentParser

/// `applinks generate HOST`: the configuration by which a host serves the files rightly.
struct GenerateHostVerb: Verb {
  static let configuration = CommandConfiguration(
    commandName: "host",
    abstract: "Print the configuration by which a host serves both platforms' files.",
    discussion: """
      The host is \(HostRecipe.all.map(\.name).joined(separator: ", ")). The configuration goes to standard output, and where \
      it belongs is said on standard error. Those for nginx, apache and caddy are tested against the servers of Debian \
      12; the others are untested.

      Example:
        applinks generate nginx --output association.conf
      """)

  @Option(help: ArgumentHelp("Where the configuration goes in place of standard output.", valueName: "file"))
  var output: String?

  @Argument(help: ArgumentHelp("The host.", valueName: "what"))
  var what: String

  func run(in console: Console, arguments: [String]) async throws -> ExitStatus {
    guard let recipe = HostRecipe.all.first(where: { $0.name == what }) else {
      let names = GenerateCommand.names
      let question = NearestWord.question(what, among: names)
      throw ToolError(
        "There is nothing to generate called \(Quoted.text(what))\(question.isEmpty ? "." : question) "
          + "There are: \(names.joined(separator: ", ")).")
    }
    return try recipe.write(to: output, in: console)
  }
}
