import FindingReports
import LinkRouting
import RouteGeneration

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
              for component in components.components {
                list.object { component.write(to: &$0, commentKey: "comment") }
              }
            }
          }
        }
      }
    }
    self.json = json.text
  }
}
