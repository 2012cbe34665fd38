import SwiftSyntaxMacrosGenericTestSupport
import Testing

@Suite("What the macro writes")
struct ExpansionTests {
  @Test("an enum gets its conformance and nothing else")
  func enumeration() {
    expectExpansion(
      """
      @LinkRoutes("shop.example", schemes: "shop")
      public enum Shop {
        @Route("/products/:id") @Route("/p/:id") case product(id: Int)
        @Route("/search?q=:query&page=:page") case search(query: String, page: Int = 1)
        @Route("/") case `default`
      }
      """,
      """
      public enum Shop {
        case product(id: Int)
        case search(query: String, page: Int = 1)
        case `default`
      }

      extension Shop: LinkRouting.LinkRoutable {
        public static let routeTable = LinkRouting.RouteTable(_hosts: ["shop.example"], schemes: ["shop"]) { () throws(LinkRouting.RouteTableError) in
          [
            try LinkRouting.RouteDefinition("product", "/products/:id", parameters: [LinkRouting.RouteParameter("id", Int.self)]),
            try LinkRouting.RouteDefinition("product", "/p/:id", parameters: [LinkRouting.RouteParameter("id", Int.self)], isCanonical: false),
            try LinkRouting.RouteDefinition("search", "/search?q=:query&page=:page", parameters: [LinkRouting.RouteParameter("query", String.self), LinkRouting.RouteParameter("page", Int.self, default: 1)]),
            try LinkRouting.RouteDefinition("default", "/"),
          ]
        }
        public static func _route(_ definition: Swift.Int, _ values: LinkRouting.RouteValues) -> Self? {
          switch definition {
          case 0:
            guard let value0 = values.value(0, Int.self) else {
              return nil
            }
            return .product(id: value0)
          case 1:
            guard let value0 = values.value(0, Int.self) else {
              return nil
            }
            return .product(id: value0)
          case 2:
            guard let value0 = values.value(0, String.self), let value1 = values.value(1, Int.self, default: 1) else {
              return nil
            }
            return .search(query: value0, page: value1)
          case 3:
            return .`default`
          default:
            return nil
          }
        }
        public func _print(_ printer: inout LinkRouting.RoutePrinter) throws(LinkRouting.RoutePrintError) {
          switch self {
          case .product(let value0):
            printer.begin(Self.routeTable, 0)
            try printer.add(value0)
          case .search(let value0, let value1):
            printer.begin(Self.routeTable, 2)
            try printer.add(value0)
            try printer.add(value1, default: 1)
          case .`default`:
            printer.begin(Self.routeTable, 3)
          }
        }
      }
      """)
  }

  @Test("after an error the conformance is there, with a fix-it")
  func error() {
    let expanded = """

      extension Shop: LinkRouting.LinkRoutable {
        static let routeTable = LinkRouting.RouteTable(_hosts: ["shop.example"]) { () throws(LinkRouting.RouteTableError) in
          [
          ]
        }
        static func _route(_ definition: Swift.Int, _ values: LinkRouting.RouteValues) -> Self? {
          switch definition {
          default:
            return nil
          }
        }
        func _print(_ printer: inout LinkRouting.RoutePrinter) throws(LinkRouting.RoutePrintError) {
        }
      }
      """
    expectExpansion(
      """
      @LinkRoutes("shop.example")
      enum Shop {
        @Route("/products/:ident") case product(id: Int)
      }
      """,
      """
      enum Shop {
        case product(id: Int)
      }
      \(expanded)
      """,
      diagnostics: [
        DiagnosticSpec(
          message: "\".product\" has no value called \"ident\" for \":ident\".", line: 3, column: 11,
          fixIts: [FixItSpec(message: "write \"/products/:id\"")])
      ],
      fixed: """
        @LinkRoutes("shop.example")
        enum Shop {
          @Route("/products/:id") case product(id: Int)
        }
        """)
  }

  @Test("a wrong expectation fails")
  func failing() {
    withKnownIssue {
      expectExpansion("@LinkRoutes enum Shop { @Route(\"/\") case a }", "something else")
    }
  }
}
