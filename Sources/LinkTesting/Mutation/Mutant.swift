import AssetLinks
import DeviceSimulation
import LinkRouting

/// A world with one fault.
public struct Mutant: Sendable {
  /// What kind of fault it is.
  public var kind: MutationOperator
  /// The file that has it, or whose routes have it.
  public var file: String
  /// The fault in words, such as `details[0].components[1] is left out`.
  public var change: String
  let fault: Fault

  /// What is put in the place of what.
  enum Fault: Sendable {
    case association(host: String, [UInt8])
    case assetLinks(host: String, [UInt8])
    case manifest(app: String, [XMLElementEvent])
    case app(name: String, AppPackage)
    case routes(app: String, RouteTable)
  }

  init(_ kind: MutationOperator, _ file: String, _ change: String, _ fault: Fault) {
    self.kind = kind
    self.file = file
    self.change = change
    self.fault = fault
  }

  /// The world with the fault.
  func world(from world: PlanWorld) -> PlanWorld {
    var world = world
    switch fault {
    case .association(let host, let bytes): world.sites[host]?.association = bytes
    case .assetLinks(let host, let bytes): world.sites[host]?.assetLinks = bytes
    case .manifest(let app, let elements): world.androidApps[app]?.elements = elements
    case .app(let name, let package): world.apps[name] = package
    case .routes(let app, let table): world.routes[app] = table
    }
    return world
  }

  /// All faults that are seeded into a world, in the order of its files.
  static func all(in world: PlanWorld) -> [Mutant] {
    var mutants: [Mutant] = []
    for (host, site) in world.sites.sorted(by: { $0.key < $1.key }) {
      if let bytes = site.association {
        mutants += AssociationMutants(bytes, host: host, name: site.associationName).all
      }
      if let bytes = site.assetLinks, !world.androidApps.isEmpty {
        mutants += AssetLinksMutants(bytes, host: host, name: site.assetLinksName).all
      }
    }
    for (name, app) in world.apps.sorted(by: { $0.key < $1.key }) { mutants += AppMutants(app, name).all }
    for (name, app) in world.androidApps.sorted(by: { $0.key < $1.key }) {
      mutants += ManifestMutants(app, name).all
    }
    for (name, table) in world.routes.sorted(by: { $0.key < $1.key }) {
      mutants += RouteMutants(table, name).all
    }
    return mutants
  }
}
