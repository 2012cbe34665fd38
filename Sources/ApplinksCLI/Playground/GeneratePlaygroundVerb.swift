import ArgumentParser
import AssociationFiles
import Foundation
import PageAssets
import PositionedJSON

/// `applinks generate playground`: the page as a folder for any web server.
struct GeneratePlaygroundVerb: Verb {
  static let configuration = CommandConfiguration(
    commandName: "playground",
    abstract: "Write the page that decides about links in the browser, as files for any web server.",
    discussion: """
      The engine in it is that of this tool, compiled to WebAssembly: what is typed there leaves no browser. It needs a web \
      server, since browsers load no module from a file. A simulated device, the request log and lint's rules need \
      "applinks serve".

      Files of the page that are there already are replaced; others are left alone.

      Example:
        applinks generate playground --output site/links --in Examples/shop --domain shop.example
        python3 -m http.server --directory playground
      """)

  @Option(help: ArgumentHelp("The folder.", valueName: "folder"))
  var output = "playground"

  @Option(
    name: .customLong("in"),
    help: ArgumentHelp("The association file that the page begins with.", valueName: "source"))
  var source: String?

  @Option(help: ArgumentHelp("The domain whose file it is.", valueName: "domain"))
  var domain: String?

  @Option(
    help: ArgumentHelp("A file of links, one a line, that the page begins with.", valueName: "file"))
  var links: String?

  /// The largest file of links that is taken, in bytes.
  private static let largestLinks = 1 << 20

  func run(in console: Console, arguments: [String]) async throws -> ExitStatus {
    let folder = console.absolute(output)
    do {
      try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    } catch {
      throw ToolError("\(Quoted.text(output)) cannot be made: it must be a folder.")
    }
    var files = try Playground.files
    files.append((PlaygroundStart.fileName, Array(Playground.text(of: try await start(console)).utf8)))
    for file in files {
      try AtomicFile.write(file.bytes, to: folder + "/" + file.name, name: output + "/" + file.name)
    }
    console.note(
      "The page is in \(Quoted.text(output)): serve that folder, such as with \"python3 -m http.server\".")
    return .success
  }

  private func start(_ console: Console) async throws -> PlaygroundStart {
    var start = PlaygroundStart(domain: domain ?? "")
    if let source {
      let read = try await AssociationInput(console, limit: Playground.largestFile).read(source)
      start.file = String(decoding: read.file.document.bytes, as: UTF8.self)
      start.links = ""
    }
    if let links {
      let bytes = try FileReader.read(console.absolute(links), name: links, limit: Self.largestLinks)
      start.links = String(decoding: bytes, as: UTF8.self)
    }
    return start
  }
}
