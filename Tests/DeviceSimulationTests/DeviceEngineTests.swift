import LinkMatching
import LinkOpening
import LinkSyntax
import TestSupport
import Testing

@testable import DeviceSimulation

@Suite("A device over time")
struct DeviceEngineTests {
  private static let start: Int64 = 1_760_000_000

  private func engine(_ network: FakeNetwork, on system: String = "ios18.2", region: String? = nil)
    -> DeviceEngine
  {
    DeviceEngine(
      SimulatedDevice(
        "phone", system: OSVersion(system) ?? OSVersion(.ios, 18), now: Self.start, isDeveloper: true,
        region: region),
      fetch: network.fetch)
  }

  private func install(
    _ network: FakeNetwork, _ domains: String..., on system: String = "ios18.2",
    signing: AppPackage.Signing = .store
  ) async throws -> DeviceEngine {
    var engine = engine(network, on: system)
    try await engine.install(AppPackage(FakeNetwork.app, domains: domains, signing: signing))
    return engine
  }

  private func record(_ engine: DeviceEngine) throws -> AssociationRecord {
    try #require(engine.device.records.first)
  }

  @Test("an approved association is asked for again every week")
  func weekly() async throws {
    let network = FakeNetwork()
    network.serve("shop.example", FakeNetwork.file())
    var engine = try await install(network, "applinks:shop.example")
    #expect(try record(engine).approval == .approved && network.asked == ["cdn shop.example"])
    try await engine.advance(by: 6 * 86_400)
    #expect(network.asked.count == 1)
    try await engine.advance(by: 30 * 86_400)
    #expect(network.times == (0..<6).map { Self.start + Int64($0) * 7 * 86_400 })
    #expect(engine.device.now == Self.start + 36 * 86_400)
  }

  @Test("a refusal of Apple's network denies, and is asked again after five days")
  func refused() async throws {
    let network = FakeNetwork()
    var engine = try await install(network, "applinks:shop.example")
    #expect(try record(engine).approval == .denied && record(engine).failure?.kind == .cdnRefused)
    #expect(try record(engine).nextCheck == Self.start + 5 * 86_400)
    network.serve("shop.example", FakeNetwork.file())
    try await engine.advance(by: 5 * 86_400)
    #expect(try record(engine).approval == .approved && record(engine).failure == nil)
  }

  @Test("an error of a server is tried again every three hours, eight times")
  func retries() async throws {
    let network = FakeNetwork()
    network.answer("shop.example", at: .wellKnown, .response(.init(status: 503)))
    var engine = try await install(network, "applinks:shop.example", on: "ios12")
    #expect(try record(engine).retries == 1 && record(engine).approval == .unspecified)
    try await engine.advance(by: 2 * 86_400)
    #expect(network.times.count == 9)
    #expect(network.times == (0..<9).map { Self.start + Int64($0) * 3 * 3600 })
    #expect(try record(engine).nextCheck == Self.start + 24 * 3600 + 7 * 86_400)
  }

  @Test("an approved association outlives an error for a time, and a denial ends it")
  func outlives() async throws {
    let network = FakeNetwork()
    network.serve("shop.example", FakeNetwork.file())
    var engine = try await install(network, "applinks:shop.example")
    network.answer("shop.example", .noAnswer("nothing came in time"))
    try await engine.advance(by: 7 * 86_400)
    #expect(try record(engine).approval == .approved && record(engine).retries == 1)
    network.answer("shop.example", .response(.init(status: 404, cdnFailure: "SWCERR00101")))
    try await engine.advance(by: 3 * 3600)
    #expect(try record(engine).approval == .denied && record(engine).file == nil)
  }

  struct DirectRow: Sendable {
    var answer: AssociationAnswer
    var approval: SiteApproval
    var kind: FetchError.Kind?
  }

  static let directRows: [DirectRow] = [
    DirectRow(answer: .response(.init(body: Array(FakeNetwork.file().utf8))), approval: .approved, kind: nil),
    DirectRow(answer: .response(.init(status: 301)), approval: .denied, kind: .redirect),
    DirectRow(answer: .response(.init(status: 403)), approval: .denied, kind: .status),
    DirectRow(answer: .response(.init(status: 500)), approval: .unspecified, kind: .status),
    DirectRow(answer: .response(.init(body: Array("<html>".utf8))), approval: .denied, kind: .badFile),
    DirectRow(
      answer: .response(.init(body: Array(FakeNetwork.file("A1B2C3D4E5.com.else").utf8))), approval: .denied,
      kind: .notNamed),
    DirectRow(
      answer: .response(.init(body: Array(FakeNetwork.file().utf8), isTrusted: false)), approval: .denied,
      kind: .untrusted),
    DirectRow(
      answer: .response(
        .init(body: Array(FakeNetwork.file().utf8) + [UInt8](repeating: 0x20, count: 128 << 10))),
      approval: .denied, kind: .tooLarge),
    DirectRow(answer: .noAnswer("nothing listens there"), approval: .unspecified, kind: .noAnswer),
  ]

  @Test("answers of the domain itself before iOS 14", arguments: directRows)
  func direct(_ row: DirectRow) async throws {
    let network = FakeNetwork()
    network.answer("shop.example", at: .wellKnown, row.answer)
    let engine = try await install(network, "applinks:shop.example", on: "ios12.4")
    #expect(try record(engine).approval == row.approval && record(engine).failure?.kind == row.kind)
  }

  @Test("before iOS 14 the root is asked where /.well-known/ has nothing, and stale files there win")
  func root() async throws {
    let network = FakeNetwork()
    network.serve("shop.example", at: .root, FakeNetwork.file())
    #expect(
      try record(try await install(network, "applinks:shop.example", on: "ios12")).approval == .approved)
    #expect(network.asked == ["wellKnown shop.example", "root shop.example"])
    network.serve("shop.example", at: .wellKnown, FakeNetwork.file("A1B2C3D4E5.com.old"))
    #expect(try record(try await install(network, "applinks:shop.example", on: "ios12")).approval == .denied)
  }

  @Test("what Apple's network sends and no device can use denies, pages too")
  func useless() async throws {
    let network = FakeNetwork()
    for answer in [
      AssociationAnswer.response(.init(body: Array("<html>".utf8))),
      .response(.init(body: [], fault: "the body cannot be decompressed")),
    ] {
      network.answer("shop.example", answer)
      let engine = try await install(network, "applinks:shop.example")
      #expect(try record(engine).approval == .denied && record(engine).failure?.kind == .badFile)
    }
  }

  @Test("developer mode takes any certificate, and tries a broken file again")
  func developer() async throws {
    let network = FakeNetwork()
    network.answer(
      "shop.example", at: .wellKnown, .response(.init(body: Array(FakeNetwork.file().utf8), isTrusted: false))
    )
    let engine = try await install(network, "applinks:shop.example?mode=developer", signing: .development)
    #expect(try record(engine).approval == .approved && network.asked == ["wellKnown shop.example"])
    network.serve("shop.example", at: .wellKnown, "{")
    let broken = try await install(network, "applinks:shop.example?mode=developer", signing: .development)
    #expect(try record(broken).approval == .unspecified && record(broken).retries == 1)
  }

  @Test("where Apple's network lets the device try, the domain is asked itself")
  func tryDirect() async throws {
    let network = FakeNetwork()
    network.answer(
      "shop.example", .response(.init(status: 404, cdnFailure: "SWCERR00301 Timeout", triesDirect: true)))
    #expect(try record(try await install(network, "applinks:shop.example")).approval == .denied)
    network.serve("shop.example", at: .wellKnown, FakeNetwork.file())
    let engine = try await install(network, "applinks:shop.example")
    #expect(try record(engine).approval == .approved)
    #expect(try record(engine).notes.contains { $0.certainty == .folklore })
  }

  @Test("one file answers for all services and wildcards of a host, general domains first")
  func grouped() async throws {
    let network = FakeNetwork()
    var engine = engine(network, region: "DE")
    try await engine.install(
      AppPackage(
        FakeNetwork.app,
        domains: [
          "applinks:a.shop", "applinks:*.b.com", "webcredentials:b.com", "applinks:c.de", "appclips:b.com",
          "applinks:b.com",
        ]))
    // Questions are put together; the network may see them in any order, so the events tell theirs.
    #expect(Set(network.asked) == ["cdn b.com", "cdn c.de", "cdn a.shop"] && network.asked.count == 3)
    let checked = engine.events.filter { $0.note.text.contains("route:") }.map { $0.note.text }
    #expect(checked.first?.contains("b.com") == true && checked.last?.contains("a.shop") == true)
  }

  @Test("an update asks again, keeps what stays and drops what is gone")
  func update() async throws {
    let network = FakeNetwork()
    network.serve("shop.example", FakeNetwork.file())
    var engine = try await install(network, "applinks:shop.example", "applinks:old.example")
    try await engine.update(AppPackage(FakeNetwork.app, version: "2", domains: ["applinks:shop.example"]))
    #expect(engine.device.records.map(\.domain) == ["shop.example"] && network.asked.count == 3)
    try engine.remove(FakeNetwork.app)
    #expect(engine.device.records.isEmpty && engine.device.apps.isEmpty)
    await #expect(throws: DeviceError.self) { try await engine.update(AppPackage("X.y", domains: [])) }
  }

  @Test("a Mac app with a Developer ID waits for its first start")
  func developerID() async throws {
    let network = FakeNetwork()
    network.serve("shop.example", FakeNetwork.file())
    var engine = try await install(network, "applinks:shop.example", on: "macos15", signing: .developerID)
    #expect(network.asked.isEmpty)
    await engine.launch(FakeNetwork.app)
    #expect(try record(engine).approval == .approved)
  }

  @Test("managed domains stand beside those of the entitlement")
  func managed() async throws {
    let network = FakeNetwork()
    var engine = engine(network)
    try await engine.install(
      AppPackage(
        FakeNetwork.app, domains: ["applinks:a.example"],
        managedDomains: ["applinks:b.example", "applinks:a.example"]))
    #expect(engine.device.records.map(\.domain) == ["a.example", "b.example"])
  }

  @Test("time does not run backwards or beyond its end", arguments: [-1, Int64.max, Int64.min])
  func times(_ seconds: Int64) async throws {
    var engine = engine(FakeNetwork())
    await #expect(throws: DeviceError.self) { try await engine.advance(by: seconds) }
  }

  @Test("checks against a plain list of times, for random answers", arguments: 0..<50 as Range<UInt64>)
  func agreement(_ seed: UInt64) async throws {
    var random = SeededRandom(seed)
    let answers: [AssociationAnswer] = (0..<40).map { _ in
      switch random.number(0...3) {
      case 0: .response(.init(body: Array(FakeNetwork.file().utf8)))
      case 1: .response(.init(status: 404))
      case 2: .response(.init(status: 502))
      default: .noAnswer("nothing")
      }
    }
    let days = Int64(random.number(1...60))
    let counter = Counter(answers)
    var engine = DeviceEngine(
      SimulatedDevice("phone", system: OSVersion(.ios, 18), now: 0), fetch: { await counter.next($0) })
    try await engine.install(AppPackage(FakeNetwork.app, domains: ["applinks:shop.example"]))
    try await engine.advance(by: days * 86_400)
    // The slow reading: walk the seconds of the checks one by one.
    var expected: [Int64] = []
    var time: Int64 = 0
    var failures = 0
    var state = SiteApproval.unspecified
    while time <= days * 86_400 {
      let answer = answers[min(expected.count, answers.count - 1)]
      expected.append(time)
      if case .response(let response) = answer, response.status < 500 {
        failures = 0
        state = response.status == 200 ? .approved : .denied
        time += (response.status == 200 ? 7 : 5) * 86_400
      } else {
        failures += 1
        if state == .denied { state = .unspecified }
        if failures > 8 { failures = 0; time += 7 * 86_400 } else { time += 3 * 3600 }
      }
    }
    #expect(await counter.times == expected)
    #expect(engine.device.records[0].approval == state)
  }

  private actor Counter {
    private let answers: [AssociationAnswer]
    var times: [Int64] = []

    init(_ answers: [AssociationAnswer]) { self.answers = answers }

    func next(_ request: AssociationRequest) -> AssociationAnswer {
      times.append(request.time)
      return answers[min(times.count - 1, answers.count - 1)]
    }
  }
}
