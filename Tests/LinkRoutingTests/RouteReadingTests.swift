import LinkRouting
import LinkSyntax
import Testing

@Suite("Reading links by a table alone")
struct RouteReadingTests {
  private func table() throws -> RouteTable {
    let number = RouteParameterShape(.integer(IntegerBounds(of: Int.self)))
    return try RouteTable(
      hosts: ["shop.example"],
      routes: [
        RouteDefinition("product", "/buy/:id", parameters: [RouteParameter("id", shape: number)]),
        RouteDefinition(
          "search", "/search?q=:query&tag=:tags",
          parameters: [
            RouteParameter("query", shape: RouteParameterShape(.text)),
            RouteParameter("tags", shape: RouteParameterShape(.text, .repeated)),
          ]),
        RouteDefinition("inner", "/inner", access: .appOnly),
      ])
  }

  @Test("names and texts come with escapes resolved, lists with all of theirs")
  func reading() throws {
    let table = try table()
    let product = try #require(table.reading(of: "https://shop.example/buy/42?x=1"))
    #expect(product.name == "product" && product.parameters.map(\.texts) == [["42"]])
    let search = try #require(table.reading(of: "https://shop.example/search?q=a%20b&tag=x&tag=y"))
    #expect(search.parameters.map(\.name) == ["query", "tags"])
    #expect(search.parameters.map(\.texts) == [["a b"], ["x", "y"]])
    #expect(table.reading(of: "https://shop.example/search?q=a")?.parameters[1].texts == [])
  }

  @Test("what no route takes, or only the app itself does, is not read")
  func refused() throws {
    let table = try table()
    for link in [
      "https://shop.example/buy/x", "https://other.example/buy/1", "https://shop.example/inner", "x",
    ] {
      #expect(table.reading(of: link) == nil)
      #expect(!table.mismatch(of: link).description.isEmpty)
    }
    #expect(table.reading(of: "https://shop.example/inner", trust: .app)?.name == "inner")
  }
}
