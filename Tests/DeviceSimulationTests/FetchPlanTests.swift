import LinkMatching
import LinkOpening
import Testing

@testable import DeviceSimulation

@Suite("How a version asks for a domain's file")
struct FetchPlanTests {
  struct Row: Sendable, CustomTestStringConvertible {
    var entry: String
    var system = "ios18.2"
    var signing = AppPackage.Signing.store
    var isDeveloper = false
    var isManaged = false
    var isAllowed = false
    var route: FetchRoute?
    var certainty: Certainty

    var testDescription: String {
      "\(entry) \(system) \(signing.rawValue) \(isDeveloper) \(isManaged) \(isAllowed)"
    }
  }

  static let rows: [Row] = [
    Row(entry: "applinks:shop.example", route: .cdn, certainty: .documented),
    Row(entry: "applinks:shop.example", system: "ios14", route: .cdn, certainty: .documented),
    Row(entry: "applinks:shop.example", system: "macos11", route: .cdn, certainty: .documented),
    Row(entry: "applinks:*.shop.example", route: .cdn, certainty: .documented),
    Row(entry: "applinks:shop.example", system: "ios13.7", route: .wellKnownOrRoot, certainty: .observed),
    Row(entry: "applinks:shop.example", system: "macos10.15", route: .wellKnownOrRoot, certainty: .observed),
    Row(
      entry: "applinks:shop.example?mode=developer", signing: .development, isDeveloper: true,
      route: .developer,
      certainty: .documented),
    Row(
      entry: "applinks:shop.example?mode=developer", signing: .development, route: nil, certainty: .documented
    ),
    Row(
      entry: "applinks:shop.example?mode=developer", signing: .testFlight, isDeveloper: true, route: nil,
      certainty: .documented),
    Row(entry: "applinks:shop.example?mode=managed", route: nil, certainty: .documented),
    Row(entry: "applinks:shop.example?mode=managed", isManaged: true, route: nil, certainty: .documented),
    Row(
      entry: "applinks:shop.example?mode=managed", isManaged: true, isAllowed: true, route: .wellKnown,
      certainty: .documented),
    Row(
      entry: "applinks:shop.example?mode=developer+managed", signing: .development, isDeveloper: true,
      isManaged: true, isAllowed: true, route: .developer, certainty: .documented),
    Row(
      entry: "applinks:shop.example?mode=developer+managed", signing: .development, isDeveloper: true,
      route: nil,
      certainty: .documented),
    Row(entry: "applinks:shop.example?mode=fast", route: nil, certainty: .undocumented),
    Row(entry: "applinks:shop.example?mode=developer", system: "ios13", route: nil, certainty: .undocumented),
    Row(entry: "applinks:shop.example:8080", route: nil, certainty: .documented),
    Row(entry: "webcredentials:shop.example:8080", route: nil, certainty: .undocumented),
    Row(entry: "applinks:xn--mnchen-3ya.example", route: nil, certainty: .observed),
    Row(entry: "applinks:xn--mnchen-3ya.example", system: "ios15", route: .cdn, certainty: .documented),
    Row(entry: "applinks://shop.example", route: nil, certainty: .undocumented),
    Row(entry: "applinks:https://shop.example", route: nil, certainty: .undocumented),
    Row(entry: "appclips:*.shop.example", route: nil, certainty: .documented),
    Row(entry: "appclips:shop.example", system: "ios13", route: nil, certainty: .documented),
    Row(entry: "*", route: nil, certainty: .observed),
  ]

  @Test("each entry has its way", arguments: rows)
  func row(_ row: Row) async throws {
    let device = SimulatedDevice(
      "phone", system: try #require(OSVersion(row.system)), now: 0, isDeveloper: row.isDeveloper,
      isManaged: row.isManaged)
    let app = AppPackage(
      FakeNetwork.app, domains: [row.entry], signing: row.signing, allowsDirectDownloads: row.isAllowed)
    var engine = DeviceEngine(device, fetch: FakeNetwork().fetch)
    try await engine.install(app)
    let record = try #require(engine.device.records.first)
    #expect(record.route == row.route && record.notes.first?.certainty == row.certainty)
    #expect(row.route != nil || record.approval == .unspecified)
  }
}
