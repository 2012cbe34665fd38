#if Inspection
import FindingReports
import LinkRouting
import LinkSyntax
import SourceReading

/// Routes that were read, for programs.
struct RoutesJSON {
  let sources: RouteSources

  var text: String {
    var json = JSONText()
    json.object { object in
      object.member("version", 1)
      object.array("types") { list in
        for type in sources.types { list.object { write(type, to: &$0) } }
      }
      object.array("problems") { list in
        for problem in sources.problems {
          list.object {
            $0.member("id", problem.id)
            $0.member("severity", problem.isWarning ? "warning" : "error")
            $0.member("message", problem.message)
            write(problem.place, to: &$0)
          }
        }
      }
    }
    return json.text + "\n"
  }

  private func write(_ place: SourcePlace, to object: inout JSONText) {
    object.member("file", place.file)
    object.member("line", place.line)
    object.member("column", place.column)
  }

  private func write(_ type: SourceRouteType, to object: inout JSONText) {
    object.member("name", type.name)
    for (name, values) in [("hosts", type.hosts), ("schemes", type.schemes), ("prefixes", type.prefixes)] {
      object.array(name) { list in for value in values { list.value(value) } }
    }
    object.array("routes") { list in
      for route in type.routes { list.object { write(route, to: &$0) } }
    }
  }

  private func write(_ route: SourceRoute, to object: inout JSONText) {
    object.member("name", route.name)
    object.member("template", route.pattern.template.text)
    object.array("parameters") { list in
      for (index, parameter) in route.pattern.template.parameters.enumerated() {
        list.object {
          $0.member("name", parameter.name)
          $0.member("text", route.pattern.language(index).name)
          $0.member("presence", Self.presence(route.pattern.parameters[index].presence))
        }
      }
    }
    object.array("on") { list in for source in route.sources { list.value(source) } }
    object.member("access", route.access.rawValue)
    object.member("canonical", route.isCanonical)
    if let example = route.pattern.example { object.member("example", example) }
    if let summary = route.summary { object.member("summary", summary) }
    write(route.place, to: &object)
  }

  private static func presence(_ presence: RouteParameterShape.Presence) -> String {
    switch presence {
    case .required: "required"
    case .optional: "optional"
    case .repeated: "repeated"
    case .nested: "nested"
    }
  }
}
#endif
