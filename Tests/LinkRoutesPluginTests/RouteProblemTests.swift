import LinkSyntax
import RouteDeclarations
import SwiftParser
import SwiftSyntax
import Testing

/// The first line and column of each problem in the source of one declaration, and its text.
private func problems(_ source: String) throws -> [(place: String, problem: RouteProblem)] {
  let file = Parser.parse(source: source)
  let converter = SourceLocationConverter(fileName: "Routes.swift", tree: file)
  let declaration = try #require(file.statements.first?.item.as(DeclSyntax.self))
  let group: any DeclGroupSyntax = try #require(
    declaration.as(EnumDeclSyntax.self) ?? declaration.as(StructDeclSyntax.self))
  let attribute = try #require(
    group.attributes.compactMap { $0.as(AttributeSyntax.self) }.first {
      $0.attributeName.trimmedDescription == "LinkRoutes"
    })
  return RouteTypeDeclaration(group, attribute: attribute).problems.map { problem in
    let location = converter.location(for: problem.node.positionAfterSkippingLeadingTrivia)
    return ("\(location.line):\(location.column)", problem)
  }
}

@Suite("Wrong declarations of routes")
struct RouteProblemTests {
  @Test(
    "each is found at its token",
    arguments: [
      (#"@Route("/a/:b") case a(id: Int)"#, "unknown-parameter", "2:9", #"write "/a/:id""#),
      (#"@Route("/a/:x/:y") case a(x: Int)"#, "unknown-parameter", "2:9", nil),
      (#"@Route("/a") case a(id: Int)"#, "uncarried-value", "2:21", nil),
      (#"@Route("/a/:id") case a(Int, String)"#, "no-label", "2:25", nil),
      (#"@Route("/a/:id/:name") case a(Int, name: String)"#, "no-label", "2:31", #"name it "id""#),
      (#"case about"#, "no-template", "2:6", #"add @Route("/about")"#),
      (#"@Route("about") case about"#, "invalid-template", "2:9", #"write "/about""#),
      (#"@Route("/café") case a"#, "invalid-template", "2:9", #"write "/caf%C3%A9""#),
      (#"@Route("/a/:id**/b") case a(id: [Int])"#, "invalid-template", "2:9", nil),
      (#"@Route("/a/:x/:y") case a(x: Int?, y: Int)"#, "unprintable", "2:9", nil),
      (#"@Route("/a/:x/b") case a(x: Int = 1)"#, "unprintable", "2:9", nil),
      (#"@Route("/a/:x") case a(x: [Int])"#, "unprintable", "2:9", nil),
      (#"@Route("/a/:x**") case a(x: String)"#, "unprintable", "2:9", nil),
      (#"@Route("/a/*") case a"#, "unprintable", "2:9", nil),
      (#"@Route("/a/:x") case a(x: (Int, Int))"#, "no-parameter-type", "2:27", nil),
      (#"@Route("/a/:x") case a(x: () -> Void)"#, "no-parameter-type", "2:27", nil),
      (#"@Route("/a/:x") case a(x: any Error)"#, "no-parameter-type", "2:27", nil),
      (#"@Route("/a?x=:x") case a(x: [Int]?)"#, "no-parameter-type", "2:29", nil),
      (#"@Route("/a?x=:x") case a(x: [String: Int])"#, "no-parameter-type", "2:29", nil),
      (#"@Route("/a?x=:x") case a(x: Int? = 1)"#, "useless-default", "2:36", nil),
      (#"@Route("/a/:x(1...5)") case a(x: Bool)"#, "unfit-constraint", "2:9", #"write "/a/:x""#),
      (#"@Route("/a/:x(1000...)") case a(x: UInt8)"#, "unfit-constraint", "2:9", #"write "/a/:x""#),
      (
        "@Route(\"/x/true\") case a\n@Route(\"/x/false\") case b\n@Route(\"/x/:on\") case c(on: Bool)",
        "unreachable", "4:9", nil
      ),
      (
        "@Route(\"/x/:n\") case c(n: UInt8)\n@Route(\"/x/:n(0...99)\") case a(n: Int)\n@Route(\"/x/:n(100...255)\") case b(n: Int)",
        "unreachable", "2:9", nil
      ),
      (#"@Route("/\(x)") case a"#, "no-literal", "2:8", nil),
      (#"@Route("/a", on: "other.example") case a"#, "unknown-source", "2:19", nil),
      (#"@Route("/a", access: level) case a"#, "unknown-access", "2:22", nil),
      (#"@Route("/a") case a, b"#, "shared-template", "2:22", nil),
      ("#if DEBUG\n@Route(\"/a\") case a\n#endif", "conditional", "2:1", nil),
      ("@Route(\"/a\") case a\n@Route(\"/a\") case b", "unreachable", "3:9", nil),
      ("@Route(\"/:x\") case a(x: String)\n@Route(\"/:y\") case b(y: String)", "unreachable", "3:9", nil),
      ("@Route(\"/:x\") @Route(\"/:x\") case a(x: String)", "unreachable", "2:23", nil),
      ("@Route(\"/a/:x\") case a(x: String)\n@Route(\"/:x/b\") case b(x: String)", "overlap", "3:9", nil),
      ("@Route(\"/a?x=:x\") case a(x: Int)\n@Route(\"/a?y=:y\") case b(y: Int)", "overlap", "3:9", nil),
    ] as [(String, String, String, String?)])
  func found(_ cases: String, _ id: String, _ place: String, _ mend: String?) throws {
    let all = try problems("@LinkRoutes(\"shop.example\") enum E {\n\(cases)\n}")
    let first = try #require(all.first, "\(cases)")
    #expect(first.problem.id == id, "\(cases): \(first.problem.message)")
    #expect(first.place == place, "\(cases)")
    #expect(first.problem.mend?.message == mend, "\(cases)")
    #expect(all.count == 1)
  }

  @Test(
    "sound declarations are left alone",
    arguments: [
      "@Route(\"/a/:id\") case a(id: Int)\n@Route(\"/a/:slug\") case b(slug: String)\n@Route(\"/a/new\") case c",
      "@Route(\"/a/:x\") case a(String)",
      "@Route(\"/a\", on: \"shop.example\") case a\n@Route(\"/a\", on: \"m.shop.example\") case b",
      "@Route(\"/a/:x**\") case a(x: [String])\n@Route(\"/a\") case b",
      "@Route(\"/a/:x**\") case a(x: Child)\n@Route(\"/a/help\") case b",
      "@Route(\"/:x\") @Route(\"/old/*/:x\") case a(x: String = \"a\")",
      "@Route(\"/:d(yyyy-MM-dd)\") case a(d: Date)",
      "enum K: String { case on, off }\n@Route(\"/:k\") case a(k: K)\n@Route(\"/:b\") case b(b: Bool)",
      "@Route(\"/x/:a/:b\") case a(a: Int, b: Int?)\n#if DEBUG\nfunc f() {}\n#endif",
    ])
  func sound(_ cases: String) throws {
    let all = try problems("@LinkRoutes(\"shop.example\", \"m.shop.example\") enum E {\n\(cases)\n}")
    #expect(all.isEmpty, "\(all.map(\.problem.message))")
  }

  @Test(
    "sources are judged",
    arguments: ["shop example", "*", "shop.example/", "a.*.example", "https://shop.example", "héllo.example"])
  func hosts(_ host: String) throws {
    let all = try problems("@LinkRoutes(\"\(host)\") enum E { @Route(\"/\") case a }")
    #expect(all.map(\.problem.id) == ["invalid-source"])
  }

  @Test("a template with the same links is found through the values of an enum")
  func rawValues() throws {
    let all = try problems(
      "@LinkRoutes enum E {\nenum K: String { case on, off }\n@Route(\"/:k\") case a(k: K)\n@Route(\"/:j\") case b(j: K)\n}"
    )
    #expect(all.map(\.problem.id) == ["unreachable"])
  }
}
