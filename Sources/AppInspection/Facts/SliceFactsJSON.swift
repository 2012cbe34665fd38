import FindingReports
import PackageReading

/// The facts about a slice for programs.
enum SliceFactsJSON {
  static func write(_ slice: SliceReading, _ bundle: BundleReading, to json: inout JSONText) {
    json.member("arch", slice.architecture)
    json.optional("platform", slice.platform?.name)
    json.optional("minOS", slice.minimumVersion?.text)
    json.optional("sdk", slice.sdkVersion?.text)
    if slice.isSignatureDamaged {
      json.member("signed", "damaged")
    } else {
      json.member("signed", slice.signature != nil)
    }
    json.member("adHoc", slice.isAdHoc)
    writeNames(slice, bundle, to: &json)
    json.strings("entitlementSources", slice.entitlements.sources)
    json.property("entitlements", slice.entitlements.values)
    if let differing = slice.entitlements.differing { json.property("derEntitlements", differing) }
    if let encryption = slice.encryption {
      json.object("encrypted") { json in
        json.member("cryptid", Int(encryption.identifier))
        json.member("offset", encryption.offset)
        json.member("size", encryption.size)
      }
    } else {
      json.member("encrypted", false)
    }
    json.member("chainedFixups", slice.hasChainedFixups)
    json.member("relativeMethodLists", slice.hasRelativeMethodLists)
    if let signature = slice.signature { write(signature, to: &json) }
  }

  /// Identifier and team: those of the code directory or, where the signature is damaged and has none, what other files of
  /// the bundle say, with their names beside.
  private static func writeNames(_ slice: SliceReading, _ bundle: BundleReading, to json: inout JSONText) {
    let isLost = slice.isSignatureDamaged && slice.signature?.directory == nil
    json.optional("identifier", slice.identifier ?? (isLost ? bundle.bundleIdentifier : nil))
    json.optional("team", slice.team ?? (isLost ? bundle.profile?.team : nil))
    guard isLost else { return }
    if bundle.bundleIdentifier != nil { json.member("identifierFrom", "Info.plist") }
    if bundle.profile?.team != nil { json.member("teamFrom", "profile") }
  }

  private static func write(_ signature: CodeSignature, to json: inout JSONText) {
    json.array("codeDirectories") { list in
      for directory in signature.directories {
        list.object { json in
          json.member("version", "0x" + String(directory.version, radix: 16))
          json.optional("hash", directory.hash.name)
          json.member("linkerSigned", directory.isMadeByLinker)
        }
      }
    }
    json.array("certificates") { list in
      for certificate in signature.message?.chain ?? [] {
        list.object { json in
          json.optional("subject", certificate.details?.subject.text)
          json.optional("expires", certificate.details?.notAfter)
          json.member(
            "sha256", certificate.sha256.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined())
        }
      }
    }
  }
}
