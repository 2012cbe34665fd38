import DeviceSimulation
import Entitlements

/// Faults in the entitlements and the schemes of an app.
struct AppMutants {
  private let app: AppPackage
  private let name: String
  private(set) var all: [Mutant] = []

  init(_ app: AppPackage, _ name: String) {
    self.app = app
    self.name = name
    add(.identifier, "the app identifier is \(app.identifier)x") { $0.identifier += "x" }
    for (index, text) in app.domains.enumerated() { addDomain(index, text) }
    for (index, scheme) in app.schemes.enumerated() {
      add(.drop, "the scheme \(scheme) is left out") { $0.schemes.remove(at: index) }
      add(.identifier, "the scheme is \(scheme)x") { $0.schemes[index] = scheme + "x" }
    }
  }

  private mutating func add(_ kind: MutationOperator, _ change: String, _ body: (inout AppPackage) -> Void) {
    var changed = app
    body(&changed)
    guard changed != app else { return }
    all.append(Mutant(kind, "entitlements of \(name)", change, .app(name: name, changed)))
  }

  /// Entries of services that no link is about are left alone.
  private mutating func addDomain(_ index: Int, _ text: String) {
    let entry = AssociatedDomain(text)
    guard let service = entry.service?.rawValue, service != "webcredentials",
      let colon = text.firstIndex(of: ":")
    else { return }
    let domain = String(text[text.index(after: colon)...])
    add(.drop, "\(text) is left out") { $0.domains.remove(at: index) }
    add(.swap, "\(text) is of the service webcredentials") { $0.domains[index] = "webcredentials:\(domain)" }
    add(.identifier, "\(text) names another host") { $0.domains[index] = "\(service):x\(domain)" }
    if domain.hasPrefix("*.") {
      add(.narrow, "\(text) loses its wildcard") { $0.domains[index] = "\(service):\(domain.dropFirst(2))" }
    } else {
      add(.widen, "\(text) gets a wildcard") { $0.domains[index] = "\(service):*.\(domain)" }
    }
    if !domain.contains("?") {
      add(.narrow, "\(text) is for developer mode only") { $0.domains[index] = text + "?mode=developer" }
    }
  }
}
