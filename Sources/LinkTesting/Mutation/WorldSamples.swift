import AssociationFiles
import LinkAnalysis
import LinkMatching
import LinkRouting
import LinkSyntax

/// Links that reach the rules and routes of a world, and some beside them.
struct WorldSamples {
  private(set) var links: [String] = []

  /// The most links that are made.
  private static let limit = 2_000

  init(_ world: PlanWorld, _ limits: AnalysisLimits) {
    for (host, site) in world.sites.sorted(by: { $0.key < $1.key }) {
      guard let bytes = site.association else { continue }
      let matcher = LinkMatcher(AssociationFile(parsing: bytes))
      guard let examples = try? RuleExamples(matcher, limit: 2, limits: limits) else { continue }
      links += examples.rules.flatMap { rule in rule.all.map { $0.text(host: host) } }
    }
    for (_, table) in world.routes.sorted(by: { $0.key < $1.key }) { add(table) }
    links = Array(links.prefix(Self.limit))
  }

  private mutating func add(_ table: RouteTable) {
    let hosts = table.hosts.map { $0.hasPrefix("*.") ? "www" + $0.dropFirst() : $0 }
    for definition in table.definitions {
      let patterns = [definition.pattern] + Self.variations(definition.pattern)
      for example in patterns.compactMap(\.example) {
        links += hosts.map { "https://\($0)\(example)" }
        links += table.schemes.map { "\($0):/\(example)" }
      }
    }
  }

  /// The pattern with one parameter after the other as any text, so that links come up that only a looser route takes.
  private static func variations(_ pattern: RoutePattern) -> [RoutePattern] {
    pattern.parameters.indices.flatMap { number -> [RoutePattern] in
      let shape = pattern.parameters[number]
      guard shape.presence != .nested else { return [] }
      return [LinkLanguage.values([Array("x".utf8)]), .values([Array("0".utf8)])].map { language in
        var shapes = pattern.parameters
        shapes[number] = RouteParameterShape(
          language, shape.presence == .optional ? .required : shape.presence)
        return RoutePattern(pattern.template, shapes)
      }
    }
  }
}
