import Foundation
import Testing

@testable import LinkOpening

@Suite("The table of facts")
struct FactTableTests {
  @Test("every fact has its own place, in order, and its sources have titles")
  func places() {
    var rows: [Int: Int] = [:]
    for fact in OpeningFact.all {
      rows[fact.section, default: 0] += 1
      #expect(fact.row == rows[fact.section], "\(fact.id)")
      #expect(!fact.subject.isEmpty && fact.certainty != .undocumented)
      for key in fact.sources where !key.contains(" ") {
        #expect(FactSource.title(of: key) != nil, "\(key)")
      }
    }
    #expect(Set(OpeningFact.all.map(\.id)).count == OpeningFact.all.count)
    let counts = (1...11).map { rows[$0] ?? 0 }
    #expect(counts == [6, 18, 10, 8, 7, 9, 15, 5, 10, 13, 6])
  }

  @Test("sureness is ordered")
  func order() {
    #expect(
      Certainty.undocumented < .folklore && Certainty.folklore < .observed && Certainty.observed < .documented
    )
  }

  private static let referencePath = ProcessInfo.processInfo.environment["APPLINKS_SHARED"].map {
    $0 + "/reference/opening-links.md"
  }

  @Test(
    "each row of the reference is a fact with its mark and its sources",
    .enabled(if: referencePath.map { FileManager.default.fileExists(atPath: $0) } ?? false))
  func reference() throws {
    let text = try String(contentsOfFile: try #require(Self.referencePath), encoding: .utf8)
    var section = 0
    var rows: [Int: [[String]]] = [:]
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix("## ") { section = Int(line.dropFirst(3).prefix { $0.isNumber }) ?? 0 }
      guard line.hasPrefix("|"), !line.hasPrefix("| ---"), !line.contains("| Mark |"),
        !line.contains("| Condition |")
      else { continue }
      rows[section, default: []].append(
        line.dropFirst().dropLast().split(separator: "|", omittingEmptySubsequences: false).map {
          $0.trimmingCharacters(in: .whitespaces)
        })
    }
    for section in 2...11 {
      let facts = OpeningFact.all.filter { $0.section == section }
      let table = rows[section] ?? []
      try #require(table.count == facts.count)
      for (cells, fact) in zip(table, facts) {
        let subject = section == 3 && fact.row <= 6 ? cells[1] : cells[0]
        #expect(fact.subject == subject.filter { $0 != "*" && $0 != "`" }, "\(fact.id)")
        guard !(section == 3 && fact.row <= 6) else { continue }
        #expect(cells[cells.count - 2].contains("[\(fact.certainty.rawValue)]"), "\(fact.id)")
        #expect(fact.sources.allSatisfy { cells[cells.count - 1].contains($0) }, "\(fact.id)")
      }
    }
  }
}
