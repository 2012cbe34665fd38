import LinkSyntax
import TestSupport
import Testing

@Suite("Links of several patterns together")
struct RouteCoverageTests {
  private func pattern(_ text: String, _ shapes: RouteParameterShape...) throws -> RoutePattern {
    RoutePattern(try LinkTemplate(text), shapes)
  }

  private let number = RouteParameterShape(.integer(.all))

  @Test("values, ranges, optional parts and products")
  func examples() throws {
    let switches = RouteParameterShape(.values([Array("on".utf8), Array("off".utf8)]))
    #expect(
      RouteCoverage.covering(try pattern("/:k", switches), by: [try pattern("/on"), try pattern("/off")]) == [
        0, 1,
      ])
    #expect(RouteCoverage.covering(try pattern("/:k", switches), by: [try pattern("/on")]) == nil)
    #expect(
      RouteCoverage.covering(
        try pattern("/:n(1...9)", number),
        by: [try pattern("/:n(5...)", number), try pattern("/:n(0...4)", number)]
      ) == [0, 1])
    #expect(
      RouteCoverage.covering(
        try pattern("/:n(1...2)", number), by: [try pattern("/1"), try pattern("/2")]) == nil, "01 is left")
    #expect(
      RouteCoverage.covering(
        try pattern("/a/:n", RouteParameterShape(.text, .optional)),
        by: [try pattern("/a"), try pattern("/a/:n", RouteParameterShape(.text))]) == [0, 1])
    #expect(
      RouteCoverage.covering(
        try pattern("/:k/:j", switches, switches),
        by: [try pattern("/on/:j", switches), try pattern("/:k/on", switches), try pattern("/off/off")]) == [
          0, 1, 2,
        ])
    #expect(
      RouteCoverage.covering(
        try pattern("/s?q=:k", switches), by: [try pattern("/s?q=on"), try pattern("/s?q=off")]) == [0, 1])
    #expect(
      RouteCoverage.covering(
        try pattern("/s"), by: [try pattern("/s?q=:k", RouteParameterShape(.text)), try pattern("/s?r=1")])
        == nil)
  }

  @Test("bounds together are looked at number by number")
  func bounds() {
    var random = SeededRandom(99)
    for _ in 0..<2_000 {
      func bounds() -> IntegerBounds? {
        let low = Int64(random.number(0...14)) - 7
        return IntegerBounds(low, low + Int64(random.number(0...6)))
      }
      guard let own = bounds() else { continue }
      let others = (0..<random.number(0...4)).compactMap { _ in bounds() }
      let isCovered = (Int64(-7)...14).allSatisfy { number in
        let magnitude = number.magnitude
        func holds(_ bounds: IntegerBounds) -> Bool {
          bounds.contains(magnitude: magnitude, isNegative: number < 0)
        }
        return !holds(own) || others.contains(where: holds)
      }
      #expect(own.isCovered(by: others) == isCovered, "\(own.text) \(others.map(\.text))")
    }
  }
}
