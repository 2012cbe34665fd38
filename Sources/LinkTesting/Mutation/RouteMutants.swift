import LinkRouting
import LinkSyntax

/// Faults in the routes of an app. Routes are asked by how exact they are, whatever their order, so that it is no fault.
struct RouteMutants {
  private let table: RouteTable
  private let name: String
  private(set) var all: [Mutant] = []

  init(_ table: RouteTable, _ name: String) {
    self.table = table
    self.name = name
    for index in table.definitions.indices { add(index) }
  }

  private mutating func add(
    _ kind: MutationOperator, _ change: String, _ body: (inout [RouteDefinition]) -> Void
  ) {
    var definitions = table.definitions
    body(&definitions)
    guard
      let changed = try? RouteTable(
        hosts: table.hosts, schemes: table.schemes, prefixes: table.prefixes, routes: definitions)
    else { return }
    all.append(Mutant(kind, "routes of \(name)", change, .routes(app: name, changed)))
  }

  private mutating func add(_ index: Int) {
    let route = table.definitions[index]
    let template = route.pattern.template.text
    let title = "\(route.name) \"\(template)\""
    add(.drop, "\(title) is left out") { $0.remove(at: index) }
    add(.identifier, "\(title) leads to \(route.name)X") {
      $0[index] = Self.copy(route, name: route.name + "X")
    }
    if index + 1 < table.definitions.count, table.definitions[index + 1].name != route.name {
      let next = table.definitions[index + 1]
      add(.swap, "\(title) and \(next.name) exchange their names") {
        $0[index] = Self.copy(route, name: next.name)
        $0[index + 1] = Self.copy(next, name: route.name)
      }
    }
    if let text = Self.recased(template), let read = try? LinkTemplate(text) {
      add(.letterCase, "\(title) is \"\(text)\"") {
        $0[index] = Self.copy(route, pattern: RoutePattern(read, route.pattern.parameters))
      }
    }
    add(
      .excludeFlip, "\(title) opens \(route.access == .appOnly ? "from outside" : "from within the app only")"
    ) {
      $0[index] = Self.copy(route, access: route.access == .appOnly ? .open : .appOnly)
    }
    for number in route.pattern.parameters.indices { addParameter(index, route, number, title) }
  }

  private mutating func addParameter(_ index: Int, _ route: RouteDefinition, _ number: Int, _ title: String) {
    let name = route.pattern.template.parameters[number].name
    let shape = route.pattern.parameters[number]
    func changed(_ shape: RouteParameterShape) -> RouteDefinition {
      var shapes = route.pattern.parameters
      shapes[number] = shape
      return Self.copy(route, pattern: RoutePattern(route.pattern.template, shapes))
    }
    if shape.language != .text, shape.presence != .nested {
      add(.widen, "\(title) takes any text as \(name)") {
        $0[index] = changed(RouteParameterShape(.text, shape.presence))
      }
    } else if shape.language == .text {
      add(.narrow, "\(title) takes numbers only as \(name)") {
        $0[index] = changed(RouteParameterShape(.integer(.all), shape.presence))
      }
    }
    if shape.presence == .optional {
      add(.narrow, "\(title) needs \(name)") {
        $0[index] = changed(RouteParameterShape(shape.language, .required))
      }
    }
  }

  private static func copy(
    _ route: RouteDefinition, name: String? = nil, pattern: RoutePattern? = nil, access: RouteAccess? = nil
  ) -> RouteDefinition {
    RouteDefinition(
      name ?? route.name, pattern: pattern ?? route.pattern, on: route.sources,
      access: access ?? route.access,
      isCanonical: route.isCanonical)
  }

  /// The template with the case of the first letter of its text changed; names of parameters stay.
  private static func recased(_ template: String) -> String? {
    guard let start = template.firstIndex(where: { $0.isLetter }), start > template.startIndex,
      template[template.index(before: start)] == "/"
    else { return nil }
    return PatternFaults.recased(template)
  }
}
