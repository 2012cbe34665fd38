import FindingReports
import LinkRouting

/// The JSON of an association file with one entry.
struct AssociationDocument {
  let json: String

  init(_ components: RouteComponents, apps: [String]) {
    var json = JSONText()
    json.object { object in
      object.object("applinks") { links in
        if !components.variables.isEmpty {
          links.object("substitutionVariables") { variables in
            for variable in components.variables {
              variables.array(variable.name) { list in for value in variable.values { list.value(value) } }
            }
          }
        }
        links.array("details") { details in
          details.object { detail in
            detail.array("appIDs") { list in for app in apps { list.value(app) } }
            detail.array("components") { list in
              for component in components.components { list.object { Self.write(component, to: &$0) } }
            }
          }
        }
      }
    }
    self.json = json.text
  }

  private static func write(_ component: RouteComponent, to object: inout JSONText) {
    object.member("/", component.path)
    if !component.query.isEmpty {
      object.object("?") { query in
        for item in component.query { query.member(item.name, item.pattern) }
      }
    }
    if let fragment = component.fragment { object.member("#", fragment) }
    if component.isExcluded { object.member("exclude", true) }
    object.member("comment", component.comment)
  }
}
