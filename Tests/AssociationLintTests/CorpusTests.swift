import AssociationFiles
import AssociationLint
import Findings
import Foundation
import PositionedJSON
import Testing

/// Real published files, where the environment says where they are.
@Suite("Published files", .enabled(if: Corpus.folder != nil))
struct CorpusTests {
  @Test("every file is judged, and those that are no JSON are told so")
  func files() throws {
    let entries = try Corpus.entries()
    #expect(entries.count > 10)
    for entry in entries {
      let findings = try entry.findings()
      let errors = findings.filter { $0.rule.name.hasPrefix("json-") && $0.severity == .error }
      #expect(errors.isEmpty == entry.isWellFormed, "\(entry.file)")
    }
  }

  @Test("the file with a typographic quote is at fault on the line of the string")
  func typographicQuote() throws {
    let entry = try #require(Corpus.entries().first { $0.features.contains("broken:smart-quote") })
    let findings = try entry.findings().filter { $0.rule.name.hasPrefix("json-") }
    #expect(findings.map(\.rule) == ["json-unterminated-string"])
    #expect(findings.map { $0.place.range?.start.line } == [8])
  }

  @Test(
    "known faults are found",
    arguments: [
      ("broken:empty-appIDs", ["empty-app-ids"]), ("broken:component-type", ["component-not-object"]),
      ("broken:appid-no-team", ["identifier-without-prefix"]),
      ("broken:appid-lowercase-team", ["lower-case-prefix"]),
      ("broken:appid-placeholder", ["placeholder-identifier", "sample-identifier"]),
    ])
  func faults(_ feature: String, _ rules: [String]) throws {
    for entry in try Corpus.entries() where entry.features.contains(feature) {
      let found = try entry.findings().map(\.rule.name)
      #expect(!Set(found).isDisjoint(with: rules), "\(entry.file)")
    }
  }

  @Test("identifiers of apps in the wild are clean but for a few dozen")
  func identifiers() throws {
    let text = try String(contentsOf: Corpus.url("corpus/app-identifiers.tsv"), encoding: .utf8)
    let identifiers = text.split(separator: "\n").dropFirst().compactMap { $0.split(separator: "\t").first }
    #expect(identifiers.count > 12_000)
    let list = identifiers.map { "\"\($0)\"" }.joined(separator: ",")
    let file = AssociationFile(parsing: "{\"webcredentials\": {\"apps\": [\(list)]}}")
    let findings = AssociationLinter().findings(in: file, name: "x").filter { $0.severity == .error }
    #expect(findings.count < 130)
    #expect(!findings.contains { $0.rule == "invalid-bundle-identifier" && $0.message.contains("\"-\"") })
  }
}

/// The folder of real files and its list.
enum Corpus {
  static let folder = ProcessInfo.processInfo.environment["APPLINKS_SHARED"]

  struct Entry {
    let file: String
    let isWellFormed: Bool
    let features: [String]

    func findings() throws -> [Finding] {
      let bytes = [UInt8](try Data(contentsOf: Corpus.url("corpus/" + file)))
      return AssociationLinter().findings(in: AssociationFile(parsing: bytes), name: file)
    }
  }

  static func url(_ path: String) -> URL {
    URL(fileURLWithPath: folder ?? "/").appendingPathComponent(path)
  }

  static func entries() throws -> [Entry] {
    let text = try String(contentsOf: url("corpus/index.tsv"), encoding: .utf8)
    return text.split(separator: "\n").compactMap { line in
      let cells = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      guard cells.count > 6, cells[1] == "aasa" else { return nil }
      return Entry(
        file: cells[0], isWellFormed: cells[5] == "yes",
        features: cells[6].split(separator: ",").map(String.init))
    }
  }
}
