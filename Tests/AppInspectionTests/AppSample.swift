import AppInspection
import Findings
import Foundation
import PackageReading
import TestSupport

/// Makes apps of iOS for tests: an executable with its signature, an Info.plist and a profile, in an archive.
struct AppSample {
  var name = "Sample"
  var image = MachOWriter()
  var signature: CodeSignatureWriter? = CodeSignatureWriter()
  var domains: [String] = []
  /// The domains in DER where they differ.
  var encodedDomains: [String]?
  var isDebuggable = false
  var info: [String: EntitlementWriter] = [
    "CFBundleIdentifier": .string("org.example.sample"), "CFBundleExecutable": .string("Sample"),
  ]
  /// What the profile grants; `nil` for no profile.
  var profile: [String: EntitlementWriter]?
  /// Further files, by their paths in the bundle.
  var files: [(path: String, bytes: [UInt8])] = []
  /// Whether Info.plist is changed after signing.
  var isTampered = false

  var infoBytes: [UInt8] { EntitlementWriter.xml(info) }

  /// The executable.
  func executable() -> [UInt8] {
    var image = image
    guard var signature else { return image.bytes() }
    if !domains.isEmpty || isDebuggable {
      signature.entitlements = EntitlementWriter.xml(
        EntitlementWriter.app(domains: domains, debuggable: isDebuggable))
      signature.encodedEntitlements = EntitlementWriter.encoded(
        EntitlementWriter.app(domains: encodedDomains ?? domains, debuggable: isDebuggable))
    }
    signature.specialHashes[1] = CodeHash(rawValue: 2).digest(of: infoBytes)
    image.signature = signature.bytes()
    return image.bytes()
  }

  /// The files of the bundle.
  func entries(in folder: String) -> [ZipBuilder.Entry] {
    var entries = [
      ZipBuilder.Entry(folder + "Info.plist", infoBytes + (isTampered ? [0x0A] : [])),
      ZipBuilder.Entry(folder + name, executable()),
    ]
    if let profile {
      let content = EntitlementWriter.xml(profile)
      let message = Self.message(content)
      entries.append(ZipBuilder.Entry(folder + "embedded.mobileprovision", message))
    }
    return entries + files.map { ZipBuilder.Entry(folder + $0.path, $0.bytes) }
  }

  /// The archive as the store takes it.
  func ipa() -> [UInt8] { ZipBuilder(entries(in: "Payload/\(name).app/")).bytes() }

  /// The app, read.
  func reading() -> AppReading { AppReading(Data(ipa()), name: "Sample.ipa") }

  /// The rules that find something.
  func rules() -> [String] { Self.rules(reading()) }

  static func rules(_ app: AppReading) -> [String] {
    Set(AuditIndex.findings(in: AuditSubject(app, name: "Sample.ipa")).map(\.rule.name)).sorted()
  }

  /// A signed message without signers around some bytes.
  static func message(_ content: [UInt8]) -> [UInt8] {
    func tlv(_ tag: UInt8, _ content: [UInt8]) -> [UInt8] {
      let length = (0..<4).map { UInt8(truncatingIfNeeded: content.count >> (24 - 8 * $0)) }
      return [tag, 0x84] + length + content
    }
    let data: [UInt8] = [0x06, 0x09, 0x2A, 0x86, 0x48, 0x86, 0xF7, 0x0D, 0x01, 0x07, 0x01]
    let signed: [UInt8] = [0x06, 0x09, 0x2A, 0x86, 0x48, 0x86, 0xF7, 0x0D, 0x01, 0x07, 0x02]
    let inner = tlv(0x30, data + tlv(0xA0, tlv(0x04, content)))
    var body: [UInt8] = [0x02, 0x01, 0x01]
    body += tlv(0x31, [])
    body += inner
    body += tlv(0x31, [])
    return tlv(0x30, signed + tlv(0xA0, tlv(0x30, body)))
  }
}
