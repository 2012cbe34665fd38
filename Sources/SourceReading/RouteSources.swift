public import LinkRouting
import LinkSyntax
import RouteDeclarations
import SwiftParser
import SwiftSyntax

/// The routes that Swift sources declare with `@LinkRoutes`, read without building them.
public struct RouteSources: Sendable {
  /// The types with hosts or schemes, in the order of the files.
  public private(set) var types: [SourceRouteType] = []
  /// What is wrong with them, in the order of the files.
  public private(set) var problems: [SourceProblem] = []

  /// A declaration and its file.
  private struct Declared {
    var type: RouteTypeDeclaration
    var place: SourcePlace
    var places: [String: SourcePlace]
    /// The raw values of enums, by their name and that of the case.
    var texts: [String: [String: String]]
  }

  /// Reads sources; each file has the name that places are given with. Linear in their size.
  public init(_ files: [(name: String, text: String)]) {
    var found: [(name: String, converter: SourceLocationConverter, types: [RouteTypeFinder.Found])] = []
    var known: [String: LinkLanguage] = [:]
    var texts: [String: [String: String]] = [:]
    var ambiguous: Set<String> = []
    for file in files {
      let tree = Parser.parse(source: file.text)
      let finder = RouteTypeFinder()
      finder.walk(tree)
      // Two enums of one name: which of them is meant is not known.
      for (name, language, values) in finder.values {
        if let other = known[name], other != language { ambiguous.insert(name) }
        known[name] = language
        texts[name] = values
      }
      guard !finder.types.isEmpty else { continue }
      found.append((file.name, SourceLocationConverter(fileName: file.name, tree: tree), finder.types))
    }
    for name in ambiguous {
      known[name] = nil
      texts[name] = nil
    }
    var declared: [Declared] = []
    for file in found {
      for type in file.types { declared.append(read(type, file.name, file.converter, known, texts)) }
    }
    for type in declared where !type.type.hosts.isEmpty || !type.type.schemes.isEmpty {
      types.append(put(type, declared))
    }
  }

  private mutating func read(
    _ found: RouteTypeFinder.Found, _ file: String, _ converter: SourceLocationConverter,
    _ known: [String: LinkLanguage], _ texts: [String: [String: String]]
  ) -> Declared {
    let type = RouteTypeDeclaration(found.declaration, attribute: found.attribute, known: known)
    func place(_ node: Syntax) -> SourcePlace {
      let location = converter.location(for: node.positionAfterSkippingLeadingTrivia)
      return SourcePlace(file: file, line: location.line, column: location.column)
    }
    for problem in type.problems {
      problems.append(
        SourceProblem(
          place: place(problem.node), id: problem.id, message: problem.message, isWarning: problem.isWarning))
    }
    var places: [String: SourcePlace] = [:]
    for route in type.cases { places[route.name] = place(route.node) }
    return Declared(type: type, place: place(Syntax(found.attribute)), places: places, texts: texts)
  }

  /// Adds the routes of a map from a file.
  public mutating func add(_ map: RouteMap, file: String) {
    types.append(SourceRouteType(map, file: file))
  }

  /// Leaves only the types called `name`.
  public mutating func keepType(_ name: String) { types.removeAll { $0.name != name } }

  // MARK: - Routes within routes

  private func put(_ declared: Declared, _ all: [Declared]) -> SourceRouteType {
    SourceRouteType(
      name: declared.type.name, hosts: declared.type.hosts, schemes: declared.type.schemes,
      prefixes: declared.type.prefixes, routes: Self.routes(of: declared, all, depth: 0),
      place: declared.place)
  }

  private static func routes(of declared: Declared, _ all: [Declared], depth: Int) -> [SourceRoute] {
    var routes: [SourceRoute] = []
    for route in declared.type.cases {
      for (index, template) in route.templates.enumerated() {
        let place = declared.places[route.name] ?? declared.place
        let entry = RouteMapEntry(
          // A struct is one route of the case that holds it, without a name of its own.
          name: declared.type.isStruct && depth > 0 ? "" : route.name, pattern: template.pattern,
          parameters: template.values.map { number in
            let value = route.values[number]
            return RouteMapParameter(type: value.type.element, fallback: value.fallbackText(declared.texts))
          }, sources: template.sources, access: template.access, isCanonical: index == 0,
          summary: route.summary, index: routes.count)
        guard let children = children(of: entry, all, depth: depth) else {
          routes.append(SourceRoute(entry: entry.withoutNesting, place: place))
          continue
        }
        for child in children {
          guard let joined = entry.appending(child.entry) else { continue }
          routes.append(SourceRoute(entry: joined, place: child.place))
        }
      }
    }
    return routes
  }

  /// The routes that go on where those of `entry` end; `nil` where there are none, or they were not found.
  private static func children(of entry: RouteMapEntry, _ all: [Declared], depth: Int) -> [SourceRoute]? {
    guard let nested = entry.nestedParameter, depth < RouteLimits.nesting,
      case .custom(let type) = entry.pattern.language(nested)
    else { return nil }
    let name = type.split(separator: ".").last.map(String.init) ?? type
    return all.first { $0.type.name == name }.map { routes(of: $0, all, depth: depth + 1) }
  }
}
