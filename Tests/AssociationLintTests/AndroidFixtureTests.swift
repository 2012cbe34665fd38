import AssetLinks
import AssociationLint
import Foundation
import PackageReading
import Testing

/// Real and built apps whose facts are known, where the environment says where they are.
@Suite("Android apps with known facts", .enabled(if: Corpus.folder != nil))
struct AndroidFixtureTests {
  struct Fixtures: Decodable { let fixtures: [Fixture] }

  struct Fixture: Decodable {
    let file: String
    let kind: String
    let parse: String?
    let package: String?
    let minSdk: Int?
    let targetSdk: Int?
    let debuggable: Bool?
    let signing: Signing?
    let fingerprints: [String]?
    let components: [Component]?
    let verifiedHosts: [String]?
    let assetStatements: String?
    let findings: [String]?
  }

  struct Signing: Decodable, Equatable {
    let schemes: [String]
    let certificatesSHA256: [String: [String]]
  }

  struct Component: Decodable, Equatable {
    let tag: String
    let name: String
    let exported: Bool?
    let filters: [Filter]
  }

  struct Filter: Decodable, Equatable {
    let autoVerify: Bool
    let actions, categories, schemes, hosts, ports: [String]
    let paths: [Path]
  }

  struct Path: Decodable, Equatable {
    let kind: String
    let value: String
  }

  static func apps(_ set: String) throws -> [Fixture] {
    let url = Corpus.url("fixtures/\(set)/expected.json")
    return try JSONDecoder().decode(Fixtures.self, from: Data(contentsOf: url)).fixtures.filter {
      $0.kind == "apk"
    }
  }

  @Test("package, levels, components, hosts and certificates come out exactly", arguments: ["built", "real"])
  func facts(_ set: String) throws {
    for app in try Self.apps(set) {
      let url = Corpus.url("fixtures/\(set)/\(app.file)")
      let package = try AndroidPackage(Data(contentsOf: url, options: .mappedIfSafe))
      checkSigning(app, AndroidSignatures(package.archive))
      let isDamaged = package.problems.contains { $0.isDamage }
      guard app.parse != "error" else {
        #expect(package.manifest.isEmpty && isDamaged, "\(app.file)")
        continue
      }
      if app.findings?.contains("archive-damaged") == true { #expect(isDamaged) }
      let document = ManifestDocument(
        elements: package.manifest.map { XMLElementEvent($0) }, settings: ManifestSettings(form: .compiled))
      #expect(document.package == app.package, "\(app.file)")
      #expect(
        document.minimumLevel?.number == app.minSdk && document.targetLevel?.number == app.targetSdk,
        "\(app.file)")
      #expect(document.isDebuggable == (app.debuggable == true ? .yes : .no), "\(app.file)")
      #expect(document.verifiedHosts == app.verifiedHosts, "\(app.file)")
      #expect(document.assetStatements?.text == app.assetStatements, "\(app.file)")
      let components = document.components.filter { !$0.filters.isEmpty }.map {
        Self.fact($0, document.package)
      }
      #expect(components == app.components, "\(app.file)")
    }
  }

  private func checkSigning(_ app: Fixture, _ signatures: AndroidSignatures) {
    var certificates: [String: [String]] = [:]
    func hexadecimal(_ certificate: SigningCertificate) -> String {
      certificate.fingerprint.replacingOccurrences(of: ":", with: "").lowercased()
    }
    for scheme in signatures.schemes {
      certificates[scheme.rawValue] = signatures.certificates(of: scheme).map(hexadecimal)
    }
    // Two files have a lineage, and only one of them lists it among its facts.
    if app.signing?.certificatesSHA256["lineage"] != nil {
      certificates["lineage"] = signatures.lineage.map(hexadecimal)
    }
    #expect(
      Signing(schemes: signatures.schemes.map(\.rawValue), certificatesSHA256: certificates) == app.signing,
      "\(app.file) \(signatures.problems)")
    #expect(signatures.certificates.map(\.fingerprint) == app.fingerprints, "\(app.file)")
    #expect(signatures.certificates.allSatisfy { $0.details != nil }, "\(app.file)")
    let isDebug = app.findings?.contains("apk-debug-certificate") == true
    #expect(signatures.certificates.contains { $0.guess == .debug } == isDebug, "\(app.file)")
    if app.file.contains("3-signers") { #expect(signatures.lineage.count == 3) }
  }

  private static func unique<Value>(_ values: [Value], by text: (Value) -> String = { "\($0)" }) -> [Value] {
    var seen: Set<String> = []
    return values.filter { seen.insert(text($0)).inserted }
  }

  private static func fact(_ component: ManifestComponent, _ package: String?) -> Component {
    Component(
      tag: component.kind.rawValue, name: component.className(in: package),
      exported: component.exported.map { $0 == .yes },
      filters: component.filters.map { filter in
        Filter(
          autoVerify: filter.autoVerify == .yes, actions: filter.actions.map(\.text),
          categories: filter.categories.map(\.text), schemes: unique(filter.schemes.map(\.text)),
          hosts: unique(filter.authorities.map(\.host.text)),
          ports: unique(filter.authorities.compactMap { $0.port?.text }),
          paths: unique(filter.paths) { $0.text }.map { Path(kind: $0.attribute, value: $0.value.text) })
      })
  }
}
