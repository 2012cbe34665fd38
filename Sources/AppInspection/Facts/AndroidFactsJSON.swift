import AssetLinks
import FindingReports
import PackageReading

/// The facts about an Android app for programs.
enum AndroidFactsJSON {
  static func write(_ android: AndroidReading, to json: inout JSONText) {
    let manifest = android.manifest
    json.optional("package", manifest?.package)
    json.optional("minSdk", manifest?.minimumLevel?.number)
    json.optional("targetSdk", manifest?.targetLevel?.number)
    json.optional("debuggable", manifest.flatMap { flag($0.isDebuggable) })
    json.object("signing") { write(android.signatures, to: &$0) }
    json.strings("fingerprints", (android.signatures?.certificates ?? []).map(\.fingerprint))
    json.array("components") { list in
      for component in manifest?.components ?? [] where !component.filters.isEmpty {
        list.object { write(component, manifest?.package, to: &$0) }
      }
    }
    json.strings("verifiedHosts", manifest?.verifiedHosts ?? [])
    if let statements = manifest?.assetStatements { json.member("assetStatements", statements.text) }
  }

  /// `nil` where the value is a resource or a placeholder.
  private static func flag(_ verdict: Verdict?) -> Bool? {
    switch verdict {
    case .yes: true
    case .no: false
    case .unknown, nil: nil
    }
  }

  private static func write(_ signatures: AndroidSignatures?, to json: inout JSONText) {
    let schemes = signatures?.schemes ?? []
    json.strings("schemes", schemes.map(\.rawValue))
    json.object("certificatesSHA256") { json in
      for scheme in schemes {
        json.strings(scheme.rawValue, (signatures?.certificates(of: scheme) ?? []).map(hexadecimal))
      }
      let lineage = signatures?.lineage ?? []
      if !lineage.isEmpty { json.strings("lineage", lineage.map(hexadecimal)) }
    }
  }

  private static func hexadecimal(_ certificate: SigningCertificate) -> String {
    certificate.sha256.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
  }

  private static func write(_ component: ManifestComponent, _ package: String?, to json: inout JSONText) {
    json.member("tag", component.kind.rawValue)
    json.member("name", component.className(in: package))
    json.optional("exported", flag(component.exported))
    json.array("filters") { list in
      for filter in component.filters { list.object { write(filter, to: &$0) } }
    }
  }

  private static func write(_ filter: IntentFilter, to json: inout JSONText) {
    json.optional("autoVerify", flag(filter.autoVerify))
    json.strings("actions", filter.actions.map(\.text))
    json.strings("categories", filter.categories.map(\.text))
    json.strings("schemes", unique(filter.schemes.map(\.text)))
    json.strings("hosts", unique(filter.authorities.map(\.host.text)))
    json.strings("ports", unique(filter.authorities.compactMap { $0.port?.text }))
    json.array("paths") { list in
      // A resource with several values makes an element for each, all with the same paths.
      for path in unique(filter.paths) {
        list.object { json in
          json.member("kind", path.attribute)
          json.member("value", path.value.text)
        }
      }
    }
  }

  private static func unique<Value: Hashable>(_ values: [Value]) -> [Value] {
    var seen: Set<Value> = []
    return values.filter { seen.insert($0).inserted }
  }
}
