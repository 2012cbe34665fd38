import AppInspection
import ArgumentParser

/// `applinks generate frida`: a script that logs what links do in an app, and links to try.
struct GenerateFridaVerb: Verb {
  static let configuration = CommandConfiguration(
    commandName: "frida",
    abstract: "Make a script of Frida that logs what links do in an app, or a list of links to try.",
    discussion: """
      The script hooks the receivers that the app's classes implement, the calls that it makes to open addresses, and its \
      Swift functions that speak of links; of encrypted code the receivers are looked for while the app runs. It logs one \
      JSON object a line, which "applinks trace" reads back, and is written for the tools of Frida 17.

      --senders also hooks comparisons of texts, and logs those with the app that opened a link: whether the app looks at \
      it, and which senders pass. Comparisons in Swift alone do not go that way.

      --links writes a list instead, one JSON object a line: links that the association file opens and keeps out, and \
      malformed and hostile ones, for each domain and scheme of the app.

      Example:
        applinks generate frida Shop.ipa > hooks.js
        applinks generate frida --links --in site/ Shop.ipa
      """)

  @Argument(
    help: ArgumentHelp("The app: an .ipa, an .app, an .xcarchive or a Mach-O file.", valueName: "app"))
  var app: String

  @Flag(help: "Write links to try, not the script.")
  var links = false

  @Flag(help: "Also log what the sender of a link is compared with while the link is received.")
  var senders = false

  @Option(
    name: .customLong("in"),
    help: ArgumentHelp("The association file that vouches for the app; can be repeated.", valueName: "source")
  )
  var sources: [String] = []

  @Option(help: ArgumentHelp("Where to write; standard output without it.", valueName: "file"))
  var output: String?

  @OptionGroup var network: NetworkOptions

  func run(in console: Console, arguments: [String]) async throws -> ExitStatus {
    let absolute = console.absolute(app)
    let reading =
      FileReader.isFolder(absolute)
      ? AppReading(folder: absolute) : AppReading(try AppFile.open(absolute, name: app), name: app)
    guard !reading.bundles.isEmpty else {
      throw ToolError(
        "\(Quoted.text(app)) is no app of Apple's systems that can be read: name an .ipa or a Mach-O file.")
    }
    guard links else {
      try console.write(FridaScript.text(reading, comparesSenders: senders), to: output)
      return .success
    }
    var associations: [SuppliedAssociation] = []
    for source in sources {
      let read = try await AssociationInput(console, network: network.settings).read(source)
      var host: String?
      if case .domain(let name) = SourceReference(source, in: console) { host = name.lowercased() }
      associations.append(SuppliedAssociation(read.file, name: read.name, host: host))
    }
    let list = TrialLinks.all(reading, associations: associations)
    guard !list.isEmpty else {
      throw ToolError("\(Quoted.text(app)) claims no domain and registers no scheme.")
    }
    try console.write(TrialLinksJSON.text(list), to: output)
    return .success
  }
}
