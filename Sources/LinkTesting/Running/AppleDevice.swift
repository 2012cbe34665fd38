import AssociationFiles
import DeviceSimulation
import LinkMatching
import LinkOpening
import LinkSyntax

/// A device of one of Apple's systems, made ready once for all links.
struct AppleDevice {
  let plan: PlanDevice
  let version: OSVersion
  /// The device after its apps are installed.
  private(set) var device: SimulatedDevice
  /// The files that it fetched, by the names that its records have for them.
  let files: [String: [UInt8]]
  private var links: DeviceLinks
  private var choiceLinks: [String: DeviceLinks] = [:]
  /// The names of apps in the plan by their identifiers.
  let names: [String: String]
  /// The names of association files by the device's names for them.
  let fileNames: [String: String]

  /// A day of 2026: files are fetched once, so no time has to pass.
  private static let now: Int64 = 1_767_225_600

  /// Makes the device, with apps installed and files fetched.
  ///
  /// - Throws: ``PlanError`` where an app cannot be installed.
  init(_ plan: PlanDevice, _ version: OSVersion, _ world: PlanWorld) async throws(PlanError) {
    self.plan = plan
    self.version = version
    let sites = world.sites
    var engine = DeviceEngine(
      SimulatedDevice(plan.name, system: version, now: Self.now, isDeveloper: plan.isDeveloper)
    ) { request in
      guard let bytes = sites[request.host]?.association else { return .response(.init(status: 404)) }
      return .response(.init(status: 200, body: bytes))
    }
    var names: [String: String] = [:]
    for (name, app) in world.apps.sorted(by: { $0.key < $1.key })
    where plan.apps?.contains(name) ?? true {
      names[app.identifier] = name
      do throws(DeviceError) {
        try await engine.install(app)
        await engine.launch(app.identifier)
      } catch {
        throw PlanError(file: "", message: "\(PlanWords.quoted(name)) on \(plan.name): \(error.message)")
      }
    }
    for (host, choice) in plan.choices { engine.change { $0.choose(choice, for: host) } }
    self.names = names
    device = engine.device
    files = engine.files
    links = DeviceLinks(engine.device, files: engine.files)
    var fileNames: [String: String] = [:]
    for record in engine.device.records {
      if let file = record.file, let host = record.host { fileNames[file] = sites[host]?.associationName }
    }
    self.fileNames = fileNames
  }

  /// What the device decides about a link.
  mutating func decision(
    for url: LinkURL, _ conditions: LinkTapQuestion
  ) -> (decision: OpeningDecision, steps: [LinkStep]) {
    let surface = conditions.surface
    var first = links.step(for: url, from: surface)
    if let choice = conditions.choice { first.choice = choice }
    let redirects = conditions.redirects.prefix(RedirectChain.limit).map {
      RedirectChain.Redirect(conditions.redirectKind, to: links.step(for: $0, from: surface))
    }
    let tap = LinkTap(
      RedirectChain(first, redirects: redirects), from: surface, on: version, gesture: conditions.gesture,
      page: conditions.page, caller: conditions.caller, bannerApp: conditions.bannerApp)
    return (OpeningDecider.decision(for: tap), [first] + redirects.map(\.target))
  }

  /// The records of an app that speak of a host, those of the exact domain first.
  func records(of app: String, host: String, service: String = "applinks") -> [AssociationRecord] {
    device.records.filter { $0.app == app && $0.service == service && $0.covers(host) }
      .sorted { !$0.isWildcard && $1.isWildcard }
  }

  /// The matcher of a record's file; `nil` where the record is not approved.
  func matcher(of record: AssociationRecord) -> LinkMatcher? {
    guard record.approval == .approved, let name = record.file, let bytes = files[name] else { return nil }
    return LinkMatcher(
      AssociationFile(parsing: bytes),
      question: LinkMatcher.Question(service: ServiceName(record.service), version: version))
  }
}
