#if Server
import AssociationFetching
import DeviceSimulation
import HostingEvidence
import LinkMatching
import LinkOpening
import LinkSyntax

/// The simulated device of the interface. It lives in the time of the stand-in for Apple's network, which it asks, and
/// asks sites as a device does.
///
/// An actor, since whoever uses the interface changes one and the same device.
actor ServedDevice {
  private var engine: DeviceEngine
  private let network: CDNStandIn
  private let fetch: DeviceEngine.Fetch
  /// Whether the apps of the beginning are still to be installed.
  private var waiting: [AppPackage]
  /// Those who wait until nobody else changes the device: what it does takes time, in which others may ask.
  private var queue: [CheckedContinuation<Void, Never>] = []
  private var isBusy = false

  /// The system of a device of which nobody has said anything.
  static let usualSystem = OSVersion(.ios, 18, 2)

  /// A device.
  ///
  /// - Parameters:
  ///   - network: What it asks in place of Apple's network.
  ///   - origin: How it asks domains themselves.
  ///   - apps: The apps that it has from the beginning.
  init(
    _ network: CDNStandIn, origin: @escaping @Sendable (WebAddress) async -> FetchEvidence,
    apps: [AppPackage] = []
  ) {
    self.network = network
    waiting = apps
    fetch = { request in
      // Time has come this far for the network too.
      let ahead = request.time - network.clock.time.seconds
      if ahead > 0 { _ = network.clock.advance(by: ahead) }
      switch request.place {
      case .cdn: return AssociationAnswer(await network.answer(for: request.host))
      case .wellKnown, .root:
        let role: HostedFile.Role = request.place == .root ? .root : .wellKnown
        let evidence = await origin(WebAddress(host: request.host, target: role.path))
        return AssociationAnswer(HostedFile(role, evidence), isCDN: false)
      }
    }
    engine = Self.engine(Self.usualSystem, network, fetch)
  }

  private static func engine(
    _ system: OSVersion, _ network: CDNStandIn, _ fetch: @escaping DeviceEngine.Fetch
  ) -> DeviceEngine {
    DeviceEngine(
      SimulatedDevice("device", system: system, now: network.clock.time.seconds), fetch: fetch)
  }

  /// Does something with the device when nobody else does, in the time that it is now.
  private func change<Result: Sendable>(
    _ body: @Sendable (inout DeviceEngine) async throws -> Result
  ) async throws -> Result {
    if isBusy { await withCheckedContinuation { queue.append($0) } }
    isBusy = true
    defer {
      if queue.isEmpty { isBusy = false } else { queue.removeFirst().resume() }
    }
    var copy = engine
    for app in waiting { try? await copy.install(app) }
    waiting = []
    let late = network.clock.time.seconds - copy.device.now
    if late > 0 { try await copy.advance(by: late) }
    let result = try await body(&copy)
    engine = copy
    return result
  }

  /// The device as it is now.
  func current() async throws -> SimulatedDevice { try await change { $0.device } }

  /// Puts a new device in the place of the old one.
  func renew(_ system: OSVersion) async throws {
    let new = Self.engine(system, network, fetch)
    try await change { $0 = new }
  }

  /// Installs an app, or its new version.
  func install(_ app: AppPackage) async throws {
    try await change { engine in
      if engine.device.app(app.identifier) == nil {
        try await engine.install(app)
      } else {
        try await engine.update(app)
      }
    }
  }

  /// Removes an app.
  func remove(_ app: String) async throws { try await change { try $0.remove(app) } }

  /// Stores the user's choice.
  func choose(_ choice: StoredChoice, for host: String) async throws {
    try await change { engine in engine.change { $0.choose(choice, for: host) } }
  }

  /// Lets time pass.
  func advance(by seconds: Int64) async throws {
    try await change { try await $0.advance(by: seconds) }
    let ahead = engine.device.now - network.clock.time.seconds
    if ahead > 0 { _ = network.clock.advance(by: ahead) }
  }

  /// Taps a link.
  func open(_ link: LinkURL, _ circumstances: DeviceOpening.Circumstances) async throws -> DeviceOpening {
    try await change { engine in
      let opening = DeviceOpening(link, circumstances, on: engine.device, files: engine.files)
      engine.change { opening.apply(to: &$0) }
      if case .app(let app) = opening.decision.outcome { await engine.launch(app) }
      return opening
    }
  }
}

extension AssociationAnswer {
  /// What the stand-in answers; `nil` where it is too busy.
  fileprivate init(_ reply: CDNReply?) {
    guard let reply else {
      self = .noAnswer("too many domains are being asked")
      return
    }
    var failure: CDNOutcome.RecordedFailure?
    if case .recorded(let recorded) = reply.copy.outcome { failure = recorded }
    self = .response(
      Response(
        status: reply.status, body: reply.body,
        cdnFailure: failure.map { [$0.reason, $0.details].compactMap { $0 }.joined(separator: " -- ") },
        triesDirect: failure?.triesDirect))
  }
}
#endif
