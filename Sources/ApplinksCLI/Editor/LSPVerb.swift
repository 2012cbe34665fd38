import ArgumentParser
import EditorSupport

/// `applinks lsp`: the language server.
struct LSPVerb: Verb {
  static let configuration = CommandConfiguration(
    commandName: "lsp",
    abstract: "Serve editors over standard input and output (Language Server Protocol).",
    discussion: """
      Judges association files, assetlinks.json, entitlements, Android manifests and applinks.yaml while they are \
      written: findings, explanations of rules with links that they decide, completion, fixes, layout. Nothing is \
      fetched, and nothing is written but to standard output.

      Ends with 0 after "shutdown" and "exit", else with 1. The documentation has the settings of several editors.

      Example:
        applinks lsp
      """)

  @Flag(help: "Use standard input and output, as is always done; editors tend to pass it.")
  var stdio = false

  func run(in console: Console, arguments: [String]) async throws -> ExitStatus {
    if console.isInputTerminal {
      console.note("The language server reads messages of an editor, not of a person; Ctrl-D ends it.")
    }
    let server = LanguageServer(environment: EditorHost(console).environment) { message in
      // Nobody is left to tell where the client is gone; its input ends too.
      try? console.output.write(OutgoingMessage.framed(message))
    }
    var framing = MessageFraming()
    for await chunk in InputChunks.stream(of: console.input) {
      for item in framing.feed(chunk) {
        switch item {
        case .body(let body): await server.receive(body)
        case .fault(let sentence):
          console.note("Error: \(sentence)")
          await server.receiveFault(sentence)
        }
        if let code = await server.exitCode { return ExitStatus(code) }
      }
    }
    return .failure
  }
}
