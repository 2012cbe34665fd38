import AssetLinks
import AssociationFiles
import DeviceSimulation
import Entitlements
import LinkAnalysis
import LinkMatching
import LinkRouting
import LinkSyntax

/// Looks for a link that shows a fault, or a proof that there is none.
struct WorldComparison {
  private let plan: LinkPlan
  private let world: PlanWorld
  private let limits: AnalysisLimits
  private let devices: [PlanDevice]
  /// Links that reach every rule, filter and route of the world.
  private let samples: [String]

  init(_ plan: LinkPlan, _ world: PlanWorld, _ limits: AnalysisLimits) {
    self.plan = plan
    self.world = world
    self.limits = limits
    var devices = plan.testedDevices
    for link in plan.links {
      for device in plan.devices(for: link) where !devices.contains(device) { devices.append(device) }
    }
    self.devices = devices
    samples = WorldSamples(world, limits).links
  }

  /// What is known about a fault that no expectation noticed.
  func verdict(on mutant: Mutant, _ faulty: PlanWorld) async throws(PlanError) -> MutantVerdict {
    let question = question(mutant, faulty)
    if question.isEquivalent { return .equivalent }
    if let witness = try await witness(question.links + samples, faulty) { return .survived(witness) }
    return .undecided(
      question.links.isEmpty
        ? "no link was found that shows it, and no proof that there is none"
        : "links such as \(question.links[0]) are decided otherwise, which no device of the plan shows")
  }

  private struct Question {
    var links: [String] = []
    var isEquivalent = false
  }

  private func question(_ mutant: Mutant, _ faulty: PlanWorld) -> Question {
    switch mutant.fault {
    case .association(let host, let bytes): association(host, bytes)
    case .assetLinks, .manifest: android(faulty)
    case .app(let name, let package): app(name, package)
    case .routes(let app, let table): routes(app, table)
    }
  }

  // MARK: - Apple

  /// The hosts that the association file of `host` speaks for: those that an app of the plan claims.
  private func claimedHosts(_ host: String) -> [String] {
    let entries = world.apps.values.flatMap { $0.domains.map { AssociatedDomain($0) } }
      .filter { $0.fileHost == host }
    let hosts = entries.map { $0.isWildcard ? "www.\(host)" : host }
    return Set(hosts).sorted()
  }

  private func association(_ host: String, _ bytes: [UInt8]) -> Question {
    var question = Question(isEquivalent: true)
    let hosts = claimedHosts(host)
    guard !hosts.isEmpty else { return question }
    let old = AssociationFile(parsing: world.sites[host]?.association ?? [])
    let new = AssociationFile(parsing: bytes)
    let apps = Set(world.apps.values.map(\.identifier))
    for device in devices {
      guard case .apple(let version) = device.system else { continue }
      guard let difference = try? LinkDifference(from: old, to: new, version: version, limits: limits) else {
        question.isEquivalent = false
        continue
      }
      for app in difference.apps where apps.contains(app.app) {
        question.isEquivalent = false
        for change in app.opens + app.closes {
          question.links += hosts.map { change.example.text(host: $0) }
        }
      }
      let services = difference.services.filter { service in
        service.service == .appclips && !apps.isDisjoint(with: service.added + service.removed)
      }
      if !services.isEmpty {
        question.isEquivalent = false
        question.links += hosts.map { "https://\($0)/" }
      }
    }
    return question
  }

  /// Which files speak of which hosts decides all that an app's entitlement does.
  private func app(_ name: String, _ changed: AppPackage) -> Question {
    guard let old = world.apps[name] else { return Question() }
    var question = Question()
    question.isEquivalent =
      old.identifier == changed.identifier && old.schemes == changed.schemes
      && claims(old) == claims(changed)
    let hosts = Set((old.domains + changed.domains).compactMap { AssociatedDomain($0).fileHost })
    question.links = hosts.sorted().flatMap { host in
      ["https://\(host)/", "https://www.\(host)/"]
        + samples.compactMap { Self.moved($0, to: "www.\(host)") }
    }
    question.links += old.schemes.map { "\($0)://open" }
    return question
  }

  private func claims(_ app: AppPackage) -> Set<[String]> {
    Set(
      app.domains.map { AssociatedDomain($0) }.filter { $0.service?.rawValue != "webcredentials" }.map {
        [$0.service?.rawValue ?? "", $0.fileHost ?? "", $0.isWildcard ? "*" : "", $0.mode?.rawValue ?? ""]
      })
  }

  private static func moved(_ link: String, to host: String) -> String? {
    guard let url = try? LinkURL(link), !url.host.isEmpty, url.scheme == "https" else { return nil }
    return "https://\(host)" + String(decoding: url.bytes[url.parts.pathStart...], as: UTF8.self)
  }

  // MARK: - Android

  private func android(_ faulty: PlanWorld) -> Question {
    var question = Question(isEquivalent: true)
    for device in devices {
      guard case .android(let level) = device.system else { continue }
      let old = AndroidDevice(device, level, world).deciders
      let new = AndroidDevice(device, level, faulty).deciders
      for (before, now) in zip(old, new) {
        let difference = try? AndroidDifference(from: before.decider, to: now.decider, limits: limits)
        if difference?.isEquivalent != true { question.isEquivalent = false }
        for place in difference?.places ?? [] {
          question.links += (place.opens + place.closes).map(\.example)
        }
      }
    }
    return question
  }

  // MARK: - Routes

  private func routes(_ app: String, _ changed: RouteTable) -> Question {
    guard let old = world.routes[app] else { return Question() }
    func routes(_ table: RouteTable) -> [RouteProof.Route] {
      table.definitions.map {
        RouteProof.Route($0.pattern, isOpen: $0.access != .appOnly, isCanonical: $0.isCanonical)
      }
    }
    let hosts = old.hosts.map { $0.hasPrefix("*.") ? "www" + $0.dropFirst() : $0 }
    let difference = RouteDifference(from: routes(old), to: routes(changed), limits: limits) {
      first, second in
      old.definitions[first].name == changed.definitions[second].name
    } differs: { example in
      hosts.contains { host in
        let link = example.text(host: host)
        return old.reading(of: link, trust: .confirmed)?.name
          != changed.reading(of: link, trust: .confirmed)?.name
      }
    }
    var question = Question(isEquivalent: difference.isEquivalent)
    if let example = difference.example { question.links = hosts.map { example.text(host: $0) } }
    return question
  }

  // MARK: - Links

  /// The first link that a device of the plan decides otherwise with the fault.
  private func witness(_ links: [String], _ faulty: PlanWorld) async throws(PlanError) -> MutantVerdict
    .Witness?
  {
    var seen: Set<String> = []
    var plan = plan
    plan.links = links.filter { seen.insert($0).inserted }.map {
      LinkExpectation(.link($0), answer: ExpectedAnswer(route: ExpectedRoute.none))
    }
    plan.devices = devices
    let right = try await PlanRunner(plan, in: world).run(explains: false).results
    let wrong = try await PlanRunner(plan, in: faulty).run(explains: false).results
    for (before, now) in zip(right, wrong) {
      guard let own = before.observed, let other = now.observed, Self.differ(own, other) else { continue }
      return MutantVerdict.Witness(
        link: before.expectation.text, device: before.device, right: own, wrong: other)
    }
    return nil
  }

  /// Whether a user would see a difference: a route counts where the app opens.
  private static func differ(_ own: ObservedAnswer, _ other: ObservedAnswer) -> Bool {
    if own.outcome != other.outcome || own.link != other.link { return true }
    guard case .app = own.outcome else { return false }
    return own.route?.name != other.route?.name || own.route?.parameters != other.route?.parameters
  }
}
