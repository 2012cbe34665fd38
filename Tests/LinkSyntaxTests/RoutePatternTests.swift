import LinkSyntax
import TestSupport
import Testing

@Suite("Sets of links of templates")
struct RoutePatternTests {
  private func pattern(_ text: String, _ shapes: RouteParameterShape...) throws -> RoutePattern {
    RoutePattern(try LinkTemplate(text), shapes)
  }

  @Test("a part of another set is found")
  func subsets() throws {
    let number = RouteParameterShape(.integer(.all))
    let text = RouteParameterShape(.text)
    let page = RouteParameterShape(.integer(.all), .optional)
    #expect(try pattern("/a/:id", number).isSubset(of: pattern("/a/:id", text)))
    #expect(try !pattern("/a/:id", text).isSubset(of: pattern("/a/:id", number)))
    #expect(try pattern("/a/new").isSubset(of: pattern("/:x/:id", text, text)))
    #expect(try pattern("/a/:id(1...5)", number).isSubset(of: pattern("/a/:id(0...9)", number)))
    #expect(try pattern("/a?x=:x", page).isSubset(of: pattern("/a")))
    #expect(try !pattern("/a").isSubset(of: pattern("/a?x=:x", page)))
    #expect(try pattern("/a/:x", page).isSubset(of: pattern("/a/**")))
    #expect(try pattern("/docs/:s.html", text).isSubset(of: pattern("/docs/:s", text)))
    #expect(try !pattern("/:x", RouteParameterShape(.custom("Slug"))).isSubset(of: pattern("/:x", number)))
  }

  @Test("an example is a link of both")
  func examples() throws {
    let text = RouteParameterShape(.text)
    #expect(try pattern("/a/:y", text).example(sharedWith: pattern("/:x/b", text)) == "/a/b")
    #expect(
      try pattern("/s?q=:q", text).example(
        sharedWith: pattern("/s?id=:id", RouteParameterShape(.integer(.all)))) == "/s?q=abc&id=1")
    #expect(
      try pattern("/a/:id", RouteParameterShape(.integer(.all))).example(sharedWith: pattern("/a/new")) == nil
    )
    #expect(try pattern("/caf%C3%A9/:x?d=:d", text, text).example == "/caf%C3%A9/abc?d=abc")
  }

  @Test("comparisons agree with single links, and the order follows the subsets")
  func agreement() {
    var routes = RandomRoutes(seed: 88)
    var subsets = 0
    var examples = 0
    for _ in 0..<4_000 {
      let first = routes.pattern()
      let second = routes.pattern()
      let isSubset = first.isSubset(of: second)
      if isSubset {
        subsets += 1
        for _ in 0..<60 {
          let link = routes.link()
          if SlowRoutes.takes(first, link) {
            #expect(SlowRoutes.takes(second, link), "\(link): \(first) in \(second)")
          }
        }
        if !second.isSubset(of: first) {
          #expect(
            RouteOrder(first) < RouteOrder(second), "\(first.template.text) before \(second.template.text)")
        }
      }
      guard let example = first.example(sharedWith: second) else {
        for _ in 0..<20 {
          let link = routes.link()
          #expect(
            !(SlowRoutes.takes(first, link) && SlowRoutes.takes(second, link)),
            "\(link): \(first) and \(second)")
        }
        continue
      }
      examples += 1
      #expect(
        SlowRoutes.takes(first, example) && SlowRoutes.takes(second, example),
        "\(example): \(first), \(second)")
    }
    #expect(subsets > 100)
    #expect(examples > 300)
  }
}
