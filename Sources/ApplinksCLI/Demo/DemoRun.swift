#if Server
import AssociationServer
import DeviceSimulation
import LinkMatching
import LinkOpening
import LinkSyntax

/// The demo: a device is set up, links are tapped, the site changes, time passes.
@available(macOS 14, iOS 17, tvOS 17, *)
struct DemoRun {
  private let site: DemoSite
  private let network: DemoNetwork
  private var engine: DeviceEngine
  /// What happened, in order: a line of the table, or a sentence between lines.
  private(set) var lines: [Line] = []

  /// A line of what is printed.
  enum Line {
    case sentence(String)
    case row(DemoRow)
  }

  /// The apps of the demo.
  static let apps = [
    AppPackage(DemoSite.shop, domains: ["applinks:\(DemoSite.host)"], schemes: ["shop"]),
    AppPackage(DemoSite.tickets, domains: ["applinks:\(DemoSite.host)"]),
  ]

  private static let base = "https://\(DemoSite.host)"
  private static let hour: Int64 = 3600

  init(_ site: DemoSite, _ network: DemoNetwork, now: Int64) {
    self.site = site
    self.network = network
    engine = DeviceEngine(SimulatedDevice("demo", system: OSVersion(.ios, 18, 2), now: now)) {
      await network.answer($0)
    }
  }

  /// Does all of it.
  mutating func run() async throws {
    for app in Self.apps { try await engine.install(app) }
    say("A shop is online, and a device with iOS 18.2 has installed two apps: shop and tickets.")
    try await tapEverywhere()
    say("The user chooses in the menu of a link, and the choice stays.")
    try await tap("/buy/42", .messages, .openInBrowser)
    try await tap("/buy/43", .messages)
    try await tap("/buy/43", .messages, .openInApp)
    try await changeTheSite()
    try await breakTheSite()
  }

  private mutating func tapEverywhere() async throws {
    try await tap("/buy/42", .messages)
    try await tap("/buy/42/print", .mail)
    try await tap("/search?q=shoes", .notes)
    try await tap("/search?q=", .notes)
    try await tap("/de/offers/summer", .qrCode)
    try await tap("/xx/offers/summer", .qrCode)
    try await tap("/tickets/AB12", .messages)
    try await tap("/buy/42", .safari, page: "/")
    try await tap("/buy/42", .addressBar)
    try await tap(link: "shop://buy/42", .otherApp)
  }

  private mutating func changeTheSite() async throws {
    try await deploy(DemoSite.laterFile)
    say("The site now has a rule for /gift/*, but the device has Apple's copy of the file from before.")
    try await tap("/gift/7", .messages)
    try await pass(8 * 24)
    say("Eight days later the device has asked Apple's network again.")
    try await tap("/gift/7", .messages)
  }

  private mutating func breakTheSite() async throws {
    try await deploy(DemoSite.brokenFile)
    try await pass(8 * 24)
    say("An upload of the file broke off in the middle, and another eight days have passed.")
    try await tap("/buy/42", .messages)
    try engine.remove(DemoSite.shop)
    try await engine.install(Self.apps[0])
    say("A device that installs the app now gets no file at all.")
    try await tap("/buy/42", .messages)
  }

  // MARK: - Steps

  private mutating func say(_ sentence: String) { lines.append(.sentence(sentence)) }

  private mutating func tap(
    _ path: String, _ surface: Surface, _ gesture: Gesture = .tap, page: String? = nil
  ) async throws {
    try await tap(link: Self.base + path, surface, gesture, page: page)
  }

  private mutating func tap(
    link: String, _ surface: Surface, _ gesture: Gesture = .tap, page: String? = nil
  ) async throws {
    let page = try page.map { try LinkURL(Self.base + $0) }
    let opening = DeviceOpening(
      try LinkURL(link), DeviceOpening.Circumstances(surface, gesture: gesture, page: page),
      on: engine.device, files: engine.files)
    engine.change { opening.apply(to: &$0) }
    if case .app(let app) = opening.decision.outcome { await engine.launch(app) }
    lines.append(.row(DemoRow(opening, files: engine.files)))
  }

  private func deploy(_ file: String) async throws {
    try site.write(file)
    try await network.waitUntilServed(file)
  }

  private mutating func pass(_ hours: Int64) async throws { try await engine.advance(by: hours * Self.hour) }
}
#endif
