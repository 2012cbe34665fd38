import AssetLinks
import LinkAnalysis
import LinkRouting
import LinkSyntax
import RouteGeneration
import TestSupport
import Testing

@Suite("What is made for Android opens the routes, and nothing else")
struct AndroidRoundTripTests {
  private static let exact: [RouteMapEntry] = [
    try? RouteSample.route("/"), try? RouteSample.route("/about"),
    try? RouteSample.route("/users/:name", RouteParameterShape(.text)),
    try? RouteSample.route(
      "/users/:name/posts/:slug", RouteParameterShape(.text), RouteParameterShape(.text)),
    try? RouteSample.route(
      "/kinds/:kind", RouteParameterShape(.values([Array("shoes".utf8), Array("hats".utf8)]))),
    try? RouteSample.route("/days/:day(1...31)", RouteParameterShape(.integer(.all))),
    try? RouteSample.route("/things/:id", RouteParameterShape(.uuid)),
    try? RouteSample.route(
      "/files/:path**", RouteParameterShape(.text, .repeated)),
    try? RouteSample.route(
      "/lines/:line/:stop", RouteParameterShape(.text), RouteParameterShape(.text, .optional)),
    try? RouteSample.route("/caf%C3%A9/a+b.c"),
  ].compactMap { $0 }

  @Test(
    "routes that globs can say are opened exactly, before and with dynamic rules",
    arguments: [(31, 33, false), (31, 35, true), (35, 35, false), (35, 35, true)])
  func exact(_ minimum: Int, _ device: Int, _ hasRules: Bool) throws {
    #expect(Self.exact.count == 10)
    // The readings of dynamic rules multiply the questions.
    let sample =
      device < 35 ? RouteSample(Self.exact, prefixes: ["de"]) : RouteSample(Array(Self.exact[..<6]))
    let proof = try sample.proof(minimumLevel: minimum, device: APILevel(device), hasRules: hasRules)
    #expect(proof.isComplete, "\(proof.unopened) \(proof.unknown) \(proof.obstacle.debugDescription)")
    #expect(proof.isSound, "\(proof.unparsed) \(proof.unknown)")
  }

  @Test(
    "query, fragment and closed routes are asked for in groups, or by dynamic rules", arguments: [31, 35])
  func beyondPaths(_ minimum: Int) throws {
    let sample = RouteSample([
      try RouteSample.route("/search?page=:page(1...9)", RouteParameterShape(.integer(.all))),
      try RouteSample.route("/help#:topic", RouteParameterShape(.text)),
      try RouteSample.route("/p/:slug", RouteParameterShape(.text)),
      try RouteSample.route("/p/secret", access: .appOnly),
    ])
    let proof = try sample.proof(minimumLevel: minimum, device: .android15)
    #expect(proof.isComplete, "\(proof.unopened) \(proof.unknown)")
    // Android ends a value at a semicolon, which belongs to the value for routes.
    let others = proof.unparsed.filter { !$0.example.text(host: "").contains(";") }
    #expect(others.isEmpty && proof.unknown.isEmpty, "\(others) \(proof.unknown)")
    let before = try sample.proof(minimumLevel: 31, device: APILevel(33))
    #expect(before.isComplete)
    #expect(
      before.unparsed.map { $0.example.text(host: "") } == [
        "https:///search", "https:///help", "https:///p/secret",
      ])
    let text = AndroidManifest(sample.map, minimumLevel: 31).text
    #expect(text.contains("<!-- /search?page=:page(1...9); does not look at query and fragment -->"))
  }

  @Test("random routes are opened, at every level", arguments: [(24, 30), (31, 33), (31, 35), (35, 35)])
  func random(_ minimum: Int, _ device: Int) throws {
    var routes = RandomRoutes(seed: UInt64(minimum * 100 + device))
    // The readings of dynamic rules multiply the questions.
    for _ in 0..<(device < 35 ? 25 : 5) {
      let entries = (0..<routes.random.number(1...3)).map { index in
        let pattern = routes.pattern()
        return RouteMapEntry(
          name: "route\(index)", pattern: pattern, access: routes.random.chance(15) ? .appOnly : .open,
          isCanonical: pattern.template.isPrintable, index: index)
      }
      guard entries.contains(where: { $0.access == .open }) else { continue }
      let sample = RouteSample(entries, prefixes: routes.random.chance(20) ? ["de"] : [])
      let proof = try sample.proof(minimumLevel: minimum, device: APILevel(device))
      let names = entries.map { "\($0.pattern.template.text) \($0.access)" }
      // Before Android 15 nothing is excluded, so that every printed link opens; dynamic rules may leave doubts.
      // Android takes a semicolon or an ampersand in a value for the end of it.
      for gap in proof.unopened where !["%3B", "%26"].contains(where: gap.example.query.contains) {
        Issue.record("\(names): \(gap.example.text(host: "")) \(gap.reason)")
      }
    }
  }
}
