import Foundation
import PackageReading
import TestSupport
import Testing

@Suite("Code signatures")
struct CodeSignatureTests {
  private func signature(_ bytes: [UInt8], cutTo length: Int? = nil) throws -> CodeSignature {
    var writer = MachOWriter()
    writer.signature = bytes
    var file = writer.bytes()
    if let length { file.removeLast(bytes.count - length) }
    let image = try #require(try MachOFile(Data(file)).images.first)
    return try #require(CodeSignature(image))
  }

  private static let xml = EntitlementWriter.xml(EntitlementWriter.app(domains: ["applinks:shop.example"]))
  private static let der = EntitlementWriter.encoded(
    EntitlementWriter.app(domains: ["applinks:shop.example"]))

  @Test("identifier, team, entitlements and state are read")
  func whole() throws {
    var writer = CodeSignatureWriter()
    writer.entitlements = Self.xml
    writer.encodedEntitlements = Self.der
    let signature = try signature(writer.bytes())
    let directory = try #require(signature.directory)
    #expect(
      directory.identifier == "org.example.sample" && directory.team == "ABCDE12345" && directory.isCurrent)
    #expect(signature.entitlements?.bytes == Self.xml && signature.encodedEntitlements?.bytes == Self.der)
    #expect(!signature.isAdHoc && signature.message == nil && signature.problems.isEmpty)
    writer.flags = 2
    writer.team = nil
    let adHoc = try self.signature(writer.bytes())
    #expect(adHoc.isAdHoc && adHoc.directory?.team == nil)
  }

  @Test("an old directory has no team, whatever stands there")
  func old() throws {
    var writer = CodeSignatureWriter()
    writer.version = 0x2_0100
    let directory = try #require(try signature(writer.bytes()).directory)
    #expect(directory.team == nil && !directory.isCurrent && directory.executableFlags == nil)
  }

  @Test("special slots are compared by each hash that is computed here")
  func slots() throws {
    let info = Array("an Info.plist".utf8)
    for (type, size) in [(UInt8(1), 20), (2, 32), (3, 20)] {
      var writer = CodeSignatureWriter()
      writer.hashType = type
      writer.hashSize = size
      writer.specialHashes = [1: CodeHash(rawValue: type).digest(of: info) ?? []]
      let directory = try #require(try signature(writer.bytes()).directory)
      #expect(directory.isSigned(info, slot: CodeDirectory.infoPropertyList) == true)
      #expect(directory.isSigned(info + [1], slot: CodeDirectory.infoPropertyList) == false)
      #expect(directory.isSigned(info, slot: CodeDirectory.resources) == nil)
    }
    var unknown = CodeSignatureWriter()
    unknown.hashType = 4
    unknown.hashSize = 48
    unknown.specialHashes = [1: [UInt8](repeating: 7, count: 48)]
    #expect(try signature(unknown.bytes()).directory?.isSigned(info, slot: 1) == nil)
  }

  @Test("entitlements that were changed after signing are told")
  func tampered() throws {
    var writer = CodeSignatureWriter()
    writer.entitlements = Self.xml
    writer.specialHashes = [
      5: CodeHash(rawValue: 2).digest(of: CodeSignatureWriter.blob(0xFADE_7171, Self.xml)) ?? []
    ]
    #expect(try signature(writer.bytes()).problems.isEmpty)
    writer.entitlements = Self.xml + [0x20]
    #expect(try signature(writer.bytes()).problems.map(\.code) == [.hashDiffers])
  }

  @Test("the strongest of several directories counts")
  func alternates() throws {
    var strong = CodeSignatureWriter()
    strong.identifier = "strong"
    var writer = CodeSignatureWriter()
    writer.hashType = 1
    writer.hashSize = 20
    writer.alternate = strong.directory()
    let signature = try signature(writer.bytes())
    #expect(signature.directories.map(\.slot) == [0, 0x1000] && signature.directory?.identifier == "strong")
  }

  @Test("lies and cuts are told, and the rest is read")
  func lies() throws {
    var writer = CodeSignatureWriter()
    writer.entitlements = Self.xml
    writer.count = 0x00FF_FFFF
    #expect(try signature(writer.bytes()).problems.contains { $0.code == .tooManyBlobs })
    writer.count = nil
    writer.offsets = [5: 0]
    let loop = try signature(writer.bytes())
    #expect(
      loop.problems.map(\.code) == [.wrongBlob] && loop.entitlements == nil
        && loop.directory?.team == "ABCDE12345")
    writer.offsets = [5: 0x7FFF_FFFF]
    #expect(try signature(writer.bytes()).problems.map(\.code) == [.blobOutside])
    writer.offsets = [:]
    let cut = try signature(writer.bytes(), cutTo: 30)
    #expect(cut.directory == nil && cut.problems.contains { $0.code == .truncated })
    #expect(try signature([1, 2, 3, 4]).problems.map(\.code) == [.noSuperBlob])
  }

  @Test("signers and the chain of their certificates are listed")
  func chain() throws {
    var writer = CodeSignatureWriter()
    let certificate = CertificateWriter.certificate("Signer")
    writer.message = CertificateWriter.signature(
      certificates: [certificate, CertificateWriter.certificate("Other", serial: 2)],
      signers: [(CertificateWriter.name([(10, "Test"), (3, "Signer")]), 1)])
    let message = try #require(try signature(writer.bytes()).message)
    #expect(message.signers.map(\.encoded) == [certificate] && message.chain.map(\.encoded) == [certificate])
    writer.message = [0x30, 0x80]
    #expect(try signature(writer.bytes()).problems.map(\.code) == [.damagedMessage])
  }

  @Test("digests are those of the standard")
  func digests() {
    func text(_ bytes: [UInt8]?) -> String {
      (bytes ?? []).map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
    }
    let hash = CodeHash(rawValue: 1)
    #expect(text(hash.digest(of: Array("abc".utf8))) == "a9993e364706816aba3e25717850c26c9cd0d89d")
    #expect(text(hash.digest(of: [])) == "da39a3ee5e6b4b0d3255bfef95601890afd80709")
    let long = [UInt8](repeating: 0x61, count: 1_000)
    #expect(text(hash.digest(of: long)) == "291e9a6c66994949b57ba5e650361e98fc36b1ba")
  }
}
