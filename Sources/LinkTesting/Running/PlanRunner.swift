import DeviceSimulation
import LinkMatching
import LinkOpening
import LinkRouting
import LinkSyntax

/// Runs a plan in a world: every expectation on each of its devices and surfaces.
///
/// Nothing is asked over a network and no time passes: a run is a function of its plan and its world. Each device is made
/// ready once, and each check then costs about what a tap on a simulated device does.
public struct PlanRunner: Sendable {
  /// The plan.
  public let plan: LinkPlan
  /// What its names stand for.
  public let world: PlanWorld
  /// The app identifiers by the names of apps.
  let identifiers: [String: String]
  /// The screens by the names of routes, for each app.
  private let screens: [String: [String: String]]
  let places: [String: PlanApp]

  /// A runner.
  public init(_ plan: LinkPlan, in world: PlanWorld) {
    self.plan = plan
    self.world = world
    identifiers = world.apps.mapValues(\.identifier)
    screens = Dictionary(plan.apps.map { ($0.name, $0.screens) }) { first, _ in first }
    places = Dictionary(plan.apps.map { ($0.name, $0) }) { first, _ in first }
  }

  /// Runs the expectations that are selected.
  ///
  /// - Parameters:
  ///   - selection: Which ones.
  ///   - explains: Whether failures are explained, which costs more than finding them.
  /// - Throws: ``PlanError`` where a device cannot be made.
  public func run(
    _ selection: PlanSelection = PlanSelection(), explains: Bool = true
  ) async throws(PlanError) -> PlanReport {
    let chosen = selection.chosen(of: plan)
    var devices: [PlanDevice] = []
    var ofExpectation: [[DeviceSelector]: [PlanDevice]] = [:]
    for link in chosen where ofExpectation[link.conditions.devices] == nil {
      let own = plan.devices(for: link).filter { selection.covers($0) }
      ofExpectation[link.conditions.devices] = own
      devices += own
    }
    var run = CheckRun(self, try await PlanDevices(devices, world), explains: explains)
    var results: [CheckResult] = []
    results.reserveCapacity(chosen.count)
    for link in chosen {
      for device in ofExpectation[link.conditions.devices] ?? [] {
        results += run.check(link, on: device)
      }
    }
    return PlanReport(plan: plan.name, results: results)
  }

  // MARK: - Routes

  /// The name by which the plan speaks of an app.
  func screen(of route: String, in app: String) -> String { screens[app]?[route] ?? route }

  /// The first route that takes a link, among those of an app, or of all apps.
  func route(of link: String, app: String?) -> (reading: RouteReading, app: String)? {
    for name in routedApps(app) {
      if let reading = world.routes[name]?.reading(of: link, trust: .confirmed) { return (reading, name) }
    }
    return nil
  }

  /// The apps whose routes are asked.
  func routedApps(_ app: String?) -> [String] {
    if let app { return world.routes[app] == nil ? [] : [app] }
    return world.routes.keys.sorted()
  }
}

extension PlanRunner {
  /// The titles of the expectations that fail: all of them, or the first. Sets, whose proofs cost most, are asked last.
  func failures(all: Bool) async throws(PlanError) -> [String] {
    var devices: [PlanDevice] = []
    for link in plan.links { devices += plan.devices(for: link) }
    var run = CheckRun(self, try await PlanDevices(devices, world), explains: false)
    let sets = plan.links.filter { if case .every = $0.subject { true } else { false } }
    let links = plan.links.filter { if case .every = $0.subject { false } else { true } }
    var titles: [String] = []
    for link in links + sets {
      let fails = plan.devices(for: link).contains { device in
        run.check(link, on: device).contains { $0.status != .passed }
      }
      guard fails else { continue }
      titles.append(link.title)
      if !all { break }
    }
    return titles
  }
}
