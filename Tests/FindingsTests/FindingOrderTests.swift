import Findings
import Testing

@Suite("The order of findings")
struct FindingOrderTests {
  private let sorted: [Finding] = [
    .sample("z", in: "B.json", line: 9),
    .sample("z", in: "a.json", line: nil),
    .sample("a", in: "a.json", line: 2),
    .sample("b", in: "a.json", line: 2, "A", .error),
    .sample("b", in: "a.json", line: 2, "A", .note),
    .sample("b", in: "a.json", line: 2, "B", .note),
    .sample("a", in: "a.json", line: 10),
    .sample("a", in: "é.json", line: 1),
  ]

  @Test("is by file, offset and rule, wherever the findings came from", arguments: 0..<8)
  func isStable(_ shift: Int) {
    let rotated = Array(sorted[shift...] + sorted[..<shift])
    #expect(rotated.inReportOrder() == sorted)
    #expect(Array(rotated.reversed()).inReportOrder() == sorted)
  }

  @Test("puts no finding before itself")
  func isStrict() {
    for finding in sorted { #expect(!finding.precedes(finding)) }
  }
}
