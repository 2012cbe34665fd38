import LinkSyntax

/// What a table needs to read links, worked out once.
struct CompiledTable {
  var sources = RouteSources()
  var trie = RouteTrie()
  var routes: [CompiledRoute] = []
  var slots: [CompiledSlot] = []
  var prefixTexts: [[UInt8]] = []

  /// A table that takes no link.
  init() {}

  init(
    _ hosts: [String], _ schemes: [String], _ prefixes: [String], _ definitions: [RouteDefinition]
  ) throws(RouteTableError) {
    sources = try RouteSources(hosts: hosts, schemes: schemes)
    for prefix in prefixes {
      guard let template = try? LinkTemplate("/\(prefix)"),
        case .literal(let text)? = template.segments.first,
        template.segments.count == 1, template.query.isEmpty, template.fragment == nil
      else { throw RouteTableError(route: "", problem: .invalidSource(prefix)) }
      prefixTexts.append(text)
    }
    for definition in definitions {
      guard let bits = sources.bits(definition.sources) else {
        let unknown = definition.sources.first { sources.bits([$0]) == nil }
        throw RouteTableError(route: definition.name, problem: .unknownSource(unknown ?? ""))
      }
      add(definition, bits)
    }
    trie = RouteTrieBuilder.trie(definitions.map(\.pattern))
  }

  private mutating func add(_ definition: RouteDefinition, _ bits: UInt64) {
    let template = definition.pattern.template
    var route = CompiledRoute(sources: bits, access: definition.access, firstSlot: slots.count)
    var places = Array(
      repeating: CompiledSlot.Place.fragment(prefix: [], suffix: []), count: template.parameters.count)
    for (index, segment) in template.segments.enumerated() {
      switch segment {
      case .parameter(let prefix, let number, let suffix):
        places[number] = .segment(index, prefix: prefix.count, suffix: suffix.count)
      case .rest(let number?): places[number] = .rest(index)
      case .literal, .anySegment, .rest(nil): break
      }
    }
    for item in template.query {
      switch item.value {
      case .literal(let text):
        route.literalItems.append(CompiledRoute.LiteralItem(name: item.name, value: text))
      case .parameter(let prefix, let number, let suffix):
        places[number] = .item(item.name, prefix: prefix, suffix: suffix)
      case .anySegment, .rest: break
      }
    }
    switch template.fragment {
    case .literal(let text)?: route.fragment = text
    case .parameter(let prefix, let number, let suffix)?:
      places[number] = .fragment(prefix: prefix, suffix: suffix)
    case .anySegment?, .rest?, nil: break
    }
    for (index, parameter) in template.parameters.enumerated() {
      slots.append(CompiledSlot(places[index], parameter.constraint))
    }
    routes.append(route)
  }
}
