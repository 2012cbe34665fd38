#if Inspection
import Foundation
import Testing

@Suite("applinks routes and generate")
struct RoutesVerbTests {
  private static let source = """
    @LinkRoutes("shop.example", schemes: "shop", prefixes: "de")
    enum Shop {
      enum Kind: String { case shoes, hats }
      @Route("/products/:id") case product(id: Int)
      @Route("/k/:kind") @Route("/kinds/*/:kind") case kind(Kind)
      @Route("/search?q=:query") case search(query: String)
      @Route("/products/secret", access: .appOnly) case secret
      @Route("/app", on: "shop") case app
    }
    """

  private static let generated = """
    {
      "applinks": {
        "substitutionVariables": {
          "kind": ["shoes", "hats"]
        },
        "details": [
          {
            "appIDs": ["8A3KX2M9QT.com.example.shop"],
            "components": [
              { "/": "/kinds/?*/?*/$(kind)", "exclude": true, "comment": "nothing below .kind" },
              { "/": "/de/kinds/?*/?*/$(kind)", "exclude": true, "comment": "nothing below .kind" },
              { "/": "/kinds/?*/$(kind)", "comment": "kind" },
              { "/": "/de/kinds/?*/$(kind)", "comment": "kind" },
              { "/": "/products/secret", "exclude": true, "comment": "secret" },
              { "/": "/de/products/secret", "exclude": true, "comment": "secret" },
              { "/": "/k/$(kind)", "comment": "kind" },
              { "/": "/de/k/$(kind)", "comment": "kind" },
              { "/": "/products/?*/?*", "exclude": true, "comment": "nothing below .product" },
              { "/": "/de/products/?*/?*", "exclude": true, "comment": "nothing below .product" },
              { "/": "/products/?*", "comment": "product" },
              { "/": "/de/products/?*", "comment": "product" },
              { "/": "/search", "?": { "q": "?*" }, "comment": "search" },
              { "/": "/de/search", "?": { "q": "?*" }, "comment": "search" }
            ]
          }
        ]
      }
    }

    """

  @Test("routes are listed")
  func list() async throws {
    let run = try await ToolRun(
      "routes", "list", "--routes", "Sources", files: ["Sources/A/Shop.swift": Self.source])
    #expect(run.status == 0, "\(run.errors)")
    #expect(
      run.output == """
        Shop  shop.example, shop://, /de/…
          .product  /products/:id
          .kind     /k/:kind
          .kind     /kinds/*/:kind    alias
          .search   /search?q=:query
          .secret   /products/secret  app only
          .app      /app              on shop

        """)
    let json = try await ToolRun(
      "routes", "list", "--format", "json", "--routes", "-", input: Self.source)
    let object = try JSONSerialization.jsonObject(with: Data(json.output.utf8)) as? [String: Any]
    let types = object?["types"] as? [[String: Any]]
    #expect((types?.first?["routes"] as? [[String: Any]])?.count == 6)
  }

  @Test("a file is made, the same each time, and says what it cannot")
  func generate() async throws {
    for _ in 0..<2 {
      let run = try await ToolRun(
        "generate", "aasa", "--routes", "Shop.swift", "--app", "8A3KX2M9QT.com.example.shop",
        files: ["Shop.swift": Self.source])
      #expect(run.status == 0, "\(run.errors)")
      #expect(run.output == Self.generated)
      #expect(run.errors.contains("https://shop.example/products/x, which no route takes"))
      #expect(!run.errors.contains("is not opened"))
    }
  }

  @Test("a file is checked both ways")
  func check() async throws {
    let run = try await ToolRun(
      "routes", "check", "--routes", "Shop.swift", "--in", "aasa",
      files: [
        "Shop.swift": Self.source,
        "aasa":
          #"{"applinks":{"details":[{"appIDs":["8A3KX2M9QT.com.example.shop"],"components":[{"/":"/k/shoes"},{"/":"/search"},{"/":"/products/?*"}]}]}}"#,
      ])
    #expect(run.status == 1)
    #expect(
      run.output == """
        not opened  .kind  /k/:kind
                      for example  https://shop.example/k/hats  (no rule matches)
        not taken   details[0].components[1]  {"/":"/search"}
                      for example  https://shop.example/search  (no route takes it)
        not taken   details[0].components[2]  {"/":"/products/?*"}
                      for example  https://shop.example/products/x  (no route takes it)

        """)
  }

  @Test("what is made opens every link, also where a segment may be missing")
  func optionalSegments() async throws {
    let source = """
      @LinkRoutes("a.example") enum A {
        @Route("/stations/:station**") case station(Station)
        @Route("/stations/:id/:x/map") case map(id: Int, x: String)
      }
      @LinkRoutes @Route("/:id/:action") struct Station {
        enum Action: String { case arrivals, filter }
        let id: Int
        var action: Action = .arrivals
      }
      """
    let folder = ToolRun.Folder()
    let made = try await ToolRun(
      "generate", "aasa", "--routes", "A.swift", "--app", "8A3KX2M9QT.a.b", "--output", "aasa",
      files: ["A.swift": source], folder: folder)
    #expect(made.status == 0 && !made.errors.contains("is not opened"), "\(made.errors)")
    let run = try await ToolRun("routes", "check", "--routes", "A.swift", "--in", "aasa", folder: folder)
    #expect(
      run.output.contains("Complete: every link of the routes on a.example opens the app."), "\(run.output)"
    )
    let list = try await ToolRun("routes", "list", "--routes", "A.swift", folder: folder)
    #expect(list.output.contains("  .station  /stations/:id/:action"), "\(list.output)")
  }

  @Test("proofs are said")
  func proved() async throws {
    let source =
      "@LinkRoutes(\"a.example\") enum A {\n  @Route(\"/a\") case a\n  @Route(\"/b/:x**\") case b(x: [String])\n}"
    let aasa =
      #"{"applinks":{"details":[{"appIDs":["8A3KX2M9QT.a.b"],"components":[{"/":"/a"},{"/":"/b/*"}]}]}}"#
    let run = try await ToolRun(
      "routes", "check", "--routes", "A.swift", "--in", "aasa", "--format", "json",
      files: ["A.swift": source, "aasa": aasa])
    #expect(run.status == 0, "\(run.output)\(run.errors)")
    #expect(
      run.output
        == "{\"host\":\"a.example\",\"complete\":true,\"sound\":true,\"unopened\":[],\"unparsed\":[],\"undecided\":[],\"notExact\":[]}\n"
    )
  }

  @Test("wrong declarations are named and end with 1; without routes the tool ends with 2")
  func problems() async throws {
    let wrong = try await ToolRun(
      "routes", "list", "--routes", "A.swift",
      files: ["A.swift": "@LinkRoutes(\"a.example\") enum A {\n  @Route(\"/:b\") case a(c: Int)\n}"])
    #expect(wrong.status == 1)
    #expect(wrong.errors == "A.swift:2:11: error: \".a\" has no value called \"b\" for \":b\".\n")
    let none = try await ToolRun("routes", "list", "--routes", "A.swift", files: ["A.swift": "enum A {}"])
    #expect(none.status == 2)
    let host = try await ToolRun(
      "generate", "aasa", "--routes", "S.swift", "--app", "A.b", "--domain", "shop.exampel",
      files: ["S.swift": Self.source])
    #expect(host.status == 2)
    #expect(host.errors.contains("did you mean"))
  }
}
#endif
