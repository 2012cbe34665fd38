import EditorSupport
import Foundation
import PositionedJSON

/// A client in the tests' process.
final class Editor: Sendable {
  let server: LanguageServer
  private let box: Box

  init(environment: EditorEnvironment = EditorEnvironment(toolVersion: "test")) {
    let box = Box()
    server = LanguageServer(environment: environment) { message in box.append(message) }
    self.box = box
  }

  /// Where the server's messages go.
  private final class Box: @unchecked Sendable {
    private let lock = NSLock()
    private var sent: [String] = []
    private var asked = 0

    var messages: [String] { lock.withLock { sent } }

    func append(_ message: String) { lock.withLock { sent.append(message) } }

    /// A number for another request.
    func number() -> Int {
      lock.withLock {
        asked += 1
        return asked
      }
    }
  }

  /// The messages so far.
  var messages: [JSONValue] {
    box.messages.compactMap { JSONDocument(parsing: $0).root }
  }

  /// Sends a request and returns the answer.
  func ask(_ method: String, _ parameters: String = "{}") async -> JSONValue? {
    let id = box.number()
    await server.receive(
      Array(#"{"jsonrpc":"2.0","id":\#(id),"method":"\#(method)","params":\#(parameters)}"#.utf8))
    return messages.last { $0["id"]?.numberText == "\(id)" }
  }

  func tell(_ method: String, _ parameters: String = "{}") async {
    await server.receive(Array(#"{"jsonrpc":"2.0","method":"\#(method)","params":\#(parameters)}"#.utf8))
  }

  func start(_ parameters: String = #"{"capabilities":{},"initializationOptions":{"proofDelay":0}}"#) async {
    _ = await ask("initialize", parameters)
    await tell("initialized")
  }

  func open(_ uri: String, _ text: String) async {
    let quoted = JSONQuoting.quoted(text)
    await tell("textDocument/didOpen", #"{"textDocument":{"uri":"\#(uri)","version":1,"text":\#(quoted)}}"#)
  }

  /// A question about the place of `|` in a text, which is opened without it.
  func ask(_ method: String, at marked: String, named uri: String) async -> JSONValue? {
    let before = marked.split(separator: "|", omittingEmptySubsequences: false)[0]
    await open(uri, marked.replacing("|", with: ""))
    let line = before.filter { $0 == "\n" }.count
    let character = (before.split(separator: "\n", omittingEmptySubsequences: false).last ?? "").utf16.count
    let place = #"{"line":\#(line),"character":\#(character)}"#
    return await ask(method, #"{"textDocument":{"uri":"\#(uri)"},"position":\#(place)}"#)
  }

  /// The labels that completion offers at `|`.
  func completions(_ marked: String, named uri: String = "file:///a/apple-app-site-association") async
    -> [String]
  {
    let answer = await ask("textDocument/completion", at: marked, named: uri)
    return answer?["result"]?["items"]?.elements.compactMap { $0["label"]?.string } ?? []
  }

  /// The text that hover shows at `|`.
  func hover(_ marked: String, named uri: String = "file:///a/apple-app-site-association") async -> String? {
    await ask("textDocument/hover", at: marked, named: uri)?["result"]?["contents"]?["value"]?.string
  }

  /// The rules of the diagnostics that were last published for a file.
  func rules(_ uri: String) -> [String]? {
    let last = messages.last {
      $0["method"]?.string == "textDocument/publishDiagnostics" && $0["params"]?["uri"]?.string == uri
    }
    return last?["params"]?["diagnostics"]?.elements.compactMap { $0["code"]?.string }
  }
}
