import Foundation
import TestSupport
import Testing

@Suite("applinks device, without a network")
struct DeviceVerbTests {
  static let app = "8A3KX2M9QT.com.example.shop"

  static func entitlements(_ domains: String..., identifier: String? = app) -> String {
    let own = identifier.map { "<key>application-identifier</key><string>\($0)</string>" } ?? ""
    let list = domains.map { "<string>\($0)</string>" }.joined()
    return """
      <?xml version="1.0" encoding="UTF-8"?>
      <plist version="1.0"><dict>\(own)
      <key>com.apple.developer.associated-domains</key><array>\(list)</array></dict></plist>
      """
  }

  /// Runs several lines of arguments in one folder; answers the last run.
  @discardableResult
  private func run(
    _ lines: String..., files: [String: String] = [:], folder: ToolRun.Folder = ToolRun.Folder()
  ) async throws -> ToolRun {
    for (path, text) in files { try folder.write(text, to: path) }
    var last: ToolRun?
    for line in lines {
      last = try await ToolRun(
        list: line.split(separator: " ").map(String.init),
        environment: ["APPLINKS_DEVICES": folder.path + "/devices", "SSL_CERT_FILE": "/dev/null"],
        folder: folder)
    }
    return try #require(last)
  }

  private func object(_ run: ToolRun) throws -> [String: Any] {
    try #require(
      try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any], "\(run.errors)")
  }

  @Test("a device is made, listed, shown and deleted")
  func lifetime() async throws {
    let folder = ToolRun.Folder()
    let made = try await run("device create phone --os ios18.2 --at 2026-01-01T08:00:00Z", folder: folder)
    #expect(made.status == 0 && made.output.isEmpty && made.errors.contains("2026-01-01 08:00:00 +0000"))
    #expect(try await run("device create phone --os ios18.2", folder: folder).status == 2)
    let shown = try object(try await run("device show --format json", folder: folder))
    #expect(shown["system"] as? String == "ios18.2" && shown["time"] as? String == "2026-01-01T08:00:00Z")
    try await run("device create tablet --os ios17", folder: folder)
    let ambiguous = try await run("device show", folder: folder)
    #expect(ambiguous.status == 2 && ambiguous.errors.contains("phone, tablet"))
    #expect(try await run("device list", folder: folder).output.split(separator: "\n").count == 2)
    #expect(try await run("device show --device tablet", folder: folder).output.hasPrefix("tablet  ios17"))
    #expect(try await run("device delete tablet", "device show", folder: folder).status == 0)
  }

  @Test("no device, wrong names and wrong spans are errors that say what to do")
  func errors() async throws {
    #expect(try await run("device show").errors.contains("applinks device create"))
    #expect(try await run("device create ../x --os ios18").status == 2)
    #expect(try await run("device create x --os beos5").status == 2)
    #expect(try await run("device create x --os ios18 --at yesterday").status == 2)
    for span in ["7", "+d", "+99999999999999999999d", "+1y", "-7d", "+9223372036854775807w"] {
      #expect(try await run("device create x --os ios18", "device clock \(span)").status == 2, "\(span)")
    }
    #expect(
      try await run("device create x --os ios18", "device remove A.b").errors.contains("is not installed"))
    let surface = try await run("device create x --os ios18", "device open https://a.example --from safarri")
    #expect(surface.status == 2 && surface.errors.contains("did you mean \"safari\"?"))
  }

  @Test("time passes, in days and hours")
  func clock() async throws {
    let run = try await run(
      "device create x --os ios18 --at 2026-01-01", "device clock +1d12h", "device clock")
    #expect(run.output == "2026-01-02 12:00:00 +0000\n")
  }

  @Test("custom schemes, choices and the reset need no network")
  func schemes() async throws {
    let folder = ToolRun.Folder()
    let files = ["A.entitlements": Self.entitlements()]
    try await run(
      "device create x --os ios18", "device install A.entitlements --scheme shop", files: files,
      folder: folder)
    let open = try object(try await run("device open shop://buy/1 --format json", folder: folder))
    #expect(open["outcome"] as? String == "app" && open["app"] as? String == Self.app)
    #expect(open["certainty"] as? String == "documented" && open["activity"] == nil)
    let asked = try object(
      try await run("device open shop://buy/1 --from safari --format json", folder: folder))
    #expect(asked["outcome"] as? String == "prompt" && asked["certainty"] as? String == "observed")
    let shown = try await run("device choose browser shop.example", "device show", folder: folder)
    #expect(shown.output.contains("shop.example: browser"))
    let reset = try await run("device reset", "device show", folder: folder)
    #expect(reset.output.contains("no apps") && !reset.output.contains("choices"))
  }

  @Test("canOpenURL needs the list, and the breadcrumb counts on old systems only")
  func questions() async throws {
    let folder = ToolRun.Folder()
    try await run(
      "device create x --os ios9.3", "device install A.entitlements --scheme shop",
      files: ["A.entitlements": Self.entitlements()], folder: folder)
    #expect(
      try await run("device can-open shop://buy --query shop", folder: folder).output.hasPrefix("true\n"))
    #expect(try await run("device can-open shop", folder: folder).status == 1)
    let breadcrumb = try await run("device choose breadcrumb shop.example", folder: folder)
    #expect(breadcrumb.errors.contains("is browser  [documented: 5.2 ASG]"))
    let banner = try await run("device choose banner shop.example", folder: folder)
    #expect(banner.errors.contains("is app  [documented: 5.3 ASG]"))
    let later = try await run(
      "device create y --os ios18", "device choose --device y breadcrumb shop.example", folder: folder)
    #expect(later.errors.contains("is none  [undocumented]"))
  }

  @Test("an app without identifier, and one without entitlements, say what is missing")
  func sources() async throws {
    let folder = ToolRun.Folder()
    try await run(
      "device create x --os ios18",
      files: [
        "A.entitlements": Self.entitlements(identifier: nil), "B.entitlements": "no plist",
        "C.app/Info.plist": "<plist/>",
        "D.entitlements": Self.entitlements(identifier: "$(AppIdentifierPrefix)$(CFBundleIdentifier)"),
      ], folder: folder)
    #expect(try await run("device install A.entitlements", folder: folder).errors.contains("add --id"))
    #expect(try await run("device install A.entitlements --id \(Self.app)", folder: folder).status == 0)
    #expect(try await run("device install B.entitlements", folder: folder).status == 2)
    #expect(
      try await run("device install C.app", folder: folder).errors.contains("no executable that can be read"))
    #expect(
      try await run("device install D.entitlements", folder: folder).errors.contains("--id PREFIX.BUNDLE"))
    #expect(try await run("device install nowhere", folder: folder).errors.contains("applinks.yaml"))
  }

  @Test("a folder .app and an entry of applinks.yaml are installed")
  func bundles() async throws {
    let folder = ToolRun.Folder()
    let information = """
      <?xml version="1.0" encoding="UTF-8"?>
      <plist version="1.0"><dict><key>CFBundleIdentifier</key><string>com.example.shop</string>
      <key>CFBundleShortVersionString</key><string>3.1</string>
      <key>CFBundleURLTypes</key><array><dict><key>CFBundleURLSchemes</key><array><string>Shop</string></array></dict></array>
      </dict></plist>
      """
    try await run(
      "device create x --os ios18", "device install Shop.app", "device install other",
      files: [
        "Shop.app/Info.plist": information,
        "Shop.app/archived-expanded-entitlements.xcent": Self.entitlements(),
        "Other.entitlements": Self.entitlements(identifier: nil),
        "applinks.yaml":
          "apps:\n  other:\n    identifier: 8A3KX2M9QT.com.example.other\n    entitlements: Other.entitlements\n    schemes: [other]\n",
      ], folder: folder)
    let shown = try object(try await run("device show --format json", folder: folder))
    let apps = try #require(shown["apps"] as? [[String: Any]])
    #expect(apps.map { $0["app"] as? String } == [Self.app, "8A3KX2M9QT.com.example.other"])
    #expect(apps[0]["version"] as? String == "3.1" && apps[0]["schemes"] as? [String] == ["shop"])
    #expect(apps[1]["schemes"] as? [String] == ["other"])
  }

  @Test("an .ipa is installed with what its signature says, whatever lies beside it")
  func archives() async throws {
    let folder = ToolRun.Folder()
    var signature = CodeSignatureWriter()
    signature.entitlements = EntitlementWriter.xml(EntitlementWriter.app(domains: ["applinks:old.example"]))
    signature.encodedEntitlements = EntitlementWriter.encoded(
      EntitlementWriter.app(domains: ["applinks:shop.example"]))
    var image = MachOWriter()
    image.signature = signature.bytes()
    let information = EntitlementWriter.xml([
      "CFBundleIdentifier": .string("org.example.sample"), "CFBundleExecutable": .string("Sample"),
      "CFBundleShortVersionString": .string("4.2"),
      "CFBundleURLTypes": .array([.dictionary(["CFBundleURLSchemes": .array([.string("Sample")])])]),
    ])
    func ipa(_ executable: [UInt8]?) -> [UInt8] {
      let root = "Payload/Sample.app/"
      var entries = [
        ZipBuilder.Entry(root + "Info.plist", information),
        ZipBuilder.Entry(root + "archived-expanded-entitlements.xcent", Array(Self.entitlements().utf8)),
      ]
      if let executable { entries.append(ZipBuilder.Entry(root + "Sample", executable)) }
      return ZipBuilder(entries).bytes()
    }
    try folder.write(ipa(image.bytes()), to: "signed.ipa")
    try folder.write(ipa(nil), to: "bare.ipa")
    try folder.write(AndroidSample.apk(), to: "app.apk")
    try await run("device create x --os ios18", "device install signed.ipa", folder: folder)
    let shown = try object(try await run("device show --format json", folder: folder))
    let app = try #require((shown["apps"] as? [[String: Any]])?.first)
    #expect(app["version"] as? String == "4.2" && app["schemes"] as? [String] == ["sample"])
    let words = String(describing: app)
    #expect(words.contains("shop.example") && !words.contains("old.example"))
    // Where there is no executable, what Xcode left beside it counts.
    #expect(try await run("device install bare.ipa", folder: folder).status == 0)
    let both = try object(try await run("device show --format json", folder: folder))
    let identifiers = (both["apps"] as? [[String: Any]])?.map { $0["app"] as? String }
    #expect(identifiers?.contains(Self.app) == true, "\(both)")
    #expect(try await run("device install app.apk", folder: folder).errors.contains("Android"))
  }

  @Test("a damaged device is an error that names the file")
  func damaged() async throws {
    let folder = ToolRun.Folder()
    try await run("device create x --os ios18", folder: folder)
    try folder.write("{", to: "devices/x/device.json")
    let shown = try await run("device show", folder: folder)
    #expect(shown.status == 2 && shown.errors.contains("device.json"))
    #expect(try await run("device list", folder: folder).status == 1)
  }

  @Test("a population sees a bad file come and go")
  func population() async throws {
    let file = #"{"applinks":{"details":[{"appIDs":["\#(Self.app)"],"components":[{"/":"/buy/*"}]}]}}"#
    let run = try await run(
      "device population --app \(Self.app) --deploy 0=a.json --deploy 10=status:404 --deploy 12=a.json --days 30 --count 500 --url https://shop.example/buy/1 --format json",
      files: ["a.json": file])
    let report = try object(run)
    let days = try #require(report["days"] as? [[String: Any]])
    #expect(days.count == 30 && days[8]["opens"] as? Int == 500 && days[29]["opens"] as? Int == 500)
    #expect((days[12]["withoutFile"] as? Int ?? 0) > 50)
    let wrong = try await self.run(
      "device population --app \(Self.app) --deploy x=a.json", files: ["a.json": file])
    #expect(wrong.status == 2)
  }

  @Test("swcutil works on the device, in the published layout")
  func swcutil() async throws {
    let folder = ToolRun.Folder()
    try await run(
      "device create x --os ios18 --at 2026-01-01", "device install A.entitlements",
      files: [
        "A.entitlements": Self.entitlements("applinks:shop.example:8080", "webcredentials:shop.example:1")
      ],
      folder: folder)
    let shown = try await run("swcutil show", folder: folder)
    #expect(shown.status == 0)
    #expect(shown.output.hasPrefix("Service:              applinks\nApp ID:               \(Self.app)\n"))
    #expect(shown.output.contains("Site/Fmwk Approval:   unspecified\n"))
    let got = try await run("swcutil get -s webcredentials", folder: folder)
    #expect(got.output.hasPrefix("Service:              webcredentials\n"))
    #expect(try await run("swcutil get -d else.example", folder: folder).output == "No record found.\n")
    #expect(try await run("swcutil developer-mode -e 1", folder: folder).output == "Developer mode is on.\n")
    #expect(try await run("swcutil developer-mode -e maybe", folder: folder).status == 1)
    let opened = try await run("swcutil openul -u https://shop.example/", folder: folder)
    #expect(opened.status == 0 && opened.output.contains("is not opened as a universal link"))
    #expect(try await run("swcutil --device y show", folder: folder).status == 1)
    #expect(try await run("swcutil watch", folder: folder).status == 1)
    // What is shown can be looked into.
    let autopsy = try await ToolRun("autopsy", "-", input: shown.output, folder: folder)
    #expect(autopsy.status == 1 && autopsy.output.contains("A domain of applinks with a port opens nothing."))
  }

  @Test("autopsy names lines, finds domains, and says when there is nothing")
  func autopsy() async throws {
    let text =
      "Service: applinks\nApp ID: \(Self.app)\nDomain: *.shop.example\nSite/Fmwk Approval: approved\n"
    let well = try await ToolRun("autopsy", "show.txt", files: ["show.txt": text])
    #expect(
      well.status == 0
        && well.output.contains("line 4  The association is approved and works.  [documented: TN]"))
    let json = try object(
      try await ToolRun(
        "autopsy", "show.txt", "--domain", "www.shop.example", "--format", "json", files: ["show.txt": text]))
    #expect((json["records"] as? [[String: Any]])?.count == 1)
    let missing = try await ToolRun(
      "autopsy", "show.txt", "--domain", "else.example", files: ["show.txt": text])
    #expect(missing.status == 1 && missing.output.contains("was never registered"))
    let odd = try await ToolRun("autopsy", "show.txt", files: ["show.txt": "hello\n" + text])
    #expect(odd.status == 1 && odd.output.contains("line 1: not understood: \"hello\""))
    #expect(try await ToolRun("autopsy", "show.txt", files: ["show.txt": "nothing here"]).status == 2)
  }
}
