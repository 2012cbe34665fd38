import Foundation
import PositionedJSON
import Testing

@Suite("Tolerant JSON with places")
struct JSONDocumentTests {
  static let broken: [(text: String, code: JSONProblem.Code, offset: Int)] = [
    ("", .empty, 0), ("<html>", .markup, 0), ("\u{FEFF}{}", .byteOrderMark, 0), ("{// x\n}", .comment, 1),
    ("{/* x */}", .comment, 1), ("[1,]", .trailingComma, 2), ("[1 2]", .missingComma, 2),
    ("[,1]", .extraComma, 1),
    ("[1,,2]", .extraComma, 3), (#"{"a" 1}"#, .missingColon, 4), (#"{"a"=1}"#, .missingColon, 4),
    (#"{"a":}"#, .missingValue, 4),
    ("{a:1}", .invalidKey, 1), (#"{"a":1,"a":2}"#, .duplicateKey, 7), ("['a']", .wrongQuotes, 1),
    ("[“a”]", .wrongQuotes, 1),
    ("[\"a\n]", .unterminatedString, 1), ("[\"a\tb\"]", .controlCharacter, 3), (#"["\x"]"#, .badEscape, 2),
    (#"["\ud800"]"#, .badEscape, 2), ("[01]", .invalidNumber, 1), ("[1.]", .invalidNumber, 1),
    ("[True]", .unexpectedText, 1),
    ("[nan]", .unexpectedText, 1), ("[1", .unbalancedBracket, 0), ("[1}]", .unbalancedBracket, 2),
    ("[{]", .unbalancedBracket, 1),
    ("{} x", .trailingText, 3),
  ]

  @Test("each fault is named at its byte, and its edit mends it", arguments: broken.indices)
  func faults(index: Int) throws {
    let (text, code, offset) = Self.broken[index]
    let document = JSONDocument(parsing: text)
    let problem = try #require(
      document.problems.first { $0.code == code }, "\(text): \(document.problems.map(\.code.name))")
    #expect(problem.range.lowerBound == offset, "\(text)")
    #expect(problem.message.hasSuffix(".") && problem.help.hasSuffix("."))
    guard let edit = problem.edit else { return }
    let mended = JSONDocument(parsing: [edit].applied(to: document.bytes).bytes)
    #expect(!mended.problems.contains { $0.code == code && $0.range.lowerBound == offset }, "\(text)")
  }

  @Test("what is JSON has no rejection, and what Foundation rejects has one")
  func agreement() {
    var state: UInt64 = 5
    func next(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % bound
    }
    func value(_ depth: Int) -> String {
      switch next(depth > 3 ? 5 : 7) {
      case 0: return "true"
      case 1: return "null"
      case 2: return ["0", "-1", "12.5", "3e2"][next(4)]
      case 3, 4: return ["\"\"", "\"a\\n\\u00e9\"", "\"é/\"", "\"\\\\\""][next(4)]
      case 5: return "[" + (0..<next(4)).map { _ in value(depth + 1) }.joined(separator: ",") + "]"
      default:
        return "{" + (0..<next(4)).map { "\"k\($0)\": \(value(depth + 1))" }.joined(separator: ", ") + "}"
      }
    }
    for _ in 0..<3_000 {
      var bytes = Array(("[" + value(0) + "]").utf8)
      if next(2) == 0 {
        let place = next(bytes.count)
        if next(2) == 0 {
          bytes.remove(at: place)
        } else {
          bytes.insert(Array(",:[]{}\"\\a1 ".utf8)[next(11)], at: place)
        }
      }
      let accepts = (try? JSONSerialization.jsonObject(with: Data(bytes), options: .fragmentsAllowed)) != nil
      let document = JSONDocument(parsing: bytes)
      // The Foundation of some platforms lets a comma before a closing bracket pass; RFC 8259 does not.
      if document.problems.contains(where: { $0.code == .trailingComma }) { continue }
      #expect(
        (document.firstRejection == nil) == accepts,
        "\(String(decoding: bytes, as: UTF8.self)) \(document.firstRejection?.code.name ?? "")")
    }
  }

  @Test(
    "what is broken is understood as a person would",
    arguments: [
      (#"{"a": 1 "b": [2, 3,], // x"# + "\n" + #"'c': "x}"#, ["a", "b", "c"]),
      (#"{a: 1, "b" 2, "c": }"#, ["a", "b", "c"]),
      (#"{"a": {"x": 1, "b": 2"#, ["a"]),
    ])
  func recovery(text: String, keys: [String]) {
    #expect(JSONDocument(parsing: text).root?.members.map(\.key.text) == keys)
  }

  @Test("lines and columns count as editors do")
  func places() {
    let lines = LineTable(Array("a\r\né€x\rb\n".utf8))
    #expect(lines.lineCount == 4)
    #expect(lines.position(at: 0) == TextPosition(offset: 0, line: 1, column: 1))
    #expect(lines.position(at: 8) == TextPosition(offset: 8, line: 2, column: 3))
    #expect(lines.position(at: 10) == TextPosition(offset: 10, line: 3, column: 1))
    #expect(lines.position(at: 99).line == 4)
  }

  @Test("escapes are resolved, and parts of strings keep their places")
  func strings() throws {
    let document = JSONDocument(parsing: #"["a\n\u00e9\ud83d\ude00b"]"#)
    let value = try #require(document.root?.elements.first { _ in true })
    #expect(value.string == "a\né😀b")
    #expect(value.sourceRange(ofStringBytes: 1..<2) == 3..<5)
    #expect(value.sourceRange(ofStringBytes: 8..<9) == 23..<24)
    #expect(document.root?.sourceRange(ofStringBytes: 0..<1).isEmpty == true)
  }

  @Test("removing elements keeps every other byte's element", arguments: 0..<64)
  func removal(mask: Int) throws {
    let texts = ["1", #""two""#, "[3, 3]", #"{"4": 4}"#, "null", "6"]
    for (open, close, items) in [
      ("[", "]", texts), ("{", "}", texts.enumerated().map { "\"k\($0)\": \($1)" }),
    ] {
      let text = open + "\n  " + items.joined(separator: ",\n  ") + "\n" + close
      let document = JSONDocument(parsing: text)
      let root = try #require(document.root)
      let removed = Set((0..<6).filter { mask >> $0 & 1 == 1 })
      let edited = JSONDocument(
        parsing: root.edits(removingElementsAt: removed).applied(to: document.bytes).bytes)
      #expect(edited.problemCount == 0)
      let left = edited.root.map {
        $0.kind == .array ? $0.elements.map(\.sourceText) : $0.members.map(\.value.sourceText)
      }
      #expect(left == (0..<6).filter { !removed.contains($0) }.map { texts[$0] })
    }
  }

  @Test("limits and hostile texts end with a problem, not a trap")
  func hostile() {
    let deep = String(repeating: "[", count: 100_000)
    #expect(JSONDocument(parsing: deep).problems.contains { $0.code == .tooDeep })
    let large = JSONDocument(parsing: "[1,2,3]", limits: JSONLimits(maximumBytes: 3))
    #expect(large.root == nil)
    #expect(large.problems.first?.code == .tooLarge)
    let garbage = JSONDocument(
      parsing: [UInt8](repeating: UInt8(ascii: ","), count: 2 << 20), limits: JSONLimits())
    #expect(garbage.problems.count <= 100)
    let commas = JSONDocument(
      parsing: Array("[".utf8) + [UInt8](repeating: UInt8(ascii: ","), count: 1 << 20))
    #expect(commas.problemCount > 1 << 19)
    #expect(commas.problems.count <= 101)
    #expect(JSONDocument(parsing: Array("{\"a\":\"".utf8) + [0xFF, 0xC3]).firstRejection != nil)
    #expect(JSONDocument(parsing: [0xFF, 0xFE, 0x7B, 0x00]).problems.first?.code == .wrongEncoding)
  }
}
