import Foundation
import Testing
import Yams

@testable import UITestGeneration

/// Texts that leave a literal which is not closed with care.
let hostileTexts = [
  "", "plain", "\"", "\\", "\\\"", "\\(exit(1))", "$x", "${y}", "$(touch pwned)", "`w`", "'", "''\\''",
  "a\nb", "\r\n",
  "\u{0}\u{7}\u{1B}[31m", "\u{85}\u{2028}\u{2029}", "\u{202E}\u{FEFF}\u{200B}", "🙂\u{1F1E9}é日本",
  "\u{E000}\u{FFFF}\u{10FFFF}",
  "*/ // <!-- --> ]]> & < >", "#{x} %s {{y}}", "- yaml: [x] # c",
]

@Suite("The user's text in other languages")
struct EscapingTests {
  /// Reads a literal of `\`-escapes as the language does; fails where something could end it early.
  private func decoded(_ literal: String, braces: Bool) throws -> String {
    var scalars = Array(literal.unicodeScalars)
    #expect(scalars.first == "\"" && scalars.last == "\"")
    scalars = Array(scalars.dropFirst().dropLast())
    var units: [UInt16] = []
    var index = 0
    func hex(_ range: Range<Int>) throws -> UInt32 {
      try #require(UInt32(String(String.UnicodeScalarView(scalars[range])), radix: 16))
    }
    while index < scalars.count {
      let scalar = scalars[index]
      #expect(scalar != "\"" && scalar.value >= 0x20)
      guard scalar == "\\" else {
        units += Array(String(scalar).utf16)
        index += 1
        continue
      }
      let next = scalars[index + 1]
      if next == "u", braces {
        let end = try #require(scalars[index...].firstIndex(of: "}"))
        let number = try hex(index + 3..<end)
        units += Array(String(try #require(Unicode.Scalar(number))).utf16)
        index = end + 1
      } else if next == "u" {
        units.append(UInt16(try hex(index + 2..<index + 6)))
        index += 6
      } else {
        #expect("\"\\$".unicodeScalars.contains(next))
        units += Array(String(next).utf16)
        index += 2
      }
    }
    return String(decoding: units, as: UTF16.self)
  }

  @Test("a literal means its text and is one line", arguments: hostileTexts)
  func literals(_ text: String) throws {
    #expect(try decoded(SourceText.swift(text), braces: true) == text)
    #expect(try decoded(SourceText.kotlin(text), braces: false) == text)
    #expect(try decoded(SourceText.javaScript(text), braces: false) == text)
    let literals = [
      SourceText.swift(text), SourceText.kotlin(text), SourceText.javaScript(text), SourceText.yaml(text),
    ]
    let isOneLine = !literals.joined().contains(where: \.isNewline)
    #expect(isOneLine)
  }

  @Test("a dollar sign begins no template of Kotlin")
  func templates() {
    #expect(SourceText.kotlin("${x} $y") == "\"\\${x} \\$y\"")
  }

  @Test("YAML reads the text back", arguments: hostileTexts)
  func yaml(_ text: String) throws {
    let node = try #require(try Yams.compose(yaml: "key: \(SourceText.yaml(text))\n"))
    #expect(node.mapping?["key"]?.string == text)
  }

  @Test("a comment stays on its line, and cannot end early", arguments: hostileTexts)
  func comments(_ text: String) {
    let comment = SourceText.comment(text)
    let isOneLine = !comment.contains(where: \.isNewline)
    #expect(isOneLine)
    #expect(!comment.contains("--"))
  }

  @Test("the shell reads the word back", arguments: hostileTexts.filter { !$0.unicodeScalars.contains("\0") })
  func shell(_ text: String) throws {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/bash")
    process.arguments = ["-c", "printf %s \(SourceText.shell(text))"]
    let pipe = Pipe()
    process.standardOutput = pipe
    try process.run()
    let output = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    #expect(String(decoding: output, as: UTF8.self) == text)
  }

  @Test("a pattern matches its own text as a whole", arguments: hostileTexts)
  func patterns(_ text: String) throws {
    let expression = try NSRegularExpression(pattern: "^(?:\(SourceText.regularExpression(text)))\\z")
    let range = NSRange(text.startIndex..., in: text)
    #expect(expression.firstMatch(in: text, range: range)?.range == range)
  }

  @Test("markup has no character of its own left")
  func markup() {
    #expect(
      SourceText.markup("<a href=\"x\">'&\u{7}") == "&lt;a href=&quot;x&quot;&gt;&#39;&amp;&lt;U+0007&gt;")
  }
}
