import AssetLinks
public import DeviceSimulation
import Entitlements
import Foundation
public import LinkRouting
import PackageReading

/// Reads the files that a plan names, from its folder.
///
/// Reads association files, statement lists, entitlements, manifests and route maps. What else an app may be, such as a built
/// one, and Swift sources with routes are read by the functions that it is given.
public struct PlanLoader: Sendable {
  /// Reads the app of an entry whose source is given from the root of the file system.
  public typealias ReadApp = @Sendable (PlanApp) throws -> AppPackage
  /// Reads the routes of files and folders, given from the root of the file system; the second value is the enum that is
  /// meant.
  public typealias ReadRoutes = @Sendable (_ paths: [String], _ type: String?) throws -> RouteTable
  /// Reads the manifest of an app whose path is given from the root of the file system.
  public typealias ReadManifest = @Sendable (PlanAndroidApp) throws -> PlanAndroidPackage

  /// The folder from which the plan's paths start.
  public var folder: String
  /// Reads apps; entitlements only by default.
  public var readApp: ReadApp
  /// Reads routes; route maps only by default.
  public var readRoutes: ReadRoutes
  /// Reads manifests; plain ones only by default.
  public var readManifest: ReadManifest

  /// The largest file that is read, in bytes.
  public static let limit = 64 << 20

  /// A loader.
  public init(
    folder: String, readApp: @escaping ReadApp = { try EntitledApp.read($0) },
    readRoutes: @escaping ReadRoutes = { paths, _ in try RouteMapReader.table(paths) },
    readManifest: @escaping ReadManifest = { try PlainManifest.read($0) }
  ) {
    self.folder = folder
    self.readApp = readApp
    self.readRoutes = readRoutes
    self.readManifest = readManifest
  }

  /// What the plan's names stand for.
  ///
  /// - Throws: ``PlanError`` for what cannot be read, at the place where the plan names it; or what the functions throw.
  public func world(of plan: LinkPlan) throws -> PlanWorld {
    var world = PlanWorld()
    for domain in plan.domains { world.sites[domain.host] = try site(domain, plan) }
    for app in plan.apps { try add(app, plan, to: &world) }
    return world
  }

  /// The files whose change may change the answers: what the plan names, folders as they are.
  public func watched(_ plan: LinkPlan) -> [String] {
    var paths: [String] = []
    for domain in plan.domains {
      for place in Self.associationPlaces + [Self.assetLinksPlace] {
        if let site = domain.site { paths.append("\(path(site))/\(place)") }
      }
      paths += [domain.site, domain.association, domain.assetLinks].compactMap { $0 }.map(path)
    }
    for app in plan.apps {
      paths += ([app.source, app.android?.manifest].compactMap { $0 } + app.routes).map(path)
    }
    return paths
  }

  /// `text` from the root of the file system.
  public func path(_ text: String) -> String { text.hasPrefix("/") ? text : "\(folder)/\(text)" }

  // MARK: - Domains

  private static let associationPlaces = [
    ".well-known/apple-app-site-association", "apple-app-site-association",
  ]
  private static let assetLinksPlace = ".well-known/assetlinks.json"

  private func site(_ domain: PlanDomain, _ plan: LinkPlan) throws(PlanError) -> PlanSite {
    var site = PlanSite()
    func fail(_ message: String) -> PlanError {
      PlanError(file: plan.name, place: domain.place, message: message)
    }
    if let folder = domain.site {
      var isFolder: ObjCBool = false
      let exists = FileManager.default.fileExists(atPath: path(folder), isDirectory: &isFolder)
      guard exists else {
        throw fail(
          "\(PlanWords.quoted(folder)) of \(domain.host) is not there: name the folder that holds .well-known/."
        )
      }
      if isFolder.boolValue {
        for place in Self.associationPlaces where site.association == nil {
          site.association = try? bytes("\(folder)/\(place)")
          if site.association != nil { site.associationName = "\(folder)/\(place)" }
        }
        site.assetLinks = try? bytes("\(folder)/\(Self.assetLinksPlace)")
        site.assetLinksName = "\(folder)/\(Self.assetLinksPlace)"
        guard site.association != nil || site.assetLinks != nil else {
          throw fail(
            "\(PlanWords.quoted(folder)) holds neither \(Self.associationPlaces[0]) nor \(Self.assetLinksPlace)."
          )
        }
      } else {
        site.association = try read(folder, fail)
        site.associationName = folder
      }
    }
    if let file = domain.association {
      site.association = try read(file, fail)
      site.associationName = file
    }
    if let file = domain.assetLinks {
      site.assetLinks = try read(file, fail)
      site.assetLinksName = file
    }
    return site
  }

  private func read(_ file: String, _ fail: (String) -> PlanError) throws(PlanError) -> [UInt8] {
    do { return try bytes(file) } catch {
      throw fail("\(PlanWords.quoted(file)) cannot be read: \(Self.reason(error))")
    }
  }

  private func bytes(_ file: String) throws -> [UInt8] {
    try BoundedFile.bytes(path(file), limit: Self.limit)
  }

  // MARK: - Apps

  private func add(_ app: PlanApp, _ plan: LinkPlan, to world: inout PlanWorld) throws {
    func located<Value>(_ body: () throws -> Value) throws -> Value {
      do {
        return try body()
      } catch let error as PlanError where !error.file.isEmpty {
        throw error
      } catch {
        throw PlanError(
          file: plan.name, place: app.place,
          message: "The app \(PlanWords.quoted(app.name)) cannot be read: \(Self.reason(error))")
      }
    }
    if app.isOnApple {
      var own = app
      own.source = app.source.map(path)
      let entry = own
      world.apps[app.name] = try located { try readApp(entry) }
    }
    if var android = app.android {
      android.manifest = path(android.manifest)
      let entry = android
      world.androidApps[app.name] = try located { try readManifest(entry) }
    }
    if !app.routes.isEmpty {
      world.routes[app.name] = try located { try readRoutes(app.routes.map(path), app.routeType) }
    }
  }

  private static func reason(_ error: any Error) -> String {
    if let error = error as? PlanError { return error.message }
    return "\(error)"
  }
}
