import AppInspection
import Findings
import Foundation
import PackageReading
import TestSupport
import Testing

@Suite("Reading built apps")
struct AppReadingTests {
  private static let receiver = "application:continueUserActivity:restorationHandler:"

  @Test("an archive, a folder of an app and a lone executable say the same of the code")
  func containers() throws {
    var sample = AppSample()
    sample.domains = ["applinks:shop.example"]
    sample.image.classes = [.init("AppDelegate", [Self.receiver])]
    let archive = sample.reading()
    let lone = AppReading(Data(sample.executable()), name: "Sample")
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(
      "applinks-\(UUID().uuidString)")
    let bundle = folder.appendingPathComponent("Sample.app")
    defer { try? FileManager.default.removeItem(at: folder) }
    try FileManager.default.createDirectory(at: bundle, withIntermediateDirectories: true)
    try Data(sample.infoBytes).write(to: bundle.appendingPathComponent("Info.plist"))
    try Data(sample.executable()).write(to: bundle.appendingPathComponent("Sample"))
    let opened = AppReading(folder: bundle.path)
    #expect(archive.kind == .ipa && lone.kind == .machO && opened.kind == .app)
    for app in [archive, lone, opened] {
      #expect(app.bundles.first?.receivers.map(\.method.className) == ["AppDelegate"])
      #expect(app.bundles.first?.associatedDomains == ["applinks:shop.example"])
      #expect(app.bundles.first?.team == "ABCDE12345" && app.allDamages.isEmpty)
    }
    #expect(opened.bundles.first?.isInfoSigned == true && lone.bundles.first?.bundleIdentifier == nil)
  }

  @Test("bundles inside are told apart, and the app comes first")
  func nested() {
    var sample = AppSample()
    sample.name = "Étoile"
    let app = "Payload/Étoile.app/"
    // The archive spells the name in letters and marks apart, as macOS does.
    let decomposed = "Payload/E\u{301}toile.app/"
    var entries = sample.entries(in: decomposed)
    for path in [
      "PlugIns/Share.appex/", "AppClips/Clip.app/", "Watch/Watch.app/", "Frameworks/Kit.framework/",
    ] {
      var inner = AppSample()
      inner.name = "Inner"
      inner.info["CFBundleExecutable"] = .string("Inner")
      entries += inner.entries(in: decomposed + path)
    }
    let kit = AppSample()
    entries.append(ZipBuilder.Entry(decomposed + "Frameworks/Kit.framework/Kit", kit.executable()))
    entries.append(ZipBuilder.Entry(decomposed + "Étoile.debug.dylib", kit.executable()))
    let read = AppReading(Data(ZipBuilder(entries).bytes()), name: "a.ipa")
    #expect(read.bundles.map(\.role) == [.app, .appClip, .appExtension, .watch])
    #expect(read.bundles.first?.path == app && read.bundles.first?.executable != nil)
    #expect(read.bundles.first?.libraries.count == 3)
  }

  @Test("schemes written as a dictionary in place of an array are read")
  func dictionaryOfSchemes() {
    var sample = AppSample()
    sample.info["CFBundleURLTypes"] = .dictionary(["CFBundleURLSchemes": .array([.string("shop")])])
    #expect(sample.reading().bundles.first?.info?.urlSchemes == ["shop"])
  }

  @Test("what is encrypted is not taken for absent")
  func encrypted() {
    var sample = AppSample()
    sample.domains = ["applinks:shop.example"]
    sample.image.classes = [.init("AppDelegate", [Self.receiver])]
    sample.image.encryption = 1
    let bundle = sample.reading().bundles.first
    #expect(
      bundle?.receivers.isEmpty == true && bundle?.isCodeKnown == false && bundle?.unknowns.isEmpty == false)
    #expect(sample.rules() == ["binary-encrypted"])
  }

  @Test("a simulator's entitlements stand in a section")
  func simulator() {
    var sample = AppSample()
    sample.image.platform = 7
    sample.signature?.flags = 2
    sample.image.entitlementsSection = EntitlementWriter.xml(
      EntitlementWriter.app(domains: ["applinks:sim.example"]))
    let slice = sample.reading().bundles.first?.mainSlice
    #expect(slice?.entitlements.sources == ["section __TEXT,__entitlements"])
    #expect(slice?.entitlements.associatedDomains == ["applinks:sim.example"] && slice?.isAdHoc == true)
  }

  @Test("damaged parts are told and the rest is read")
  func damaged() {
    var sample = AppSample()
    sample.profile = ["TeamIdentifier": .array([.string("PROFILE123")]), "Entitlements": .dictionary([:])]
    sample.signature?.count = 0x00FF_FFFF
    let app = sample.reading()
    #expect(app.isReadable && app.bundles.first?.mainSlice?.isSignatureDamaged == true)
    #expect(AppSample.rules(app).contains("signature-damaged"))
    let cut = AppReading(Data(sample.ipa().dropLast(200)), name: "cut.ipa")
    #expect(!cut.isReadable && AppSample.rules(cut) == ["archive-damaged"])
    let other = AppReading(Data("hello".utf8), name: "hello.txt")
    #expect(!other.isReadable && other.kind == .unknown)
  }

  @Test("symbolic links, names that lead outside and bombs do no harm")
  func hostileArchives() {
    var link = ZipBuilder.Entry("Payload/Sample.app/Info.plist", Array("/etc/passwd".utf8))
    link.attributes = 0xA1FF_0000
    let outside = ZipBuilder.Entry("Payload/../../etc/Evil.app/Info.plist", AppSample().infoBytes)
    var bomb = ZipBuilder.Entry("Payload/Sample.app/Sample", [UInt8](repeating: 0, count: 1 << 20))
    bomb.size = 0x7FFF_FFFF
    let nameless = ZipBuilder.Entry("", [1])
    let app = AppReading(Data(ZipBuilder([nameless, link, outside, bomb]).bytes()), name: "evil.ipa")
    #expect(app.bundles.allSatisfy { $0.executable == nil })
    #expect(AppSample.rules(app).contains("archive-damaged"))
  }

  @Test("property lists that are deep or in themselves are damaged, not read")
  func hostilePropertyLists() {
    var sample = AppSample()
    let deep = String(repeating: "<array>", count: 5_000) + String(repeating: "</array>", count: 5_000)
    // An array whose only element is itself.
    var cycle = Array("bplist00".utf8) + [0xA1, 0x00, 0x08]
    cycle += [0, 0, 0, 0, 0, 0, 1, 1] + [0, 0, 0, 0, 0, 0, 0, 1] + [UInt8](repeating: 0, count: 8)
    cycle += [0, 0, 0, 0, 0, 0, 0, 10]
    for bytes in [Array("<plist><dict><key>a</key>\(deep)</dict></plist>".utf8), cycle, []] {
      sample.files = []
      var entries = sample.entries(in: "Payload/Sample.app/")
      entries[0] = ZipBuilder.Entry("Payload/Sample.app/Info.plist", bytes)
      let app = AppReading(Data(ZipBuilder(entries).bytes()), name: "a.ipa")
      #expect(app.bundles.first?.executable != nil && AppSample.rules(app).contains("manifest-damaged"))
    }
  }
}
