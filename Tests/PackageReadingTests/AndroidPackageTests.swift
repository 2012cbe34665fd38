import PositionedJSON
import TestSupport
import Testing

@testable import PackageReading

@Suite("Built Android apps")
struct AndroidPackageTests {
  private func values(_ package: AndroidPackage, _ element: String) -> [String] {
    package.manifest.filter { $0.name == element }.map { record in
      record.attributes.map { "\($0.name)=\($0.value)" }.joined(separator: " ")
    }
  }

  @Test("an APK and a bundle say the same, and a host has all its values")
  func manifests() throws {
    for bytes in [AndroidSample.apk(), AndroidSample.bundle()] {
      let package = try AndroidPackage(bytes)
      #expect(
        values(package, "data") == [
          "scheme=https host=shop.example pathPrefix=/buy", "host=old.example", "host=alt.example",
        ])
      #expect(values(package, "manifest") == ["package=com.example.shop"])
      #expect(values(package, "uses-sdk") == ["minSdkVersion=24 targetSdkVersion=34"])
      #expect(package.problems.map(\.code) == ["several-values"] && !package.problems[0].isDamage)
      #expect(package.problems[0].sentence.contains("\"old.example\" or \"alt.example\" (de)"))
    }
    #expect(try AndroidPackage(AndroidSample.bundle()).kind == .aab)
  }

  @Test("a value that differs elsewhere, and one that is not there, stay references")
  func references() throws {
    let tree = AndroidSample.element(
      "manifest", [:],
      [
        AndroidSample.element("activity", ["exported": .reference(0x7F01_0000)]),
        AndroidSample.element("data", ["host": .reference(0x7F01_0077), "scheme": .text("@x")]),
      ])
    let package = try AndroidPackage(AndroidSample.apk(manifest: tree))
    let attributes = package.manifest.flatMap(\.attributes)
    #expect(attributes.map(\.reference) == ["@string/string_0", "@0x7F010077", nil])
    #expect(attributes[2].value == "@x")
    #expect(package.problems.map(\.code) == ["several-values", "missing-resource"])
  }

  @Test("other archives and other files are refused with a reason")
  func refused() {
    func code(_ bytes: [UInt8]) -> AndroidPackageError.Code? {
      do throws(AndroidPackageError) {
        _ = try AndroidPackage(bytes)
        return nil
      } catch {
        return error.code
      }
    }
    #expect(code([]) == .notAnArchive && code(Array("text".utf8)) == .notAnArchive)
    #expect(code(ZipBuilder([.init("Payload/A.app/Info.plist", [])]).bytes()) == .noManifest)
  }

  @Test("a damaged manifest leaves the rest, and is told")
  func damaged() throws {
    var writer = CompiledXMLWriter()
    let whole = writer.bytes(AndroidSample.manifest())
    let half = ZipBuilder.Entry("AndroidManifest.xml", Array(whole.prefix(whole.count / 3)))
    let package = try AndroidPackage(ZipBuilder([half]).bytes())
    #expect(package.manifest.isEmpty && package.problems.contains { $0.part == "AndroidManifest.xml" })
    let block = AndroidSample.apk()
    for length in stride(from: 0, to: block.count, by: 37) {
      if let cut = try? AndroidPackage(Array(block[..<length])) {
        #expect(cut.problems.contains { $0.isDamage })
      }
    }
  }

  @Test("many values do not make many elements without bound")
  func explosion() throws {
    var values: [ResourceTableWriter.Configuration] = []
    for index in 0..<60 { values.append(.init("l\(index)", [0: .text("h\(index).example")])) }
    var table = ResourceTableWriter([("string", values)])
    let data = AndroidSample.element(
      "data",
      ["host": .reference(0x7F01_0000), "scheme": .reference(0x7F01_0000), "path": .reference(0x7F01_0000)])
    var writer = CompiledXMLWriter()
    let package = try AndroidPackage(
      ZipBuilder([
        .init("AndroidManifest.xml", writer.bytes(.element("manifest", [], [data]))),
        .init("resources.arsc", table.bytes()),
      ]).bytes())
    #expect(package.manifest.count == 201 && package.problems.contains { $0.code == "too-many" })
  }
}
