import ArgumentParser
import HostingEvidence

#if Server
import AssociationFetching
#endif

/// `applinks generate HOST`: the configuration by which a host serves the files rightly.
struct GenerateHostVerb: Verb {
  static let configuration = CommandConfiguration(
    commandName: "host",
    abstract: "Print the configuration by which a host serves both platforms' files.",
    discussion: """
      The host is \(HostRecipe.all.map(\.name).joined(separator: ", ")). The configuration goes to standard output, and where \
      it belongs is said on standard error. Those for nginx, apache and caddy are tested against the servers of Debian \
      12; the others are untested. "auto" asks the domain of --for and takes the host whose signs its answers have.

      Example:
        applinks generate nginx --output association.conf
        applinks generate auto --for shop.example
      """)

  @Option(help: ArgumentHelp("Where the configuration goes in place of standard output.", valueName: "file"))
  var output: String?

  @Option(
    name: .customLong("for"),
    help: ArgumentHelp("With auto: the domain whose host is to be recognised.", valueName: "domain"))
  var domain: String?

  @OptionGroup var network: NetworkOptions

  @Argument(help: ArgumentHelp("The host, or auto.", valueName: "what"))
  var what: String

  func validate() throws {
    guard (what == "auto") == (domain != nil) else {
      throw ValidationError("\"generate auto\" goes with --for DOMAIN, and other hosts do not.")
    }
  }

  func run(in console: Console, arguments: [String]) async throws -> ExitStatus {
    var what = what
    if let domain { what = try await recognised(domain, console) }
    guard let recipe = HostRecipe.all.first(where: { $0.name == what }) else {
      let names = GenerateCommand.names + ["auto"]
      let question = NearestWord.question(what, among: names)
      throw ToolError(
        "There is nothing to generate called \(Quoted.text(what))\(question.isEmpty ? "." : question) "
          + "There are: \(names.joined(separator: ", ")).")
    }
    return try recipe.write(to: output, in: console)
  }

  #if Server
  /// The name of the host that serves `domain`, as its answers show.
  private func recognised(_ domain: String, _ console: Console) async throws -> String {
    let host = try NetworkSettings.host(domain)
    let url = WebAddress(host: host, target: HostedFile.Role.wellKnown.path)
    let fetcher = try network.settings.fetcher(in: console)
    let file = HostedFile(.wellKnown, await fetcher.fetch(FetchRequest(url, maximumAddresses: 1)))
    guard let response = file.response else {
      throw ToolError("\(Quoted.text(host)) gives no answer: \"applinks fetch \(host)\" says why.")
    }
    let platforms = HostingPlatform.recognised(in: response.headers)
    guard let first = platforms.first else {
      throw ToolError(
        "The answers of \(Quoted.text(host)) have no sign of a known host: name one of "
          + "\(HostRecipe.all.map(\.name).joined(separator: ", ")).")
    }
    for platform in platforms {
      console.note(
        "\(host) is served by \(platform.name): \(Quoted.visible(platform.sign)) (\(platform.source)).")
    }
    return first.recipe
  }
  #else
  private func recognised(_ domain: String, _ console: Console) async throws -> String {
    throw ToolError("\(Quoted.text(domain)) cannot be asked: this build has no network (trait Server).")
  }
  #endif
}
