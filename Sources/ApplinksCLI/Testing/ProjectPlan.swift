import AssetLinks
import AssociationFiles
import Entitlements
import Foundation
import LinkTesting

/// Finds what a plan of a project would name: domains with their sites, apps with their entitlements, manifests and routes.
struct ProjectPlan {
  private let console: Console
  private let folder: String

  private static let wellKnown = "/.well-known/apple-app-site-association"

  init(_ console: Console, folder: String) {
    self.console = console
    self.folder = folder
  }

  /// The plan, without links, its paths from the folder.
  func plan(routes: [String]) throws(ToolError) -> LinkPlan {
    var finder = FileFinder(console)
    let files = try finder.files(in: folder)
    let sites = files.filter { Self.name($0) == "apple-app-site-association" }
    var plan = LinkPlan()
    for path in files where path.hasSuffix(".entitlements") {
      if let app = app(path, sites) { plan.apps.append(app) }
    }
    let manifests = files.filter { Self.name($0) == "AndroidManifest.xml" }
    let hosts = hosts(of: plan.apps, manifests)
    for host in hosts { plan.domains.append(domain(host, sites, files)) }
    add(manifests, to: &plan)
    let sources = try routes.isEmpty ? routeSources() : routes
    if !sources.isEmpty {
      if plan.apps.isEmpty { plan.apps.append(PlanApp(name: "routes")) }
      plan.apps[0].routes = sources.map { relative($0) }
    }
    return plan
  }

  private static func name(_ path: String) -> Substring { path.split(separator: "/").last ?? "" }

  /// The path from the folder.
  private func relative(_ path: String) -> String {
    let root = URL(fileURLWithPath: console.absolute(folder)).standardizedFileURL.path
    let relative = ConfigurationFile.relative(console.absolute(path), to: root)
    return relative == root ? "." : relative
  }

  // MARK: - Apps

  private func app(_ path: String, _ sites: [String]) -> PlanApp? {
    guard let document = try? EntitlementInput.read(path, in: console),
      let domains = document.associatedDomains, !domains.isEmpty
    else { return nil }
    let base = Self.name(path).dropLast(".entitlements".count)
    let isOutcome = ExpectedOutcome.words.contains(base.lowercased())
    var app = PlanApp(name: isOutcome ? "\(base.lowercased())-app" : base.lowercased())
    app.source = relative(path)
    if document.applicationIdentifier == nil { app.identifier = identifier(like: app.name, sites) }
    return app
  }

  /// The identifier that a site's file names: one that ends like the app, or else the first.
  private func identifier(like name: String, _ sites: [String]) -> String? {
    let all = sites.flatMap { path -> [String] in
      guard let source = try? SourceReader(console).readFile(path),
        let file = try? AssociationInput.associationFile(source, limit: SourceReader.defaultLimit)
      else { return [] }
      return file.appIDs(of: .applinks)
    }
    return all.first { $0.lowercased().hasSuffix("." + name) } ?? all.first
  }

  private func add(_ manifests: [String], to plan: inout LinkPlan) {
    for path in manifests {
      let android = PlanAndroidApp(manifest: relative(path))
      if let index = plan.apps.firstIndex(where: { $0.android == nil }) {
        plan.apps[index].android = android
      } else {
        var app = PlanApp(name: plan.apps.isEmpty ? "android-app" : "android-app-\(plan.apps.count)")
        app.android = android
        plan.apps.append(app)
      }
    }
  }

  // MARK: - Domains

  private func hosts(of apps: [PlanApp], _ manifests: [String]) -> [String] {
    var hosts: [String] = []
    for app in apps {
      guard let source = app.source,
        let document = try? EntitlementInput.read(SourceReader.join(folder, source), in: console)
      else { continue }
      let entries = (document.associatedDomains ?? []).map { AssociatedDomain($0.text) }
      hosts += entries.filter { $0.service?.rawValue == "applinks" }.compactMap(\.fileHost)
    }
    for path in manifests {
      guard let app = try? ManifestInput(console, limit: 32 << 20).readApp(path, ManifestSettings()) else {
        continue
      }
      hosts += app.document.verifiedHosts.map { $0.hasPrefix("*.") ? String($0.dropFirst(2)) : $0 }
    }
    var seen: Set<String> = []
    return hosts.map { $0.lowercased() }.filter { !$0.contains("*") && seen.insert($0).inserted }
  }

  /// The domain with the site whose path names the host, or the only one.
  private func domain(_ host: String, _ sites: [String], _ files: [String]) -> PlanDomain {
    var domain = PlanDomain(host: host)
    let named = sites.first { $0.lowercased().split(separator: "/").contains(Substring(host)) }
    // Copies and drafts mostly lie elsewhere.
    let served = sites.filter { "/\($0)".hasSuffix(Self.wellKnown) }
    let only = served.count == 1 ? served.first : sites.count == 1 ? sites.first : nil
    if let site = named ?? only {
      if site.hasSuffix(Self.wellKnown) {
        domain.site = relative(String(site.dropLast(Self.wellKnown.count)))
      } else if site == Self.wellKnown.dropFirst() {
        domain.site = "."
      } else {
        domain.association = relative(site)
      }
    }
    if domain.site == nil, let list = files.first(where: { Self.name($0) == "assetlinks.json" }) {
      domain.assetLinks = relative(list)
    }
    return domain
  }

  // MARK: - Routes

  /// The most sources that are looked into.
  private static let sourceLimit = 5_000

  /// The Swift sources that declare routes with a host or a scheme.
  private func routeSources() throws(ToolError) -> [String] {
    #if Inspection
    var finder = FileFinder(console) { $0.hasSuffix(".swift") }
    let sources = try finder.files(in: folder).prefix(Self.sourceLimit).filter { path in
      guard let bytes = try? FileReader.read(console.absolute(path), name: path, limit: RoutesInput.limit)
      else {
        return false
      }
      return String(decoding: bytes, as: UTF8.self).contains("@LinkRoutes")
    }
    guard !sources.isEmpty else { return [] }
    // Sources whose routes cannot be read as one table would make no plan.
    let input = RoutesInput(console: console, paths: Array(sources), type: nil)
    return (try? input.map()) == nil ? [] : Array(sources)
    #else
    return []
    #endif
  }
}
