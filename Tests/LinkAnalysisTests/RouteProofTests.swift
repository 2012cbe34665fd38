import AssociationFiles
import LinkAnalysis
import LinkMatching
import LinkRouting
import LinkSyntax
import TestSupport
import Testing

@Suite("Proofs about routes")
struct RouteProofTests {
  private static func matcher(_ components: String) -> LinkMatcher {
    let text = "{\"applinks\":{\"details\":[{\"appIDs\":[\"A.b\"],\"components\":[\(components)]}]}}"
    return LinkMatcher(AssociationFile(parsing: Array(text.utf8)))
  }

  private static func pattern(_ text: String, _ shapes: RouteParameterShape...) throws -> RoutePattern {
    RoutePattern(try LinkTemplate(text), shapes)
  }

  private static func prove(
    _ components: String, _ routes: [RoutePattern], closed: [RoutePattern] = []
  ) throws -> RouteProof {
    let table = try table(routes + closed, closedFrom: routes.count)
    let all = routes.map { RouteProof.Route($0) } + closed.map { RouteProof.Route($0, isOpen: false) }
    return try RouteProof(matcher(components), routes: all) {
      table.firstRoute($0.text(host: "shop.example")) != nil
    }
  }

  private static func table(_ patterns: [RoutePattern], closedFrom count: Int = .max) throws -> RouteTable {
    try RouteTable(
      hosts: ["shop.example"],
      routes: patterns.enumerated().map { index, pattern in
        try RouteDefinition(
          "route\(index)", pattern.template.text,
          parameters: zip(pattern.template.parameters, pattern.parameters).map {
            RouteParameter($0.name, shape: $1)
          },
          access: index < count ? .open : .appOnly, isCanonical: pattern.template.isPrintable)
      })
  }

  private static let number = RouteParameterShape(.integer(.all))
  private static let text = RouteParameterShape(.text)

  @Test("a file that opens exactly the routes")
  func exact() throws {
    let proof = try Self.prove(
      #"{"/":"/about"},{"/":"/k/$(lang2)","exclude":true},{"/":"/files/*"},{"/":"/"}"#,
      [
        try Self.pattern("/about"), try Self.pattern("/"),
        try Self.pattern("/files/:p**", RouteParameterShape(.text, .repeated)),
      ])
    #expect(proof.isComplete && proof.isSound, "\(proof)")
  }

  @Test(
    "the shortest links that say otherwise",
    arguments: [
      (#"{"/":"/a/?*"}"#, "/a/:id", nil, "/a/x"), (#"{"/":"/a/$(digit)"}"#, "/a/:id", "/a/18", nil),
      (#"{"/":"/a"}"#, "/b", "/b", "/a"), (#"{"/":"/a/*","exclude":true},{"/":"/*"}"#, "/a/:id", "/a/1", "/"),
      (#"{"/":"/s","?":{"q":"?*"}}"#, "/s?q=:id", nil, "/s?q=x"), (#"{"/":"/s"}"#, "/s?q=:id", nil, "/s"),
      (#"{"/":"/s","?":{"q":"1"}}"#, "/s?q=:id", "/s?q=0", nil), (##"{"/":"/s","#":"x"}"##, "/s", "/s", nil),
      (##"{"/":"/s","#":"?*"}"##, "/s#:id", nil, "/s#x"), (#"{"/":"/caf%C3%A9"}"#, "/caf%C3%A9", nil, nil),
      (#"{"/":"/n/?"}"#, "/n/:id(0...9)", nil, "/n/x"),
      (#"{"/":"/n/1?"}"#, "/n/:id(10...20)", "/n/20", "/n/1x"),
    ] as [(String, String, String?, String?)])
  func examples(_ components: String, _ template: String, _ unopened: String?, _ unparsed: String?) throws {
    let proof = try Self.prove(components, [try Self.pattern(template, Self.number)])
    #expect(proof.undecided.isEmpty)
    #expect(
      proof.unopened.first?.example.text(host: "") == unopened.map { "https://\($0)" },
      "\(components) \(template)")
    #expect(
      proof.unparsed.first?.example.text(host: "") == unparsed.map { "https://\($0)" },
      "\(components) \(template)")
  }

  @Test("a route that is closed from outside keeps its links from the others")
  func closed() throws {
    let open = try Self.pattern("/u/:name", Self.text)
    let closed = try Self.pattern("/u/admin")
    let wide = try Self.prove(#"{"/":"/u/*/?*","exclude":true},{"/":"/u/?*"}"#, [open], closed: [closed])
    #expect(wide.isComplete)
    #expect(wide.unparsed.first?.example.path == "/u/admin")
    let narrow = try Self.prove(
      #"{"/":"/u/admin","exclude":true},{"/":"/u/*/?*","exclude":true},{"/":"/u/?*"}"#, [open],
      closed: [closed])
    #expect(narrow.isComplete && narrow.isSound, "\(narrow)")
  }

  @Test("random files and routes agree with single links")
  func agreement() throws {
    var routes = RandomRoutes(seed: 77)
    var sound = 0
    var complete = 0
    for _ in 0..<120 {
      let patterns = (0..<routes.random.number(1...4)).map { _ in routes.pattern() }
      let table = try Self.table(patterns)
      let matcher = Self.matcher(Self.components(&routes.random))
      let proof = try RouteProof(
        matcher, routes: patterns.map { RouteProof.Route($0, isCanonical: $0.template.isPrintable) }
      ) { table.firstRoute($0.text(host: "shop.example")) != nil }
      #expect(proof.undecided.isEmpty, "\(proof.undecided)")
      if proof.isSound { sound += 1 }
      if proof.isComplete { complete += 1 }
      for _ in 0..<60 {
        let link = "https://shop.example" + routes.link()
        guard let url = try? LinkURL(link) else { continue }
        let isOpened = matcher.decision(for: url, app: "A.b").decision == .match
        let isTaken = table.firstRoute(link) != nil
        if proof.unparsed.isEmpty, isOpened, Self.isSafe(link) {
          #expect(isTaken, "\(link) \(patterns.map(\.template.text))")
        }
      }
      for pattern in patterns where pattern.template.isPrintable && proof.isComplete {
        guard let example = pattern.example, let url = try? LinkURL("https://shop.example" + example) else {
          continue
        }
        #expect(matcher.decision(for: url, app: "A.b").decision == .match, "\(example)")
      }
    }
    #expect(sound > 5)
    #expect(complete > 5)
  }

  @Test("the components that are made of random routes open every link of them")
  func components() throws {
    var routes = RandomRoutes(seed: 9)
    for _ in 0..<60 {
      let patterns = (0..<routes.random.number(1...5)).map { _ in routes.pattern() }
      let table = try Self.table(patterns)
      let made = RouteComponents(
        patterns.enumerated().map { RouteComponents.Route(name: "r\($0)", pattern: $1) })
      let proof = try RouteProof(
        LinkMatcher(AssociationFile(parsing: Array(Self.json(made).utf8))),
        routes: patterns.map { RouteProof.Route($0, isCanonical: $0.template.isPrintable) }
      ) { table.firstRoute($0.text(host: "shop.example")) != nil }
      #expect(
        proof.isComplete,
        "\(patterns.map(\.template.text)) \(proof.unopened.map { $0.example.text(host: "") }) \(Self.json(made))"
      )
    }
  }

  private static func json(_ made: RouteComponents) -> String {
    let components = made.components.map { component in
      var text = "{\"/\":\"\(component.path)\""
      if !component.query.isEmpty {
        text +=
          ",\"?\":{\(component.query.map { "\"\($0.name)\":\"\($0.pattern)\"" }.joined(separator: ","))}"
      }
      if let fragment = component.fragment { text += ",\"#\":\"\(fragment)\"" }
      if component.isExcluded { text += ",\"exclude\":true" }
      return text + "}"
    }
    let variables = made.variables.map { variable in
      "\"\(variable.name)\":[\(variable.values.map { "\"\($0)\"" }.joined(separator: ","))]"
    }
    return
      "{\"applinks\":{\"substitutionVariables\":{\(variables.joined(separator: ","))},\"details\":[{\"appIDs\":[\"A.b\"],"
      + "\"components\":[\(components.joined(separator: ","))]}]}}"
  }

  /// Whether no router refuses the link whatever its routes are.
  private static func isSafe(_ link: String) -> Bool {
    let names = link.split(separator: "?").dropFirst().joined().split(separator: "&").map {
      $0.prefix { $0 != "=" && $0 != "#" }.replacing("%78", with: "x")
    }
    return !link.contains("%2e") && !link.contains("%2531") && Set(names).count == names.count
  }

  private static func components(_ random: inout SeededRandom) -> String {
    (0..<random.number(1...4)).map { _ in
      var path = ""
      for _ in 0..<random.number(0...3) {
        path += "/" + random.pick(["a", "b", "1", "?*", "*", "?", "a-?*", "c"])
      }
      if path.isEmpty { path = "/" }
      var text = "{\"/\":\"\(path)\""
      if random.chance(25) {
        text += ",\"?\":{\"\(random.pick(["x", "y"]))\":\"\(random.pick(["?*", "1", "*"]))\"}"
      }
      if random.chance(10) { text += ",\"#\":\"\(random.pick(["?*", "a"]))\"" }
      if random.chance(20) { text += ",\"exclude\":true" }
      return text + "}"
    }.joined(separator: ",")
  }
}
