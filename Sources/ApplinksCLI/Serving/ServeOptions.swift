#if Server
import ArgumentParser
import AssociationServer

/// What is served, and where.
struct ServeOptions: ParsableArguments {
  @Option(
    name: .customLong("domain"),
    help: ArgumentHelp(
      "A site by its host, and its folder unless it is FOLDER; can be repeated. A wildcard is *.shop.example.",
      valueName: "name=folder", visibility: .default),
    transform: SiteArgument.init(argument:))
  var domains: [SiteArgument] = []

  @Option(help: ArgumentHelp("The address on which sites listen.", valueName: "address"))
  var host = "127.0.0.1"

  @Option(help: ArgumentHelp("The port of HTTPS; 0 for any.", valueName: "port"))
  var httpsPort: UInt16 = 8443

  @Option(help: ArgumentHelp("The port of HTTP; 0 for any.", valueName: "port"))
  var httpPort: UInt16 = 8080

  @Option(
    help: ArgumentHelp("The port of the interface, always on loopback; 0 for any.", valueName: "port"))
  var controlPort: UInt16 = 8090

  @Option(
    name: .customLong("fault"),
    help: ArgumentHelp(
      "What a site does wrong; can be repeated for several sites.", discussion: Self.kinds,
      valueName: "host=kind"), transform: FaultArgument.init(argument:))
  var faults: [FaultArgument] = []

  @Option(
    name: .customLong("one-time"),
    help: ArgumentHelp("The path of a page whose links work once; can be repeated.", valueName: "path"))
  var oneTimePaths: [String] = []

  private static let kinds =
    "Kinds: \(SiteFault.Kind.allCases.map(\.rawValue).joined(separator: ", ")). A number may follow: slow:10 (seconds), "
    + "drip:0.5, oversize:5000000 (bytes). @all behind it means every path, not the files alone."

  func validate() throws {
    for path in oneTimePaths where !path.hasPrefix("/") {
      throw ValidationError("--one-time takes a path that begins with a slash.")
    }
  }
}
#endif
