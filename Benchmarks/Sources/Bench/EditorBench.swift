import BenchClock
import EditorSupport
import Foundation
import PositionedJSON

/// Measures how long an editor waits for answers about a large file.
enum EditorBench {
  /// Prints milliseconds of wall time, medians and the slowest of 21, for a file of `count` rules, a rule a line.
  static func run(_ count: Int) async throws {
    let file = try Workload(count).file
    // As people have it before them, not on one line.
    let text = JSONDocument(parsing: file).root.map { JSONLayout().text(of: $0) } ?? file
    let server = LanguageServer(environment: EditorEnvironment(toolVersion: "bench")) { _ in }
    func tell(_ message: String) async { await server.receive(Array(message.utf8)) }
    await tell(
      #"{"id":0,"method":"initialize","params":{"capabilities":{},"initializationOptions":{"proofDelay":60000}}}"#
    )
    let uri = #""textDocument":{"uri":"file:///apple-app-site-association","version":1"#
    let list = try JSONSerialization.data(withJSONObject: [String(decoding: text, as: UTF8.self)])
    // A list of one text, without its brackets.
    let quoted = String(decoding: list.dropFirst().dropLast(), as: UTF8.self)
    await tell(#"{"method":"textDocument/didOpen","params":{\#(uri),"text":\#(quoted)}}}"#)
    // In the middle of the file, in a pattern.
    let lines = text.split(separator: 0x0A, omittingEmptySubsequences: false)
    let isRule = { (line: Int) in lines[line].contains { $0 == UInt8(ascii: "/") } }
    let line = (lines.count / 2..<lines.count).first(where: isRule) ?? 0
    let character = lines[line].firstIndex(of: UInt8(ascii: "/")).map { $0 - lines[line].startIndex + 5 } ?? 0
    let place = #"{"line":\#(line),"character":\#(character)}"#
    let edit =
      #"{"method":"textDocument/didChange","params":{\#(uri)},"contentChanges":[{"range":{"start":\#(place),"end":\#(place)},"text":"x"}]}}"#
    let questions = [
      ("change and findings", edit), ("hover", question("hover", #"\#(uri)},"position":\#(place)"#)),
      ("completion", question("completion", #"\#(uri)},"position":\#(place)"#)),
      (
        "fixes", question("codeAction", #"\#(uri)},"range":{"start":\#(place),"end":\#(place)},"context":{}"#)
      ),
      ("layout", question("formatting", #"\#(uri)},"options":{}"#)),
      ("definition", question("definition", #"\#(uri)},"position":\#(place)"#)),
    ]
    print("editor, \(count) rules, \(text.count) bytes, \(lines.count) lines; ms, median and slowest:")
    for (name, message) in questions {
      var times: [Double] = []
      for _ in 0..<21 {
        // A question after a change finds nothing that was kept.
        if name != "change and findings" { await tell(edit) }
        let start = BenchClock.wall()
        await tell(message)
        times.append((BenchClock.wall() - start) / 1e6)
      }
      times.sort()
      print("  \(name): \(String(format: "%.1f, %.1f", times[10], times[20]))")
    }
  }

  private static func question(_ method: String, _ parameters: String) -> String {
    #"{"id":1,"method":"textDocument/\#(method)","params":{\#(parameters)}}"#
  }
}
