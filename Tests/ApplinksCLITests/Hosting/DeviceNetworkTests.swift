#if Server
import Foundation
import TestOrigin
import Testing

@Suite("applinks device on a real network")
struct DeviceNetworkTests {
  private static let app = DeviceVerbTests.app

  /// A device in a folder, and a shop or a stand-in for Apple's network that it asks.
  private struct Device {
    let folder = ToolRun.Folder()
    /// The server that must live as long as the device asks it.
    var origin: TestOrigin?
    let options: [String]

    func run(_ line: String, asks: Bool = true) async throws -> ToolRun {
      try await ToolRun(
        list: line.split(separator: " ").map(String.init) + (asks ? options : []),
        files: ["ca.pem": HostedShop.authority?.pem ?? ""],
        environment: ["APPLINKS_DEVICES": folder.path + "/devices", "SSL_CERT_FILE": "/dev/null"],
        folder: folder)
    }

    func object(_ line: String, asks: Bool = true) async throws -> [String: Any] {
      let run = try await run(line + " --format json", asks: asks)
      return try #require(
        try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any], "\(run.errors)")
    }
  }

  private static let usual = DeviceVerbTests.entitlements(
    "applinks:shop.example", "webcredentials:shop.example")

  private func cdn(_ answer: @escaping @Sendable (OriginRequest) -> OriginAnswer) async throws -> Device {
    let origin = try await TestOrigin { request in
      request.path == "/a/v1/shop.example" ? answer(request) : .status(400)
    }
    return Device(origin: origin, options: ["--cdn", "http://127.0.0.1:\(origin.port)", "--allow-private"])
  }

  @Test("an app is installed through the stand-in for Apple's network, and its link opens it")
  func installs() async throws {
    let device = try await cdn { _ in .json(HostedShop.file) }
    try device.folder.write(Self.usual, to: "A.entitlements")
    #expect(try await device.run("device create x --os ios18.2 --at 2026-01-01", asks: false).status == 0)
    let installed = try await device.object("device install A.entitlements")
    let records = try #require(installed["records"] as? [[String: Any]])
    #expect(records.map { $0["approval"] as? String } == ["approved", "denied"])
    #expect(records[0]["nextCheck"] as? String == "2026-01-08T00:00:00Z")
    let open = try await device.object("device open https://shop.example/buy/42?a=1", asks: false)
    #expect(open["outcome"] as? String == "app" && open["app"] as? String == Self.app)
    #expect(
      (open["activity"] as? [String: Any])?["webpageURL"] as? String == "https://shop.example/buy/42?a=1")
    let same = try await device.object(
      "device open https://shop.example/buy/42 --from safari --page shop.example", asks: false)
    #expect(same["outcome"] as? String == "browser")
    #expect((same["offers"] as? [[String: Any]])?.first?["offer"] as? String == "banner")
    let opened = try await device.run("swcutil openul -u https://shop.example/buy/42", asks: false)
    #expect(opened.output == "Opened \"https://shop.example/buy/42\" in \(Self.app).\n")
    #expect(try await device.run("device passkey shop.example", asks: false).status == 1)
  }

  @Test("a refusal is seen a week later, and five days after that its end")
  func weeks() async throws {
    let served = Served()
    let device = try await cdn { _ in served.answer }
    try device.folder.write(DeviceVerbTests.entitlements("applinks:shop.example"), to: "A.entitlements")
    _ = try await device.run("device create x --os ios18.2 --at 2026-01-01", asks: false)
    #expect(try await device.run("device install A.entitlements").status == 0)
    served.isGood = false
    let bad = try await device.object("device clock +7d")
    let record = try #require((bad["records"] as? [[String: Any]])?.first)
    #expect(record["approval"] as? String == "denied")
    let failure = try #require((record["failure"] as? [String: Any])?["text"] as? String)
    #expect(failure.contains("SWCERR00101"))
    served.isGood = true
    #expect(try await device.run("device clock +4d").status == 1)
    #expect(try await device.run("device clock +1d").status == 0)
  }

  private final class Served: @unchecked Sendable {
    private let lock = NSLock()
    private var good = true

    var isGood: Bool {
      get { lock.withLock { good } }
      set { lock.withLock { good = newValue } }
    }

    var answer: OriginAnswer {
      if isGood { return .json(HostedShop.file) }
      return .response(
        404,
        [
          "Content-Type": "text/plain; charset=utf-8", "Apple-Try-Direct": "false",
          "Apple-Failure-Reason": "SWCERR00101 Bad HTTP Response: 404 Not Found",
        ], Array("Not Found\n".utf8))
    }
  }

  @Test("before iOS 14 and in developer mode the domain itself is asked")
  func direct() async throws {
    let shop = try await HostedShop()
    for (system, extra, entry) in [
      ("ios12.4", "", "applinks:shop.example"),
      ("ios18", "--signing development", "applinks:shop.example?mode=developer"),
    ] {
      let device = Device(options: shop.options)
      try device.folder.write(DeviceVerbTests.entitlements(entry), to: "A.entitlements")
      _ = try await device.run("device create x --os \(system) --developer-mode", asks: false)
      let installed = try await device.run("device install A.entitlements \(extra)")
      #expect(installed.output.contains("(route: .wk)"), "\(installed.output)")
      #expect(installed.status == (system == "ios12.4" ? 1 : 0), "\(installed.output)")
    }
  }

  @Test("an untrusted certificate counts for developer mode only")
  func untrusted() async throws {
    let shop = try await HostedShop(certificate: try TestCertificate(["shop.example"], from: nil))
    for (entry, status) in [
      ("applinks:shop.example?mode=developer", Int32(0)), ("applinks:shop.example?mode=managed", 1),
    ] {
      let device = Device(options: shop.options)
      try device.folder.write(DeviceVerbTests.entitlements(entry), to: "A.entitlements")
      _ = try await device.run("device create x --os ios18 --developer-mode --managed", asks: false)
      let installed = try await device.run(
        "device install A.entitlements --signing development --direct-downloads")
      #expect(installed.status == status, "\(installed.output)")
    }
  }

  @Test("swcutil dl asks as the device does, and reset asks for all anew")
  func download() async throws {
    let device = try await cdn { _ in .json(HostedShop.file) }
    try device.folder.write(DeviceVerbTests.entitlements("applinks:shop.example"), to: "A.entitlements")
    _ = try await device.run("device create x --os ios18", asks: false)
    let options = device.options.joined(separator: " ")
    let loaded = try await device.run("swcutil \(options) dl -d shop.example", asks: false)
    #expect(loaded.status == 0 && loaded.output.contains(Self.app))
    let missing = try await device.run("swcutil \(options) dl -d else.example", asks: false)
    #expect(missing.status == 1 && missing.errors.contains("SWCErrorDomain Code=7"))
    _ = try await device.run("device install A.entitlements")
    #expect(try await device.run("swcutil \(options) reset", asks: false).status == 0)
    #expect(
      try await device.run("swcutil show", asks: false).output.contains("Site/Fmwk Approval:   approved"))
  }
}
#endif
