import EditorSupport
import PositionedJSON
import TestSupport
import Testing

@testable import ApplinksCLI

@Suite struct AgentTests {
  private static let file =
    #"{"applinks": {"details": [{"appIDs": ["8A3KX2M9QT.com.example.shop"], "components": [{"/": "/buy/*"}]}]}}"#

  private func answers(_ lines: String..., arguments: [String] = ["mcp"]) async throws -> [JSONValue] {
    let run = try await ToolRun(
      list: arguments, input: lines.joined(separator: "\n") + "\n", files: ["aasa.json": Self.file])
    #expect(run.status == 0)
    return run.output.split(separator: "\n").compactMap { JSONDocument(parsing: String($0)).root }
  }

  private func call(_ tool: String, _ arguments: String) async throws -> (text: String, isError: Bool) {
    let message =
      #"{"jsonrpc":"2.0","id":"x","method":"tools/call","params":{"name":"\#(tool)","arguments":\#(arguments)}}"#
    let answer = try #require(try await answers(message).first)
    #expect(answer["id"]?.string == "x")
    let texts = answer["result"]?["content"]?.elements.compactMap { $0["text"]?.string } ?? []
    return (texts.joined(), answer["result"]?["isError"]?.boolean ?? true)
  }

  @Test("every tool's words are those of a verb")
  func words() async throws {
    for tool in AgentTool.all {
      let run = try await ToolRun(list: tool.words.filter { !$0.hasPrefix("--") } + ["--help"])
      #expect(run.status == 0, "\(tool.name)")
      for parameter in tool.parameters {
        guard case .option(let name) = parameter.place else { continue }
        #expect(run.output.contains("--\(name)"), "\(tool.name) \(name)")
      }
    }
  }

  @Test("names are told apart, and descriptions say what is touched")
  func descriptions() {
    #expect(Set(AgentTool.all.map(\.name)).count == AgentTool.all.count)
    for tool in AgentTool.all {
      #expect(tool.description.contains("Does not touch the network.") == !tool.touchesNetwork)
    }
  }

  @Test func matching() async throws {
    let found = try await call(
      "match", #"{"source":"aasa.json","urls":["https://a.example/buy/1","https://a.example/"]}"#)
    #expect(!found.isError)
    #expect(found.text.contains(#""decision":"match","detail":0,"component":0"#))
    #expect(found.text.contains(#""decision":"no_match""#))
  }

  @Test("text can be handed over in place of a file")
  func content() async throws {
    let found = try await call(
      "lint", #"{"sources":["-"],"content":"{","filename":"apple-app-site-association"}"#)
    #expect(!found.isError)
    #expect(found.text.contains(#""file":"apple-app-site-association""#))
  }

  @Test(
    "what a tool does not take is refused with a reason",
    arguments: [
      ("lint", #"{"sources":["shop.example"]}"#, "does not ask domains"),
      ("lint", #"{"sources":["https://shop.example/"]}"#, "does not ask domains"),
      ("lint", #"{"sources":[]}"#, "another kind"), ("lint", #"{"sources":[7]}"#, "another kind"),
      ("lint", #"{"source":["a"]}"#, "did you mean \"sources\""), ("lint", "{}", "missing"),
      ("lint", #"{"sources":["--fix"]}"#, "--fix"), ("rule", #"{"id":"--format"}"#, "--format"),
      ("match", #"{"source":"aasa.json","urls":["https://a/"],"os":"beos"}"#, "beos"),
    ])
  func refusals(_ tool: String, _ arguments: String, _ words: String) async throws {
    let found = try await call(tool, arguments)
    #expect(found.isError)
    #expect(found.text.contains(words))
  }

  @Test("lines that are no messages are answered, and the next is taken")
  func malformed() async throws {
    let found = try await answers(
      "rubbish", "", "[]", #"{"jsonrpc":"2.0","id":1,"method":"nothing"}"#,
      #"{"jsonrpc":"2.0","method":"notifications/x"}"#,
      #"{"jsonrpc":"2.0","id":2,"method":"ping"}"#)
    #expect(found.count == 4)
    #expect(found.dropLast().allSatisfy { $0["error"] != nil })
    #expect(found.last?["result"]?.kind == .object)
  }

  @Test("without the network, no tool touches it")
  func offline() async throws {
    let list = try await answers(
      #"{"jsonrpc":"2.0","id":1,"method":"tools/list"}"#, arguments: ["mcp", "--offline"])
    let tools = try #require(list.first?["result"]?["tools"]?.elements.map { $0 })
    #expect(!tools.isEmpty)
    #expect(tools.allSatisfy { $0["annotations"]?["openWorldHint"]?.boolean == false })
  }

  @Test("a line is put together however it comes")
  func lines() {
    let bytes = Array("{}\n\n[1]\r\nrest".utf8)
    for chunk in 1...bytes.count {
      var lines = MessageLines()
      var found = stride(from: 0, to: bytes.count, by: chunk).flatMap {
        lines.feed(Array(bytes[$0..<min($0 + chunk, bytes.count)]))
      }
      if let last = lines.finish() { found.append(last) }
      #expect(found == [.body(Array("{}".utf8)), .body(Array("[1]\r".utf8)), .body(Array("rest".utf8))])
    }
  }

  @Test func aLongLineIsPassedOver() {
    var lines = MessageLines()
    var found = lines.feed([UInt8](repeating: 0x20, count: MessageLines.longest + 1))
    found += lines.feed(Array("\n{}\n".utf8))
    #expect(found.count == 2)
    #expect(found.last == .body(Array("{}".utf8)))
  }
}
