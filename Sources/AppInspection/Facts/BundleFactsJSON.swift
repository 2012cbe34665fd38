import FindingReports
import PackageReading

/// The facts about a bundle for programs.
enum BundleFactsJSON {
  static func write(_ bundle: BundleReading, to json: inout JSONText) {
    json.member("path", bundle.path)
    json.member("role", bundle.role.rawValue)
    json.optional("executable", bundle.executable?.path)
    json.optional("bundleIdentifier", bundle.bundleIdentifier)
    json.optional("team", bundle.team)
    json.strings("associatedDomains", bundle.associatedDomains)
    json.strings("urlSchemes", bundle.info?.urlSchemes ?? [])
    json.strings("queriesSchemes", bundle.info?.queriesSchemes ?? [])
    json.strings("userActivityTypes", bundle.info?.userActivityTypes ?? [])
    json.strings("appBoundDomains", bundle.info?.appBoundDomains ?? [])
    json.optional("sceneDelegate", bundle.info?.sceneDelegates.first)
    json.optional("provisioningProfile", bundle.profile?.kind?.rawValue)
    if let profile = bundle.profile { json.object("profile") { write(profile, to: &$0) } }
    json.array("slices") { list in
      for slice in bundle.executable?.slices ?? [] {
        list.object { SliceFactsJSON.write(slice, bundle, to: &$0) }
      }
    }
    if let image = bundle.executable { write(image, to: &json) }
    json.array("otherMachO") { list in
      for image in bundle.libraries {
        list.object { json in
          json.member("path", image.path)
          json.strings("architectures", image.slices.map(\.architecture))
          write(image, to: &json)
        }
      }
    }
    json.strings("linkHandlers", LinkHandlers.libraries(in: bundle))
    json.optional("isInfoPlistSigned", bundle.isInfoSigned)
    json.optional("areResourcesSigned", bundle.areResourcesSigned)
    json.strings("cannotTell", Unknowns.of(bundle))
  }

  /// What an executable or library implements, imports and defines.
  private static func write(_ image: MachOReading, to json: inout JSONText) {
    json.object("selectors") { json in
      json.array("implemented") { list in
        for method in image.implemented {
          list.object { json in
            json.member("class", method.className)
            json.member("selector", method.selector)
            json.member("in", method.owner)
            json.member("offset", method.offset)
          }
        }
      }
      json.strings("protocolOnly", image.protocolOnly)
      json.strings("called", image.called.keys.sorted())
      json.member("complete", image.isComplete && !image.isEncrypted)
    }
    json.strings("importsSwiftUI", image.swiftUI.map(\.demangled))
    json.array("definesSwift") { list in
      for function in image.functions {
        list.object { json in
          json.member("mangled", function.mangled)
          json.member("demangled", function.demangled)
        }
      }
    }
    json.member("importsUniversalLinksOnly", image.importsUniversalLinksOnly)
    json.strings("openedSchemes", OpenedSchemes.of(image))
  }

  /// What a profile says.
  static func write(_ profile: ProvisioningProfile, to json: inout JSONText) {
    json.optional("kind", profile.kind?.rawValue)
    json.optional("name", profile.name)
    json.optional("team", profile.team)
    json.optional("applicationIdentifier", profile.applicationIdentifier)
    json.optional("created", profile.dates.created)
    json.optional("expires", profile.dates.expires)
    json.property("associatedDomains", profile.entitlements?["com.apple.developer.associated-domains"])
  }
}

extension JSONText {
  /// Writes a member that is a truth value or `null`.
  mutating func optional(_ name: String, _ flag: Bool?) {
    if let flag { member(name, flag) } else { member(name, json: "null") }
  }
}
