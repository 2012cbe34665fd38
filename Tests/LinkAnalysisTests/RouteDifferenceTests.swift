import LinkAnalysis
import LinkSyntax
import Testing

@Suite("Two tables of routes")
struct RouteDifferenceTests {
  private func routes(_ templates: [(String, [RouteParameterShape])]) throws -> [RouteProof.Route] {
    try templates.map { RouteProof.Route(RoutePattern(try LinkTemplate($0.0), $0.1)) }
  }

  @Test("equal tables are proved equal, and a looser parameter is shown by a link")
  func difference() throws {
    let number = RouteParameterShape(.integer(IntegerBounds(of: Int.self)))
    let text = RouteParameterShape(.text)
    let strict = try routes([("/buy/:id", [number]), ("/about", [])])
    let loose = try routes([("/buy/:id", [text]), ("/about", [])])
    let same = RouteDifference(from: strict, to: strict, isSame: { $0 == $1 }, differs: { _ in true })
    #expect(same.isEquivalent)
    let other = RouteDifference(from: strict, to: loose, isSame: { $0 == $1 }, differs: { _ in true })
    let path = try #require(other.example?.path)
    #expect(path.hasPrefix("/buy/") && Int(path.dropFirst(5)) == nil)
  }

  @Test("the same links by another route are a difference")
  func names() throws {
    let table = try routes([("/a", []), ("/b", [])])
    let difference = RouteDifference(
      from: table, to: table, isSame: { $0 != $1 }, differs: { _ in true })
    #expect(difference.example != nil)
  }
}
