import LinkMatching
import LinkSyntax
import Testing

@testable import DeviceSimulation

@Suite("A population of devices")
struct PopulationTests {
  private static let day: Int64 = 86_400

  private func answer(_ text: String) -> AssociationAnswer { .response(.init(body: Array(text.utf8))) }

  private func population(_ count: Int, seed: UInt64 = 1) throws -> Population {
    Population(
      deviceCount: count, days: 60, system: OSVersion(.ios, 18), app: FakeNetwork.app, host: "shop.example",
      deployments: [
        Deployment(at: 0, name: "good", answer: answer(FakeNetwork.file())),
        Deployment(at: 20 * Self.day, name: "bad", answer: .response(.init(status: 404))),
        Deployment(
          at: 22 * Self.day, name: "mended", answer: answer(FakeNetwork.file(FakeNetwork.app, "/shop/*"))),
      ], link: try LinkURL("https://shop.example/buy/1"), seed: seed)
  }

  @Test("a bad file reaches a share of the devices, a mended one all of them in time")
  func shares() throws {
    let report = try population(2000).run()
    #expect(report.days.count == 60 && report.deployments == ["good", "bad", "mended"])
    for day in report.days { #expect(day.files.reduce(0, +) + day.withoutFile == 2000) }
    #expect(report.days[18].files == [2000, 0, 0] && report.days[18].opens == 2000)
    // Checks are a week apart, so that two days of a bad file reach about two sevenths of the devices.
    let worst = try #require(report.days.map(\.withoutFile).max())
    #expect((300...900).contains(worst), "\(worst)")
    #expect(report.days[59].files == [0, 0, 2000] && report.days[59].opens == 0)
    let firstWhole = report.days.firstIndex { $0.files[2] == 2000 } ?? 60
    #expect((26...30).contains(firstWhole))
  }

  @Test("the same seed gives the same numbers, another one others")
  func seeds() throws {
    #expect(try population(300).run() == population(300).run())
    #expect(try population(300).run() != population(300, seed: 2).run())
  }

  @Test("one device of a population lives as a simulated one")
  func agreement() async throws {
    // Without Apple's copies in between there is nothing to differ: the file never changes.
    let network = FakeNetwork()
    network.serve("shop.example", FakeNetwork.file())
    var engine = DeviceEngine(
      SimulatedDevice("phone", system: OSVersion(.ios, 18), now: 0), fetch: network.fetch)
    try await engine.install(AppPackage(FakeNetwork.app, domains: ["applinks:shop.example"]))
    try await engine.advance(by: 59 * Self.day)
    var small = try population(1)
    small.deployments = [Deployment(at: 0, name: "good", answer: answer(FakeNetwork.file()))]
    let report = small.run()
    #expect(abs(report.checkCount - network.times.count) <= 1)
    #expect(report.days.map(\.approved).allSatisfy { $0 == 1 })
  }

  @Test("nothing is there before the first deployment, and sizes have limits")
  func edges() throws {
    var none = try population(10)
    none.deployments = []
    #expect(none.run().days.map(\.withoutFile).allSatisfy { $0 == 10 })
    let huge = Population(
      deviceCount: .max, days: -1, system: OSVersion(.ios, 18), app: "", host: "", deployments: [])
    #expect(
      huge.deviceCount == Population.deviceLimit && huge.days == 0
        && huge.run().days.isEmpty == (huge.days == 0))
  }
}
