import ArgumentParser
import EditorSupport

/// `applinks mcp`: the verbs that only read, as tools of the Model Context Protocol.
struct MCPVerb: Verb {
  static let configuration = CommandConfiguration(
    commandName: "mcp",
    abstract: "Serve agents over standard input and output (Model Context Protocol).",
    discussion: """
      Offers the verbs that only read, each saying whether it touches the network: those that do not refuse a domain in \
      place of a file. Only files that a call names are read; none is written.

      Example:
        applinks mcp
      """)

  @Flag(help: "Offer no tool that touches the network.")
  var offline = false

  func run(in console: Console, arguments: [String]) async throws -> ExitStatus {
    if console.isInputTerminal {
      console.note("The server reads messages of a program, not of a person; Ctrl-D ends it.")
    }
    let tools = AgentTool.all.filter { !offline || !$0.touchesNetwork }
    let server = AgentServer(tools: tools, console: console) { message in
      try? console.output.write(message + "\n")
    }
    var lines = MessageLines()
    for await chunk in InputChunks.stream(of: console.input) {
      for line in lines.feed(chunk) { await take(line, server) }
    }
    if let last = lines.finish() { await take(last, server) }
    await server.finish()
    return .success
  }

  private func take(_ item: MessageFraming.Item, _ server: AgentServer) async {
    switch item {
    case .body(let line): await server.receive(line)
    case .fault(let sentence): await server.receiveFault(sentence)
    }
  }
}
