import LinkMatching
import LinkOpening
import LinkSyntax
import Testing

@testable import DeviceSimulation

@Suite("What a device opens")
struct DeviceOpeningTests {
  private static let other = "8A3KX2M9QT.com.example.other"

  private func device(
    _ network: FakeNetwork, _ apps: [AppPackage], on system: String = "ios18.2"
  ) async throws -> DeviceEngine {
    var engine = DeviceEngine(
      SimulatedDevice("phone", system: OSVersion(system) ?? OSVersion(.ios, 18), now: 0), fetch: network.fetch
    )
    for app in apps { try await engine.install(app) }
    return engine
  }

  private func open(
    _ text: String, _ engine: DeviceEngine, _ circumstances: DeviceOpening.Circumstances = .init()
  ) throws -> DeviceOpening {
    DeviceOpening(try LinkURL(text), circumstances, on: engine.device, files: engine.files)
  }

  @Test("a tap opens the app, with its activity and its callbacks")
  func opens() async throws {
    let network = FakeNetwork()
    network.serve("shop.example", FakeNetwork.file())
    let engine = try await device(network, [AppPackage(FakeNetwork.app, domains: ["applinks:shop.example"])])
    let opening = try open("https://shop.example/buy/42?a=1", engine)
    #expect(opening.decision.outcome == .app(FakeNetwork.app))
    #expect(opening.delivery?.activity?.webpageURL == "https://shop.example/buy/42?a=1")
    #expect(opening.delivery?.callbacks.map(\.lifeCycle) == [.scenes, .appDelegate, .swiftUI])
    #expect(opening.records.count == 1)
    #expect(try open("https://shop.example/sell", engine).decision.outcome == .browser)
    #expect(try open("https://else.example/buy/42", engine).decision.facts.contains(.entitled))
  }

  @Test("the exact domain's file comes first, the longest wildcard's next, and nobody else's")
  func wildcards() async throws {
    let network = FakeNetwork()
    network.serve("a.shop.example", FakeNetwork.file(FakeNetwork.app, "/exact"))
    network.serve("shop.example", FakeNetwork.file(FakeNetwork.app, "/parent"))
    network.serve("users.shop.example", FakeNetwork.file(FakeNetwork.app, "/users"))
    let engine = try await device(
      network,
      [
        AppPackage(
          FakeNetwork.app,
          domains: ["applinks:*.shop.example", "applinks:a.shop.example", "applinks:*.users.shop.example"])
      ])
    let app = OpeningOutcome.app(FakeNetwork.app)
    #expect(try open("https://a.shop.example/exact", engine).decision.outcome == app)
    #expect(try open("https://a.shop.example/parent", engine).decision.outcome == app)
    #expect(try open("https://b.shop.example/parent", engine).decision.outcome == app)
    #expect(try open("https://b.shop.example/exact", engine).decision.outcome == .browser)
    #expect(try open("https://shop.example/parent", engine).decision.outcome == .browser)
    #expect(try open("https://x.users.shop.example/users", engine).decision.outcome == app)
    #expect(try open("https://x.users.shop.example/parent", engine).decision.outcome == .browser)
    #expect(try open("https://A.SHOP.example/exact", engine).decision.outcome == app)
  }

  @Test("an exclusion of the exact file leaves the wildcard's in doubt")
  func exclusion() async throws {
    let network = FakeNetwork()
    network.serve(
      "a.shop.example",
      #"{"applinks":{"details":[{"appIDs":["\#(FakeNetwork.app)"],"components":[{"/":"/x","exclude":true}]}]}}"#
    )
    network.serve("shop.example", FakeNetwork.file(FakeNetwork.app, "/x"))
    let engine = try await device(
      network, [AppPackage(FakeNetwork.app, domains: ["applinks:*.shop.example", "applinks:a.shop.example"])])
    let decision = try open("https://a.shop.example/x", engine).decision
    #expect(
      decision.outcome == .browser && decision.isGuess && decision.alternatives == [.app(FakeNetwork.app)])
  }

  @Test("of several apps the first of the file opens, whatever the order of installation")
  func severalApps() async throws {
    let network = FakeNetwork()
    network.serve(
      "shop.example",
      #"{"applinks":{"details":[{"appIDs":["\#(Self.other)"],"components":[{"/":"/o/*"},{"/":"/both"}]},{"appIDs":["\#(FakeNetwork.app)"],"components":[{"/":"/both"}]}]}}"#
    )
    for apps in [[FakeNetwork.app, Self.other], [Self.other, FakeNetwork.app]] {
      let engine = try await device(network, apps.map { AppPackage($0, domains: ["applinks:shop.example"]) })
      #expect(try open("https://shop.example/both", engine).decision.outcome == .app(Self.other))
    }
    let alone = try await device(network, [AppPackage(FakeNetwork.app, domains: ["applinks:shop.example"])])
    #expect(try open("https://shop.example/both", alone).decision.outcome == .app(FakeNetwork.app))
  }

  @Test("custom schemes open what declares them, the last installed of several")
  func schemes() async throws {
    let engine = try await device(
      FakeNetwork(),
      [
        AppPackage(FakeNetwork.app, domains: [], schemes: ["SHOP"]),
        AppPackage(Self.other, domains: [], schemes: ["shop"]),
      ])
    #expect(try open("shop://buy", engine).decision.outcome == .app(Self.other))
    #expect(try open("else://buy", engine).decision.outcome == .nothing)
  }

  @Test("an App Clip's card shows until its app is installed")
  func clips() async throws {
    let network = FakeNetwork()
    let clip = FakeNetwork.app + ".Clip"
    network.serve(
      "shop.example",
      #"{"appclips":{"apps":["\#(clip)"]},"applinks":{"details":[{"appIDs":["\#(FakeNetwork.app)"],"components":[{"/":"/buy/*"}]}]}}"#
    )
    let package = AppPackage(clip, domains: ["appclips:shop.example"], isAppClip: true)
    var engine = try await device(network, [package])
    let card = try open("https://shop.example/buy/1", engine, .init(.qrCode))
    #expect(card.decision.outcome == .appClipCard(clip))
    #expect(card.delivery?.callbacks.map(\.lifeCycle) == [.appClip])
    try await engine.install(AppPackage(FakeNetwork.app, domains: ["applinks:shop.example"]))
    #expect(
      try open("https://shop.example/buy/1", engine, .init(.qrCode)).decision.outcome == .app(FakeNetwork.app)
    )
    #expect(try open("https://shop.example/else", engine, .init(.qrCode)).decision.outcome == .browser)
  }

  @Test("Handoff goes by its own service")
  func handoff() async throws {
    let network = FakeNetwork()
    network.serve("shop.example", FakeNetwork.file(service: "activitycontinuation"))
    let engine = try await device(
      network, [AppPackage(FakeNetwork.app, domains: ["activitycontinuation:shop.example"])])
    #expect(
      try open("https://shop.example/any", engine, .init(.handoff)).decision.outcome == .app(FakeNetwork.app))
    #expect(try open("https://shop.example/any", engine, .init(.messages)).decision.outcome == .browser)
  }

  @Test("a choice in the menu changes the device")
  func choice() async throws {
    let network = FakeNetwork()
    network.serve("shop.example", FakeNetwork.file())
    var engine = try await device(network, [AppPackage(FakeNetwork.app, domains: ["applinks:shop.example"])])
    let menu = try open("https://shop.example/buy/1", engine, .init(.notes, gesture: .openInBrowser))
    engine.change { menu.apply(to: &$0) }
    #expect(try open("https://shop.example/buy/1", engine).decision.outcome == .browser)
    engine.change { $0.choose(.none, for: "SHOP.example") }
    #expect(try open("https://shop.example/buy/1", engine).decision.outcome == .app(FakeNetwork.app))
  }

  @Test("credentials need their own service, and a wildcard covers subdomains")
  func credentials() async throws {
    let network = FakeNetwork()
    network.serve("shop.example", FakeNetwork.file(service: "webcredentials"))
    let engine = try await device(
      network,
      [
        AppPackage(
          FakeNetwork.app, domains: ["webcredentials:shop.example", "webcredentials:*.shop.example"]),
        AppPackage(Self.other, domains: ["webcredentials:shop.example"]),
      ])
    let links = DeviceLinks(engine.device, files: engine.files)
    #expect(links.credentials(of: "shop.example", for: FakeNetwork.app).isAllowed)
    #expect(links.credentials(of: "Login.Shop.example", for: FakeNetwork.app).isAllowed)
    let denied = links.credentials(of: "shop.example", for: Self.other)
    #expect(!denied.isAllowed && denied.note.text.hasPrefix("Unable to verify webcredentials association of"))
    #expect(!links.credentials(of: "else.example", for: FakeNetwork.app).isAllowed)
    #expect(!links.credentials(of: "shop.example", for: "X.unknown").isAllowed)
  }
}
