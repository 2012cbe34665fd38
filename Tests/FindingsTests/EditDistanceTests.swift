import Findings
import Testing

@Suite("The distance between two words")
struct EditDistanceTests {
  @Test(
    "counts slips, a swap of neighbours as one",
    arguments: [
      ("paths", "paths", 0), ("pahts", "paths", 1), ("path", "paths", 1), ("ptahs", "paths", 1),
      ("detials", "details", 1), ("compnent", "components", 2), ("", "ab", 2), ("ca", "abc", 3),
      ("çomponents", "components", 1),
    ])
  func distance(_ a: String, _ b: String, _ expected: Int) {
    #expect(EditDistance.between(a, b, limit: 5) == expected)
    #expect(EditDistance.between(b, a, limit: 5) == expected)
    #expect(EditDistance.between(a, b, limit: expected) == expected)
    #expect(EditDistance.between(a, b, limit: expected - 1) == nil)
  }

  @Test("agrees with the slow definition on random words, whatever the limit")
  func oracle() {
    var state: UInt64 = 0x2545_F491_4F6C_DD1D
    func next(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % bound
    }
    func word() -> String { String((0..<next(9)).map { _ in Character(["a", "b", "c"][next(3)]) }) }
    for _ in 0..<3_000 {
      let (a, b) = (word(), word())
      let expected = slowDistance(Array(a), Array(b))
      for limit in 0..<6 {
        #expect(EditDistance.between(a, b, limit: limit) == (expected <= limit ? expected : nil), "\(a) \(b)")
      }
    }
  }

  /// The textbook table, whole.
  private func slowDistance(_ a: [Character], _ b: [Character]) -> Int {
    var table = Array(repeating: Array(repeating: 0, count: b.count + 1), count: a.count + 1)
    for i in 0...a.count {
      for j in 0...b.count {
        guard i > 0, j > 0 else {
          table[i][j] = i + j
          continue
        }
        var cost = table[i - 1][j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1)
        cost = min(cost, table[i - 1][j] + 1, table[i][j - 1] + 1)
        if i > 1, j > 1, a[i - 1] == b[j - 2], a[i - 2] == b[j - 1] {
          cost = min(cost, table[i - 2][j - 2] + 1)
        }
        table[i][j] = cost
      }
    }
    return table[a.count][b.count]
  }

  @Test("takes the first of the nearest")
  func nearest() {
    let found = EditDistance.nearest(to: "pat", among: ["path", "part", "pat "], limit: { _ in 2 })
    #expect(found?.word == "path")
    #expect(found?.distance == 1)
    #expect(EditDistance.nearest(to: "x", among: ["details"], limit: { _ in 2 }) == nil)
  }

  @Test("is quick for long words")
  func longWords() {
    let long = String(repeating: "ab", count: 50_000)
    #expect(EditDistance.between(long, long + "c", limit: 2) == 1)
    #expect(EditDistance.between(long, "details", limit: 2) == nil)
  }
}
