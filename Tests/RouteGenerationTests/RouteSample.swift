import AssetLinks
import LinkAnalysis
import LinkRouting
import LinkSyntax
import PackageReading
import RouteGeneration

/// Routes, what is made of them, and what is proved about that.
struct RouteSample {
  let map: RouteMap
  let host: String

  static let fingerprint = (0..<32).map { _ in "AB" }.joined(separator: ":")

  init(_ routes: [RouteMapEntry], prefixes: [String] = [], host: String = "shop.example") {
    self.host = host
    map = RouteMap(
      name: "Shop", hosts: [host], schemes: ["shop"], prefixes: prefixes, routes: routes)
  }

  /// A template; parameters without a shape are required texts.
  static func route(
    _ text: String, _ shapes: RouteParameterShape..., access: RouteAccess = .open
  ) throws -> RouteMapEntry {
    RouteMapEntry(name: text, pattern: RoutePattern(try LinkTemplate(text), shapes), access: access)
  }

  /// The app with the generated manifest and, if asked, the generated statement list.
  func decider(minimumLevel: Int, device: APILevel, hasRules: Bool = true) throws -> AppLinkDecider {
    let manifest = AndroidManifest(map, minimumLevel: minimumLevel)
    let records = try XMLEventReader.elements(of: Array(manifest.text.utf8), limits: XMLReadingLimits())
    let document = ManifestDocument(
      elements: records.map { record in
        XMLElementEvent(
          name: record.name, depth: record.depth,
          attributes: record.attributes.map {
            XMLAttributeEvent(
              name: $0.name, namespace: $0.namespace, value: $0.value, position: $0.position)
          }, text: record.text, hasChildren: record.hasChildren, position: record.position)
      })
    let list = AssetLinksDocument(
      map, host: host, package: "com.example.shop", fingerprints: [Self.fingerprint], hasRules: hasRules)
    return AppLinkDecider(
      manifest: document, level: device, package: "com.example.shop",
      fallback: StatementList(parsing: Array(list.json.utf8)))
  }

  /// The templates for proofs, those behind a prefix too.
  var provable: [RouteProof.Route] {
    let prefixed = map.prefixes.flatMap { prefix in map.routes.compactMap { $0.prefixed(by: prefix) } }
    return (map.routes + prefixed).map {
      RouteProof.Route($0.pattern, isOpen: $0.access != .appOnly, isCanonical: $0.isCanonical)
    }
  }

  func proof(minimumLevel: Int, device: APILevel, hasRules: Bool = true) throws -> AndroidRouteProof {
    let table = try map.table()
    return try AndroidRouteProof(
      decider(minimumLevel: minimumLevel, device: device, hasRules: hasRules), host: host, routes: provable
    ) { table.firstRoute($0.text(host: host), trust: .confirmed) != nil }
  }
}
