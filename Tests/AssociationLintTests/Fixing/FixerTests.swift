import AssociationFiles
import AssociationLint
import Findings
import LinkMatching
import LinkSyntax
import PositionedJSON
import Testing

@Suite("Mending, migrating and comparing files")
struct FixerTests {
  static func fix(_ text: String, unsafe: Bool = false) -> Fixer.Result {
    Fixer(allowsUnsafeFixes: unsafe).fix(
      Array(text.utf8), isReadable: { AssociationFile(parsing: $0).rejection == nil },
      findings: { AssociationLinter().findings(in: AssociationFile(parsing: $0), name: "f") })
  }

  @Test("everything that a safe fix can mend is mended in one go")
  func everything() throws {
    let text = """
      \u{FEFF}{ // ours
        "applinks": {
          "apps": [],
          "details": [
            {
              "appID": " 8A3KX2M9QT.com.example.shop ",
              "paths": ["NOT/private/*" "/buy/*", "/buy/*",]
            },
          ]
        }
      }
      """
    let result = Self.fix(text)
    let file = AssociationFile(parsing: result.text)
    #expect(file.rejection == nil)
    #expect(file.applinks?.details.first?.appIDs == ["8A3KX2M9QT.com.example.shop"])
    #expect(file.applinks?.details.first?.paths.map(\.pattern) == ["/private/*", "/buy/*"])
    #expect(file.applinks?.details.first?.paths.map(\.isExcluded) == [true, false])
    #expect(!result.remaining.contains { $0.fix?.isSafe == true })
    let rules = Set(result.fixed.map(\.rule.name))
    #expect(
      rules.isSuperset(of: [
        "json-trailing-comma", "json-missing-comma", "json-comment", "json-byte-order-mark",
      ]))
  }

  @Test("a file without findings keeps every byte")
  func clean() {
    let text = "{\"webcredentials\":   {\"apps\":[\"8A3KX2M9QT.com.example.shop\"]}}"
    #expect(Self.fix(text).text == Array(text.utf8))
    #expect(Self.fix(text).fixed.isEmpty)
  }

  @Test("a fix that makes a readable text unreadable is not kept")
  func rollback() {
    let breaking = Finding(
      rule: "x", severity: .error, message: "m.", place: Place(file: "f"), help: "h.",
      fix: Fix("Break it", edits: [.remove(0..<1)]))
    let result = Fixer().fix(Array("{}".utf8), isReadable: { AssociationFile(parsing: $0).rejection == nil })
    { _ in
      [breaking]
    }
    #expect(result.text == Array("{}".utf8))
    #expect(result.fixed.isEmpty)
  }

  @Test("fixes that go round in a circle end")
  func circle() {
    let result = Fixer().fix(Array("a".utf8), isReadable: { _ in false }) { text in
      let other = text == Array("a".utf8) ? "b" : "a"
      return [
        Finding(
          rule: "x", severity: .error, message: "m.", place: Place(file: "f"), help: "h.",
          fix: Fix("Turn it", edits: [TextEdit(range: 0..<1, with: other)]))
      ]
    }
    #expect(result.fixed.count == 1)
  }

  @Test("random broken texts are mended without a trap, and what is readable stays readable")
  func random() {
    var seed: UInt64 = 7
    func next(_ bound: Int) -> Int {
      seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(seed >> 33) % bound
    }
    let text = Array(
      #"{"applinks":{"apps":[],"details":[{"appIDs":["8A3KX2M9QT.com.example.shop"],"components":[{"/":"/a/*"},{"?":{"x":"1"}}]}]}}"#
        .utf8)
    for _ in 0..<150 {
      var broken = text
      for _ in 0..<1 + next(3) {
        let place = next(broken.count)
        if next(2) == 0 {
          broken.remove(at: place)
        } else {
          broken.insert(Array(#",{}[]":/*' "#.utf8)[next(11)], at: place)
        }
      }
      let readable = AssociationFile(parsing: broken).rejection == nil
      let result = Self.fix(String(decoding: broken, as: UTF8.self), unsafe: true)
      if readable { #expect(AssociationFile(parsing: result.text).rejection == nil) }
    }
  }

  // MARK: - Comparison

  @Test("a comparison finds what a change does, and calls equal files equal")
  func comparison() {
    func file(_ rules: String) -> AssociationFile {
      AssociationFile(parsing: #"{"applinks":{"details":[{"appIDs":["A.b"],"components":[\#(rules)]}]}}"#)
    }
    let same = DecisionComparison(file(#"{"/":"/a/*"}"#), file(#"{"/":"a/*"}, {"/":"/a/b"}"#))
    #expect(same.isEmpty)
    #expect(same.linkCount > 10)
    let changed = DecisionComparison(
      file(#"{"/":"/a/*"}"#), file(#"{"/":"/a/x","exclude":true},{"/":"/a/*"}"#))
    #expect(changed.differences.contains { $0.before == .match && $0.after == .exclude })
  }

  // MARK: - Migration

  @Test("paths become components with the same decisions, and the rest keeps its bytes")
  func toComponents() throws {
    let text = """
      {"applinks":  {
        "apps": [],
        "details": [{
          "appID": "A.b",  "paths": [
            "NOT /a/b",
            "/a/*"
          ]
        }]
      }}
      """
    let migration = try #require(Migration(AssociationFile(parsing: text), to: .components))
    #expect(
      String(decoding: migration.text, as: UTF8.self) == """
        {"applinks":  {
          "apps": [],
          "details": [{
            "appID": "A.b",  "components": [
              { "/": "/a/b", "exclude": true },
              { "/": "/a/*" }
            ]
          }]
        }}
        """)
    #expect(migration.comparison?.isEmpty == true)
    #expect(migration.notes.isEmpty)
  }

  @Test("components become paths beside them for iOS 12, where paths can say it")
  func toPaths() throws {
    let text =
      #"{"applinks":{"details":[{"appIDs":["A.b"],"components":[{"/":"/a/b","exclude":true},{"/":"/a/*"}]}]}}"#
    let migration = try #require(Migration(AssociationFile(parsing: text), to: .paths))
    let file = AssociationFile(parsing: migration.text)
    #expect(file.rejection == nil)
    #expect(file.applinks?.apps?.kind == .array)
    #expect(file.applinks?.details.first?.legacyAppIDs == ["A.b"])
    #expect(file.applinks?.details.first?.paths.map(\.pattern) == ["/a/b", "/a/*"])
    #expect(migration.comparison?.isEmpty == true)
  }

  @Test(
    "what paths cannot say is refused with its place, or left out when asked for",
    arguments: [
      #"{"/":"/a","?":{"x":"1"}}"#, ##"{"#":"x"}"##, #"{"/":"/$(digit)"}"#,
      #"{"/":"/a","caseSensitive":false}"#,
      #"{"/":"/a","percentEncoded":false}"#,
    ])
  func refusal(rule: String) throws {
    let text = #"{"applinks":{"apps":[],"details":[{"appID":"A.b","components":[\#(rule),{"/":"/b"}]}]}}"#
    let migration = try #require(Migration(AssociationFile(parsing: text), to: .paths))
    #expect(migration.text == Array(text.utf8))
    #expect(migration.notes.first?.isRefusal == true)
    #expect(
      migration.notes.first?.range.lowerBound == text.utf8.count - #"\#(rule),{"/":"/b"}]}]}}"#.utf8.count)
    let partial = try #require(Migration(AssociationFile(parsing: text), to: .paths, isPartial: true))
    #expect(AssociationFile(parsing: partial.text).applinks?.details.first?.paths.map(\.pattern) == ["/b"])
  }

  @Test("a path that would become a variable is refused")
  func variable() throws {
    let text = #"{"applinks":{"apps":[],"details":[{"appID":"A.b","paths":["/$(digit)"]}]}}"#
    let migration = try #require(Migration(AssociationFile(parsing: text), to: .components))
    #expect(migration.text == Array(text.utf8))
    #expect(migration.notes.count == 1)
  }

  // MARK: - Differences of texts

  @Test(
    "a difference applied to the old text gives the new one",
    arguments: [
      ("a\nb\nc\n", "a\nB\nc\n"), ("", "a\n"), ("a\n", ""), ("a", "a\n"),
      ("a\nb\nc\nd\ne\nf\ng\nh\ni\n", "A\nb\nc\nd\ne\nf\ng\nh\nI\n"),
      ("1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n11\n12\n", "1\nx\n3\n4\n5\n6\n7\n8\n9\n10\ny\n12\n"),
      ("same\n", "same\n"),
    ])
  func diff(old: String, new: String) throws {
    let text = UnifiedDiff.text(from: Array(old.utf8), to: Array(new.utf8), oldName: "a", newName: "b")
    #expect(text.isEmpty == (old == new))
    #expect(try Self.apply(text, to: old) == new)
  }

  /// Applies a unified difference the plain way.
  private static func apply(_ diff: String, to old: String) throws -> String {
    if diff.isEmpty { return old }
    var oldLines = old.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    if oldLines.last == "" { oldLines.removeLast() }
    var result: [String] = []
    var place = 0
    var endsWithBreak = true
    var lastSign: Character = " "
    for line in diff.split(separator: "\n").dropFirst(2) {
      switch line.first {
      case "@":
        let numbers = line.split(separator: " ")[1].dropFirst().split(separator: ",").compactMap { Int($0) }
        let start = numbers[1] == 0 ? numbers[0] : numbers[0] - 1
        result += oldLines[place..<start]
        place = start
      case " ", "-":
        #expect(oldLines[place] == String(line.dropFirst()))
        if line.first == " " { result.append(oldLines[place]) }
        place += 1
      case "+": result.append(String(line.dropFirst()))
      default: if lastSign != "-" { endsWithBreak = false }
      }
      lastSign = line.first ?? " "
    }
    result += oldLines[place...]
    return result.isEmpty ? "" : result.joined(separator: "\n") + (endsWithBreak ? "\n" : "")
  }
}
