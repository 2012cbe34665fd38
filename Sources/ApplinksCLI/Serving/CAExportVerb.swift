#if Server
import ArgumentParser
import AssociationServer

/// `applinks ca export`: the certificate of the authority, never its key.
struct CAExportVerb: Verb {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Write the certificate of the local authority.",
    discussion: """
      The key is never written.

      Example:
        applinks ca export --der --output applinks-ca.cer
      """)

  @Flag(help: "Write the binary form (DER) in place of PEM.")
  var der = false

  @Option(help: ArgumentHelp("Where to write instead of standard output.", valueName: "path"))
  var output: String?

  func run(in console: Console, arguments: [String]) async throws -> ExitStatus {
    let authority = try AuthorityAccess(console).authority()
    let bytes = der ? authority.encoding : Array(authority.certificateText.utf8)
    if let output, output != "-" {
      try AtomicFile.write(bytes, to: console.absolute(output), name: output)
    } else {
      try console.output.write(bytes)
    }
    return .success
  }
}
#endif
