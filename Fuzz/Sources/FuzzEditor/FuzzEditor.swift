import EditorSupport
import Foundation
import FuzzDriver

/// The language server never traps: not on a stream of bytes, nor on changes and questions at places of its choice.
@main
enum FuzzEditor {
  static func main() {
    // The closure becomes a C function, which knows no `Self`.
    exit(
      runFuzzer { start, count in
        let bytes = fuzzedBytes(start, count)
        FuzzEditor.checkFraming(bytes)
        FuzzEditor.checkTexts(bytes)
        let done = DispatchSemaphore(value: 0)
        Task.detached {
          await FuzzEditor.talk(bytes)
          done.signal()
        }
        done.wait()
        return 0
      })
  }

  /// However a stream is cut, the same is found in it.
  private static func checkFraming(_ bytes: [UInt8]) {
    var whole = MessageFraming()
    var pieces = MessageFraming()
    let found = whole.feed(bytes)
    precondition(found == bytes.flatMap { pieces.feed([$0]) })
  }

  /// Changes line by line are those of the whole text.
  private static func checkTexts(_ bytes: [UInt8]) {
    guard bytes.count > 4 else { return }
    let text = Array(bytes.dropFirst(4))
    let encoding = bytes[0] & 1 == 0 ? PositionEncoding.utf8 : .utf16
    let snapshot = TextSnapshot(text, encoding: encoding)
    let range = EditorRange(
      start: EditorPosition(line: Int(bytes[1] & 7), character: Int(bytes[1] >> 3)),
      end: EditorPosition(line: Int(bytes[2] & 7), character: Int(bytes[2] >> 3)))
    var edited = EditedText(text)
    edited.replace(range, with: [bytes[3]], encoding: encoding)
    var expected = text
    expected.replaceSubrange(snapshot.offsets(of: range), with: [bytes[3]])
    precondition(edited.bytes == expected)
  }

  /// Opens the text as every kind of file and asks everything about a place of it.
  private static func talk(_ bytes: [UInt8]) async {
    let server = LanguageServer(environment: EditorEnvironment(toolVersion: "fuzz")) { _ in }
    await server.receive(bytes)
    await server.receive(
      Array(#"{"id":0,"method":"initialize","params":{"initializationOptions":{"proofDelay":60000}}}"#.utf8))
    await server.receive(bytes)
    let text = quoted(bytes)
    let place = #"{"line":\#(Int(bytes.first ?? 0) & 7),"character":\#(Int(bytes.last ?? 0))}"#
    for name in ["apple-app-site-association", "assetlinks.json", "a.entitlements", "applinks.yaml"] {
      let document = #""textDocument":{"uri":"file:///\#(name)""#
      await server.receive(
        Array(#"{"method":"textDocument/didOpen","params":{\#(document),"version":1,"text":\#(text)}}}"#.utf8)
      )
      for method in ["hover", "completion", "definition", "formatting", "codeAction"] {
        let parameters = #"\#(document)},"position":\#(place),"range":{"start":\#(place),"end":\#(place)}"#
        await server.receive(
          Array(#"{"id":1,"method":"textDocument/\#(method)","params":{\#(parameters)}}"#.utf8))
      }
    }
    await server.receive(Array(#"{"id":2,"method":"shutdown"}"#.utf8))
  }

  private static func quoted(_ bytes: [UInt8]) -> String {
    let text = String(decoding: bytes, as: UTF8.self)
    let data = try? JSONSerialization.data(withJSONObject: [text])
    return data.map { String(String(decoding: $0, as: UTF8.self).dropFirst().dropLast()) } ?? "\"\""
  }
}
