import AssociationFiles
public import LinkAnalysis
import LinkMatching
import LinkRouting
import LinkSyntax
import PositionedJSON

/// A plan made of what is there: files, apps and routes, and for each rule and route a link with what it opens now.
///
/// What is expected is what was found, so that a draft passes; a reader of it says whether that is right.
public struct PlanDraft: Sendable {
  /// The plan without links.
  public var plan: LinkPlan
  /// What its names stand for.
  public var world: PlanWorld
  /// How much work may be done for examples.
  public var limits: AnalysisLimits

  /// A draft.
  public init(
    _ plan: LinkPlan, in world: PlanWorld, limits: AnalysisLimits = AnalysisLimits(duration: .seconds(10))
  ) {
    self.plan = plan
    self.world = world
    self.limits = limits
  }

  /// The text of the whole plan.
  ///
  /// - Throws: ``PlanError`` where a device cannot be made.
  public func text() async throws(PlanError) -> String {
    var lines = ["# What links open; run it with: applinks test"]
    lines += domainLines + appLines
    let expectations = try await expectations()
    lines += ["", "links:"]
    if expectations.isEmpty { lines[lines.count - 1] = "links: []" }
    for expectation in expectations { lines += expectation.lines.map { "  " + $0 } }
    return lines.joined(separator: "\n") + "\n"
  }

  // MARK: - Sections

  private var domainLines: [String] {
    guard !plan.domains.isEmpty else { return [] }
    return ["", "domains:"]
      + plan.domains.flatMap { domain -> [String] in
        let host = YAMLScalar.text(domain.host)
        if let site = domain.site { return ["  \(host): \(YAMLScalar.text(site))"] }
        var lines = ["  \(host):"]
        if let file = domain.association { lines.append("    association: \(YAMLScalar.text(file))") }
        if let file = domain.assetLinks { lines.append("    assetlinks: \(YAMLScalar.text(file))") }
        return lines.count == 1 ? ["  \(host): ~"] : lines
      }
  }

  private var appLines: [String] {
    guard !plan.apps.isEmpty else { return [] }
    return ["", "apps:"] + plan.apps.flatMap(lines)
  }

  private func lines(_ app: PlanApp) -> [String] {
    var lines = ["  \(YAMLScalar.text(app.name)):"]
    func add(_ key: String, _ value: String?) {
      if let value { lines.append("    \(key): \(YAMLScalar.text(value))") }
    }
    func add(_ key: String, _ values: [String]) {
      if !values.isEmpty {
        lines.append("    \(key): [\(values.map(YAMLScalar.text).joined(separator: ", "))]")
      }
    }
    add("identifier", app.identifier)
    add("entitlements", app.source)
    add("domains", app.domains)
    add("schemes", app.schemes)
    if app.isAppClip == true { lines.append("    clip: true") }
    add("routes", app.routes)
    add("type", app.routeType)
    if let android = app.android {
      lines.append("    android:")
      lines.append("      manifest: \(YAMLScalar.text(android.manifest))")
      if let package = android.package { lines.append("      package: \(YAMLScalar.text(package))") }
    }
    return lines
  }

  // MARK: - Links

  /// The expectations: what each link opens now, on each device where that differs.
  public func expectations() async throws(PlanError) -> [ExpectationText] {
    var plan = plan
    plan.links = links.map {
      LinkExpectation(.link($0.link), name: $0.comment, answer: ExpectedAnswer(route: ExpectedRoute.none))
    }
    let results = try await PlanRunner(plan, in: world).run(explains: false).results
    var texts: [ExpectationText] = []
    var index = 0
    for link in plan.links {
      let own = results[index...].prefix { $0.expectation == link }
      index += own.count
      texts += Self.texts(link, Array(own))
    }
    return texts
  }

  private static func texts(_ link: LinkExpectation, _ results: [CheckResult]) -> [ExpectationText] {
    var texts: [ExpectationText] = []
    for result in results {
      guard let observed = result.observed, let word = observed.outcome.word else { continue }
      var text = ExpectationText(link: link.text, opens: word, on: result.device, comment: link.name)
      if case .app = observed.outcome, let route = observed.route {
        text.route = route.name
        text.parameters = route.parameters.map { ($0.name, $0.texts) }
      }
      texts.append(text)
    }
    // What is the same on every device is said once, and a comment too.
    var shared = texts.first
    shared?.on = nil
    let isShared =
      texts.count == results.count
      && texts.allSatisfy { text in
        var text = text
        text.on = nil
        return text == shared
      }
    if isShared, let shared { return [shared] }
    for index in texts.indices.dropFirst() { texts[index].comment = nil }
    return texts
  }

  private typealias Sample = (link: String, comment: String?)

  /// A link for each rule and route, and some that nobody should take for one of them.
  private var links: [Sample] {
    var samples: [Sample] = []
    for domain in plan.domains {
      guard let bytes = world.sites[domain.host]?.association else { continue }
      let matcher = LinkMatcher(AssociationFile(parsing: bytes))
      guard let examples = try? RuleExamples(matcher, limit: 1, limits: limits) else { continue }
      for rule in examples.rules {
        guard let example = rule.all.first else { continue }
        samples.append((example.text(host: domain.host), rule.rule.comment))
      }
    }
    for app in plan.apps {
      guard let table = world.routes[app.name] else { continue }
      let host = table.hosts.first { !$0.hasPrefix("*.") } ?? table.hosts.first.map { "www" + $0.dropFirst() }
      for definition in table.definitions where definition.isCanonical {
        guard let host, let example = definition.pattern.example else { continue }
        samples.append(("https://\(host)\(example)", "The route \(definition.name)"))
      }
    }
    for domain in plan.domains {
      samples.append(("https://\(domain.host)/", "The front page"))
      samples.append(("https://\(domain.host)@evil.example/", "Another host behind a user name"))
    }
    var seen: Set<String> = []
    return samples.filter { seen.insert($0.link).inserted }
  }
}

extension EffectiveRule {
  /// The rule's own comment.
  fileprivate var comment: String? { value["comment"]?.string ?? "The rule \(place)" }
}
