import AssetLinks
import Foundation
import Testing

@testable import DeviceSimulation

/// Sources: DVS, VER, DAL-C, SS-FETCH, CFG, CTS; what they leave open stays unknown.
@Suite("An Android device")
struct AndroidEngineTests {
  static let shop = AndroidSite.place("shop.example")

  private func installed(
    _ system: String, _ answer: StatementAnswer?, _ app: AndroidAppPackage? = nil
  ) async throws -> AndroidEngine {
    var engine = try AndroidSite.engine(system, answer.map { [Self.shop: $0] } ?? [:])
    try await engine.install(try app ?? AndroidSite.app())
    return engine
  }

  private func outcome(_ engine: AndroidEngine, _ link: String = "https://shop.example/buy") throws
    -> AndroidTap.Outcome
  {
    AndroidTap(try AndroidLink(link), on: engine.device, files: engine.files).outcome
  }

  @Test(
    "an answer makes a state",
    arguments: [
      (AndroidSite.answer(AndroidSite.list()), "verified", false),
      (AndroidSite.answer(AndroidSite.list(), type: "text/plain"), "verified", false),
      (AndroidSite.answer(AndroidSite.list(package: "a.b")), "1024", false),
      (AndroidSite.answer("{}"), "1024", false), (AndroidSite.answer("", status: 404), "1024", false),
      (AndroidSite.answer(AndroidSite.list(), status: 301), "1024", false),
      (AndroidSite.answer(AndroidSite.list(), isTrusted: false), "1024", false),
      (AndroidSite.answer(AndroidSite.list().replacing("AB", with: "ab")), "none", true),
      (.noAnswer("nobody is there"), "none", false),
    ] as [(StatementAnswer, String, Bool)])
  func states(answer: StatementAnswer, state: String, isUnknown: Bool) async throws {
    let engine = try await installed("android14", answer)
    let domain = try #require(engine.device.domains.first)
    #expect(domain.state == state && domain.isUnknown == isUnknown, "\(domain)")
    let expected: AndroidTap.Outcome =
      state == "verified" ? .app("com.example.shop") : isUnknown ? .unknown : .browser
    #expect(try outcome(engine) == expected)
    #expect(try outcome(engine, "https://other.example/") == .browser)
  }

  @Test("a list that is included is followed one level deep (SS-RET)")
  func includes() async throws {
    let including = AndroidSite.answer(#"[{"include":"https://lists.example/a.json"}]"#)
    for (included, state) in [
      (AndroidSite.answer(AndroidSite.list()), "verified"), (AndroidSite.answer("[]"), "1024"),
      (including, "none"),
    ] {
      var engine = try AndroidSite.engine(
        "android14", [Self.shop: including, "https://lists.example/a.json": included])
      try await engine.install(try AndroidSite.app())
      #expect(engine.device.domains.map(\.state) == [state])
    }
  }

  @Test("up to Android 11 all hosts or none, and the user is asked")
  func oldVersions() async throws {
    let two = try AndroidSite.app(
      #"<data android:scheme="https" android:host="shop.example"/><data android:host="*.old.example"/>"#)
    for (old, states, expected) in [
      (
        AndroidSite.answer(AndroidSite.list()), ["always", "always"],
        AndroidTap.Outcome.app("com.example.shop")
      ),
      (AndroidSite.answer("[]"), ["ask", "ask"], .choice(["com.example.shop"])),
    ] {
      var engine = try AndroidSite.engine(
        "android11",
        [Self.shop: AndroidSite.answer(AndroidSite.list()), AndroidSite.place("old.example"): old])
      try await engine.install(two)
      #expect(engine.device.domains.map(\.state) == states)
      #expect(try outcome(engine) == expected)
      await #expect(throws: DeviceError.self) { try await engine.reverify("com.example.shop") }
    }
    let engine = try await installed("android5", AndroidSite.answer(AndroidSite.list()))
    #expect(engine.device.domains.isEmpty)
    #expect(try outcome(engine) == .choice(["com.example.shop"]))
  }

  @Test("dynamic rules narrow from Android 15 on, and are fetched again")
  func rules() async throws {
    let excluding = AndroidSite.answer(
      AndroidSite.list(AndroidSite.rules(#"{"/":"/buy","exclude":true},{"/":"*"}"#)))
    let new = try await installed("android15", excluding)
    #expect(new.device.domains.map(\.state) == ["verified"])
    #expect(try outcome(new) == .browser)
    #expect(try outcome(new, "https://shop.example/sell") == .app("com.example.shop"))
    #expect(try outcome(try await installed("android14", excluding)) == .app("com.example.shop"))
    // A week later the host has other rules, and then none at all: it stays verified.
    for (answer, expected) in [
      (AndroidSite.answer(AndroidSite.list()), AndroidTap.Outcome.app("com.example.shop")),
      (AndroidSite.answer("", status: 404), .browser), (.noAnswer("nobody is there"), .browser),
    ] {
      var later = AndroidEngine(new.device, files: new.files) { _ in answer }
      try await later.advance(by: 6 * 86_400)
      #expect(try outcome(later) == .browser)
      try await later.advance(by: 2 * 86_400)
      #expect(later.device.domains.map(\.state) == ["verified"])
      #expect(try outcome(later) == expected)
    }
  }

  @Test("a host that did not answer is verified by itself later; one that failed is not (DVS)")
  func again() async throws {
    let good = AndroidSite.answer(AndroidSite.list())
    for (first, state) in [
      (StatementAnswer.noAnswer("nobody is there"), "verified"), (AndroidSite.answer("[]"), "1024"),
    ] {
      let engine = try await installed("android14", first)
      var later = AndroidEngine(engine.device, files: engine.files) { _ in good }
      try await later.advance(by: 30 * 86_400)
      #expect(later.device.domains.map(\.state) == [state])
      try await later.reverify("com.example.shop")
      #expect(later.device.domains.map(\.state) == ["verified"])
    }
    await #expect(throws: DeviceError.self) {
      var engine = try await installed("android14", good)
      try await engine.advance(by: -1)
    }
  }

  @Test("an update keeps what is verified and verifies the rest")
  func update() async throws {
    let engine = try await installed("android14", AndroidSite.answer(AndroidSite.list()))
    var later = AndroidEngine(engine.device, files: engine.files) { _ in .noAnswer("nobody is there") }
    try await later.update(
      try AndroidSite.app(
        #"<data android:scheme="https" android:host="shop.example"/><data android:host="b.example"/>"#))
    #expect(later.device.domains.map(\.host) == ["shop.example", "b.example"])
    #expect(later.device.domains.map(\.state) == ["verified", "none"])
    try later.remove("com.example.shop")
    #expect(later.device.apps.isEmpty && later.device.domains.isEmpty)
    #expect(throws: DeviceError.self) { try later.remove("com.example.shop") }
    await #expect(throws: DeviceError.self) { try await later.update(try AndroidSite.app()) }
  }

  @Test("the user chooses an app for a host, or switches its links off")
  func choices() async throws {
    var engine = try await installed("android14", AndroidSite.answer("[]"))
    #expect(try outcome(engine) == .browser)
    try engine.select(true, host: "shop.example", package: "com.example.shop")
    #expect(try outcome(engine) == .app("com.example.shop"))
    #expect(throws: DeviceError.self) {
      try engine.select(true, host: "b.example", package: "com.example.shop")
    }
    try await engine.install(try AndroidSite.app(package: "com.example.other"))
    try engine.select(true, host: "shop.example", package: "com.example.other")
    #expect(engine.device.apps.map(\.selected) == [[], ["shop.example"]])
    try engine.allowLinks(false, package: "com.example.other")
    #expect(try outcome(engine) == .browser)
    var verified = try await installed("android14", AndroidSite.answer(AndroidSite.list()))
    try verified.allowLinks(false, package: "com.example.shop")
    #expect(try outcome(verified) == .browser)
  }

  @Test("a scheme of one's own opens the only app that declares it")
  func customScheme() async throws {
    let own = #"<data android:scheme="shop"/>"#
    var engine = try await installed("android14", nil, try AndroidSite.app(own))
    #expect(try outcome(engine, "shop:x") == .app("com.example.shop"))
    #expect(try outcome(engine, "other:x") == .nothing)
    try await engine.install(try AndroidSite.app(own, package: "com.example.other"))
    #expect(try outcome(engine, "shop:x") == .choice(["com.example.shop", "com.example.other"]))
  }

  @Test("values that are not known stay so on the device")
  func unknown() async throws {
    let data = #"<data android:scheme="https" android:host="shop.example" android:pathPrefix="${path}"/>"#
    let engine = try await installed(
      "android14", AndroidSite.answer(AndroidSite.list()), try AndroidSite.app(data))
    #expect(try outcome(engine) == .unknown)
    let known = try AndroidSite.app(data, settings: ManifestSettings(placeholders: ["path": "/buy"]))
    #expect(
      try outcome(try await installed("android14", AndroidSite.answer(AndroidSite.list()), known))
        == .app("com.example.shop"))
  }

  @Test("what show prints is what android explain reads", arguments: ["android14", "android11", "android16"])
  func printed(system: String) async throws {
    var engine = try AndroidSite.engine(system, [Self.shop: AndroidSite.answer(AndroidSite.list())])
    try await engine.install(
      try AndroidSite.app(
        #"<data android:scheme="https" android:host="shop.example"/><data android:host="*.b.example"/>"#))
    try await engine.install(try AndroidSite.app(package: "com.example.other"))
    try engine.select(true, host: "shop.example", package: "com.example.other")
    let text = PackageLinksText.text(engine.device)
    let report = VerificationReport(parsing: text)
    #expect(report.isUnderstood && !report.notes.contains { $0.kind == .unknown }, "\(text)")
    #expect(report.packages == ["com.example.shop", "com.example.other"])
    let states = report.notes.filter { $0.kind == .domain }.map(\.state)
    #expect(states == (system == "android11" ? ["ask", "ask"] : ["verified", "none", "1024"]), "\(text)")
    guard system != "android11" else { return }
    #expect(report.notes.filter { $0.kind == .selected }.map(\.subject) == ["shop.example"])
  }

  @Test("versions are read by their names")
  func versions() {
    #expect(AndroidVersion("Android 12L")?.level.number == 32)
    #expect(
      AndroidVersion("android14")?.text == "android14" && AndroidVersion("android 6.0")?.level.number == 23)
    #expect(AndroidVersion("android99") == nil && AndroidVersion("ios17") == nil)
  }

  @Test("a device is kept beside Apple's, and neither is taken for the other")
  func storage() async throws {
    let path = FileManager.default.temporaryDirectory.appendingPathComponent("applinks-" + UUID().uuidString)
      .path
    defer { try? FileManager.default.removeItem(atPath: path) }
    let folder = DeviceFolder(path)
    var engine = try await installed("android15", AndroidSite.answer(AndroidSite.list()))
    try await folder.create(AndroidDevice("pixel", system: engine.device.system, now: 0))
    let changed = engine
    try await folder.changeAndroid("pixel") { _ in
      (DeviceFolder.AndroidContent(device: changed.device, files: changed.files), ())
    }
    let content = try await folder.readAndroid("pixel")
    #expect(content.device == engine.device && content.files == engine.files && content.files.count == 1)
    #expect(try await folder.platform(of: "pixel") == .android)
    await #expect(throws: DeviceError.self) { _ = try await folder.read("pixel") }
    engine.reset()
    #expect(engine.device.apps.isEmpty)
  }
}
