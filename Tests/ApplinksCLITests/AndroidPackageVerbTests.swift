import PackageReading
import TestSupport
import Testing

@Suite("The verbs about built Android apps")
struct AndroidPackageVerbTests {
  private static let old = CertificateWriter.certificate("Android Debug", organization: "Test")
  private static let new = CertificateWriter.certificate("New")
  private static func fingerprint(_ certificate: [UInt8]) -> String {
    SigningCertificate(certificate).fingerprint
  }

  private static func links(_ certificates: [[UInt8]], package: String = "com.example.shop") -> String {
    let prints = certificates.map { "\"\(fingerprint($0))\"" }.joined(separator: ",")
    return """
      [{"relation":["delegate_permission/common.handle_all_urls"],"target":{"namespace":"android_app",
        "package_name":"\(package)","sha256_cert_fingerprints":[\(prints)]}}]
      """
  }

  /// A folder with apps: signed by one key, by a rotated key, a bundle, and what is none.
  private func folder() throws -> ToolRun.Folder {
    let folder = ToolRun.Folder()
    var plain = SigningBlockWriter()
    plain.addV2([[Self.old]])
    try folder.write(AndroidSample.apk(block: plain), to: "app.apk")
    var rotated = SigningBlockWriter()
    rotated.addV2([[Self.old]])
    rotated.addV3(Self.new, lineage: [Self.old, Self.new])
    try folder.write(AndroidSample.apk(block: rotated), to: "rotated.apk")
    try folder.write(
      AndroidSample.bundle(files: AndroidSample.signatureFiles("Android Debug")), to: "app.aab")
    try folder.write(AndroidSample.apk(), to: "unsigned.apk")
    try folder.write(ZipBuilder([.init("Payload/A.app/Info.plist", [1])]).bytes(), to: "ios.ipa")
    try folder.write(Self.old, to: "old.der")
    try folder.write(Self.links([Self.old]), to: "old.json")
    try folder.write(Self.links([Self.old, Self.new]), to: "site/.well-known/assetlinks.json")
    try folder.write(Self.links([Self.new], package: "com.example.other"), to: "other.json")
    return folder
  }

  private func run(_ arguments: String...) async throws -> ToolRun {
    try await ToolRun(list: arguments, folder: folder())
  }

  @Test("filters of an APK and of a bundle are shown with all values of their resources")
  func filters() async throws {
    for file in ["app.apk", "app.aab"] {
      let run = try await run("android", "filters", "--manifest", file)
      #expect(
        run.output == """
          line 8, .Main, autoVerify: 3 combinations
              scheme  host          path
              https   shop.example  pathPrefix="/buy"
              https   old.example   pathPrefix="/buy"
              https   alt.example   pathPrefix="/buy"

          """, "\(run.output) \(run.errors)")
      #expect(run.status == 0 && run.errors.contains("\"old.example\" or \"alt.example\" (de)"))
    }
    let json = try await run("android", "filters", "--manifest", "app.apk", "--format", "json")
    #expect(json.output.contains("\"activity\":\".Main\",\"line\":8,\"offset\":"), "\(json.output)")
  }

  @Test("match judges an APK by its own certificate")
  func match() async throws {
    let links = ["https://shop.example/buy/1", "https://alt.example/buy"]
    let good = try await ToolRun(
      list: ["android", "match", "--manifest", "app.apk", "--assetlinks", "old.json"] + links,
      folder: folder())
    #expect(good.status == 0 && good.output.components("\n  opens ") == 3, "\(good.output)")
    #expect(good.errors.contains("judged with the certificate of \"app.apk\""))
    let bad = try await ToolRun(
      list: ["android", "match", "--manifest", "rotated.apk", "--assetlinks", "old.json"] + links,
      folder: folder())
    #expect(bad.output.components("\n  opens ") == 1, "\(bad.output)")
    let older = try await ToolRun(
      list: ["android", "match", "--manifest", "rotated.apk", "--assetlinks", "old.json", "--api", "27"]
        + links,
      folder: folder())
    #expect(older.output.components("\n  opens ") == 3, "\(older.output)")
  }

  @Test(
    "who may still open the app is said by the system",
    arguments: [("30", "The system asks at the tap"), ("31", "under \"Open by default\"")])
  func choice(_ level: String, _ words: String) async throws {
    let run = try await run(
      "android", "match", "--manifest", "rotated.apk", "--assetlinks", "old.json", "--api", level,
      "--certificate", Array(repeating: "AB", count: 32).joined(separator: ":"), "https://shop.example/buy/1")
    #expect(run.output.contains("needs-choice") && run.output.contains(words), "\(run.output)")
  }

  @Test("certificates are listed with schemes, subject and a guess")
  func certificates() async throws {
    let run = try await run("android", "certificates", "app.apk")
    #expect(
      run.output == """
        app.apk, com.example.shop: signed by v2 (listed, not verified)
          \(Self.fingerprint(Self.old))
            schemes  v2
            subject  CN=Android Debug, O=Test
            valid    2020-01-02T03:04:05Z to 2050-12-31T23:59:59Z
            guess    Probably a debug key of the development tools, by its subject; each machine has its own, and no store takes it.

        With Play App Signing, an APK that is uploaded has the upload key, and devices see another.

        """, "\(run.output)")
    #expect(run.status == 0 && run.errors.isEmpty)
    let bundle = try await self.run("android", "certificates", "app.aab")
    #expect(bundle.status == 0 && bundle.output.contains("A bundle has the upload key"), "\(bundle.output)")
    let file = try await self.run("android", "certificates", "old.der")
    #expect(
      file.status == 0 && file.output.hasPrefix("old.der\n  \(Self.fingerprint(Self.old))\n"),
      "\(file.output)")
    let unsigned = try await self.run("android", "certificates", "unsigned.apk")
    #expect(unsigned.status == 1 && unsigned.output.contains("no signature with a certificate"))
  }

  @Test(
    "certificates are compared with statements, for old devices too",
    arguments: [
      ("app.apk", "old.json", 0), ("rotated.apk", "old.json", 1), ("rotated.apk", "site", 0),
      ("app.apk", "other.json", 1), ("old.der", "old.json", 0), ("old.der", "other.json", 1),
      ("unsigned.apk", "old.json", 1), ("ios.ipa", "old.json", 2), ("old.json", "old.json", 2),
      ("missing.apk", "old.json", 2), ("app.apk", "missing.json", 2),
    ] as [(String, String, Int32)])
  func comparison(_ file: String, _ list: String, _ status: Int32) async throws {
    let run = try await run("android", "certificates", file, "--assetlinks", list)
    #expect(run.status == status, "\(run.output) \(run.errors)")
    let json = try await self.run("android", "certificates", file, "--assetlinks", list, "--format", "json")
    #expect(json.status == status && json.output.hasPrefix("{\""), "\(json.output)")
    if status == 1, list == "old.json", file == "rotated.apk" {
      #expect(run.output.contains("  - lacks    \(Self.fingerprint(Self.new))\n"))
      #expect(json.output.contains("\"missing\":[\"\(Self.fingerprint(Self.new))\"]"))
      #expect(run.output.contains("Asset links must list 2 certificates"))
    }
    if list == "other.json", file == "app.apk" { #expect(run.output.contains("names \"com.example.other\"")) }
  }

  @Test("lint judges a built app, and asset links beside it by its package and certificates")
  func lint() async throws {
    let app = try await run("lint", "--format", "concise", "app.apk")
    #expect(app.status == 0, "\(app.output) \(app.errors)")
    let good = try await run("lint", "--format", "concise", "old.json", "app.apk")
    #expect(!good.output.contains("certificate-not-listed"), "\(good.output)")
    let bad = try await run("lint", "--format", "concise", "old.json", "rotated.apk")
    #expect(bad.status == 1 && bad.output.contains("[asset-links-certificate-not-listed]"), "\(bad.output)")
    let other = try await run("lint", "--format", "concise", "other.json", "app.aab")
    #expect(other.status == 1 && other.output.contains("[asset-links-wrong-package]"), "\(other.output)")
    let ios = try await run("lint", "--format", "concise", "ios.ipa")
    #expect(ios.status == 1 && ios.output.contains("[manifest-unreadable]"), "\(ios.output)")
    let custom = AndroidSample.element(
      "manifest", [:],
      [
        AndroidSample.element(
          "application", [:],
          [
            AndroidSample.element(
              "activity", ["name": .text("A"), "exported": .flag(true)],
              [
                AndroidSample.element(
                  "intent-filter", ["autoVerify": .flag(true)],
                  [AndroidSample.element("data", ["scheme": .text("own"), "host": .text("a.b")], line: 12)])
              ])
          ])
      ])
    let folder = ToolRun.Folder()
    try folder.write(AndroidSample.apk(manifest: custom) + [0, 0], to: "bad.apk")
    let run = try await ToolRun("lint", "--format", "concise", "bad.apk", folder: folder)
    #expect(run.status == 1 && run.output.contains("[manifest-package-damaged]"), "\(run.output)")
    #expect(run.output.contains("(AndroidManifest.xml, line 12)"), "\(run.output)")
  }

  @Test("parity takes a built app")
  func parity() async throws {
    let folder = try folder()
    try folder.write(
      "{\"applinks\":{\"details\":[{\"appIDs\":[\"A.b\"],\"components\":[{\"/\":\"/buy*\"}]}]}}", to: "aasa")
    let run = try await ToolRun(
      "parity", "--ios", "aasa", "--android", "app.apk", "--domain", "shop.example", folder: folder)
    #expect(
      run.status == 0 && run.output.contains("taken by the filter in line 8"), "\(run.output) \(run.errors)")
  }
}

extension String {
  /// The number of pieces that `separator` leaves.
  fileprivate func components(_ separator: String) -> Int {
    split(separator: separator, omittingEmptySubsequences: false).count
  }
}
