import Foundation
import LinkRouting

/// The association file of the routes, made at run time. `applinks generate aasa` makes the same components from the sources.
struct AssociationPage {
  let json: String

  init(_ map: RouteMap, app: String) {
    let made = RouteComponents(
      map.routes.map {
        RouteComponents.Route(name: $0.name, pattern: $0.pattern, isOpen: $0.access != .appOnly)
      }, prefixes: map.prefixes)
    let components = made.components.map { component in
      var object: [String: Any] = ["/": component.path, "comment": component.comment]
      if !component.query.isEmpty {
        object["?"] = Dictionary(component.query.map { ($0.name, $0.pattern) }) { first, _ in first }
      }
      if let fragment = component.fragment { object["#"] = fragment }
      if component.isExcluded { object["exclude"] = true }
      return object
    }
    let variables = Dictionary(made.variables.map { ($0.name, $0.values) }) { first, _ in first }
    let file: [String: Any] = [
      "applinks": [
        "substitutionVariables": variables, "details": [["appIDs": [app], "components": components]],
      ]
    ]
    let data = try? JSONSerialization.data(withJSONObject: file, options: [.prettyPrinted, .sortedKeys])
    json = data.map { String(decoding: $0, as: UTF8.self) } ?? "{}"
  }
}
