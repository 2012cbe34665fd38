import LinkRouting
import Testing

@Suite("The helper for tests of routes")
struct RoundTripTests {
  /// A type whose two directions do not agree.
  struct Careless: LinkParameter, Equatable {
    var text: String
    init(_ text: String) { self.text = text }
    init?(linkText: String) { text = linkText.lowercased() }
    var linkText: String { text }
  }

  struct Tag: LinkRoutable, Equatable {
    var value: Careless
    static let routeTable = RouteTable(_hosts: [], schemes: ["tags"]) { () throws(RouteTableError) in
      [try RouteDefinition("tag", "/t/:value", parameters: [RouteParameter("value", Careless.self)])]
    }
    static func _route(_ definition: Int, _ values: RouteValues) -> Tag? {
      values.value(0, Careless.self).map { Tag(value: $0) }
    }
    func _print(_ printer: inout RoutePrinter) throws(RoutePrintError) {
      printer.begin(Self.routeTable, 0)
      try printer.add(value)
    }
  }

  @Test("it finds values that do not come back")
  func careless() {
    #expect(Tag(value: Careless("abc")).roundTripProblem() == nil)
    #expect(Tag(value: Careless("ABC")).roundTripProblem()?.contains("another value") == true)
    #expect(Tag(value: Careless("")).roundTripProblem()?.contains("is empty") == true)
    #expect(ShopLink.debug.roundTripProblem() == nil)
    #expect(ShopLink.profile(name: "new").roundTripProblem()?.contains("newProduct") == true)
  }
}
