import LinkRouting
import LinkSyntax

/// Writes the union, the table of the templates, and the functions that the runtime makes of it.
struct TypeScriptWriter {
  private(set) var text = ""
  private let map: RouteMap
  private let integers: TypeScriptRoutes.Integers
  private let root: String
  private let groups: [RouteGroup]
  /// The name of the property that tells the routes apart.
  private let tag: String

  /// The types of the runtime and those that it uses.
  private static let reserved: Set<String> = [
    "LinkTrust", "RouteValue", "RouteValues", "ValueType", "RoutePart", "TemplatePart", "RouteTemplate",
    "RouteTable", "SplitLink", "Values", "Date", "String", "Number", "BigInt", "Object", "Array",
    "RangeError",
  ]

  init(_ map: RouteMap, _ integers: TypeScriptRoutes.Integers) {
    self.map = map
    self.integers = integers
    let name = TypeName.of(map.name)
    root = Self.reserved.contains(name) ? "\(name)Links" : name
    groups = RouteGroup.groups(of: map).map {
      RouteGroup(name: $0.name, entries: $0.entries.map(\.withoutNesting))
    }
    let names = Set(map.routes.flatMap { $0.pattern.template.parameters.map(\.name) })
    tag = ["route", "kind", "routeName"].first { !names.contains($0) } ?? "$route"
  }

  mutating func write() {
    line(TypeScriptText.comment("The links of \(map.name)."))
    line("export type \(root) =")
    for group in groups { writeMember(group) }
    text.removeLast()
    line(";\n")
    writeTable()
    line("export const \(root) = {")
    line("  /** The route of a link; null where no route takes it, or the link is not trusted enough. */")
    line("  parse(link: string, trust: LinkTrust = \"outside\"): \(root) | null {")
    line("    return parseLink(table, link, trust) as unknown as \(root) | null;")
    line("  },\n")
    line("  /**")
    line("   * The link of a route, on a host or on the route's first one.")
    line("   *")
    line(
      "   * @throws RangeError where a value would not come back from the link, or the link opens another route."
    )
    line("   */")
    line("  link(route: \(root), host?: string): string {")
    line("    return printLink(table, route as RouteValues, host);")
    line("  },")
    line("} as const;")
  }

  private mutating func line(_ words: String) { text += words + "\n" }

  // MARK: - Types

  private mutating func writeMember(_ group: RouteGroup) {
    guard let entry = group.entries.first else { return }
    if let summary = entry.summary { line("  \(TypeScriptText.comment(summary))") }
    var members = ["readonly \(TypeScriptText.property(tag)): \(TypeScriptText.literal(group.name))"]
    for index in entry.pattern.template.parameters.indices {
      let name = TypeScriptText.property(entry.pattern.template.parameters[index].name)
      let type = TypeScriptType(entry.pattern.language(index), integers)
      switch entry.pattern.parameters[index].presence {
      case .required, .nested: members.append("readonly \(name): \(type.name)")
      case .repeated: members.append("readonly \(name): \(type.list)")
      case .optional:
        let mark = fallback(entry, index) == nil ? "?" : ""
        members.append("readonly \(name)\(mark): \(type.name)")
      }
    }
    line("  | { \(members.joined(separator: "; ")) }")
  }

  private func fallback(_ entry: RouteMapEntry, _ index: Int) -> String? {
    let language = entry.pattern.language(index)
    return entry.parameters[index].fallback.flatMap {
      TypeScriptType(language, integers).constant($0, language)
    }
  }

  // MARK: - Table

  private mutating func writeTable() {
    let prefixes = map.prefixes.map { TypeScriptText.literal(PercentEncoding.decoded($0.utf8)) }
    line("const table: RouteTable = {")
    line("  tag: \(TypeScriptText.literal(tag)),")
    line("  hosts: \(literals(map.hosts)),")
    line("  schemes: \(literals(map.schemes)),")
    line("  prefixes: \(TypeScriptText.list(prefixes)),")
    line("  // In the order in which they are asked about a link.")
    line("  templates: [")
    for entry in map.asked { writeTemplate(entry.withoutNesting) }
    line("  ],")
    line("};\n")
  }

  private func literals(_ texts: [String]) -> String {
    TypeScriptText.list(texts.map { TypeScriptText.literal($0.lowercased()) })
  }

  private mutating func writeTemplate(_ entry: RouteMapEntry) {
    guard let printed = groups.first(where: { $0.name == entry.name })?.entries.first else { return }
    let (pattern, template) = (entry.pattern, entry.pattern.template)
    line("    // \(template.text.filter { !$0.isNewline })")
    line("    {")
    line(
      "      route: \(TypeScriptText.literal(entry.name)), access: \"\(entry.access.trustWord)\", "
        + "isPrinted: \(entry.pattern == printed.pattern && entry.sources == printed.sources),")
    let all = map.hosts + map.schemes
    let names = Set(entry.sources.map { $0.lowercased() })
    let own = all.indices.filter { names.contains(all[$0].lowercased()) }.map { "\($0)" }
    line("      sources: \(entry.sources.isEmpty ? "null" : TypeScriptText.list(own)),")
    line("      hosts: \(literals(RouteHosts.hosts(of: entry, map))),")
    let fixed = pattern.fixedSegments.map { part($0, entry, printed) }
    line("      minimum: \(pattern.minimumSegments), segments: \(TypeScriptText.list(fixed)),")
    line("      rest: \(rest(entry, printed)),")
    let query = template.query.map { item in
      "[\(TypeScriptText.literal(item.name)), \(part(item.value, entry, printed))]"
    }
    line("      query: \(TypeScriptText.list(query)),")
    line("      fragment: \(template.fragment.map { part($0, entry, printed) } ?? "null"),")
    line("    },")
  }

  /// What follows the fixed segments; a part without a name where it does not matter.
  private func rest(_ entry: RouteMapEntry, _ printed: RouteMapEntry) -> String {
    guard entry.pattern.template.hasRest, let last = entry.pattern.template.segments.last else {
      return "null"
    }
    guard last.parameter == nil else { return part(last, entry, printed) }
    return "{ name: \"\", type: [\"text\"], presence: \"repeated\" }"
  }

  /// A part of a template; a parameter that the printed template does not have is read and dropped.
  private func part(_ part: TemplatePart, _ entry: RouteMapEntry, _ printed: RouteMapEntry) -> String {
    if case .literal(let bytes) = part { return TypeScriptText.literal(bytes) }
    guard let index = part.parameter else { return "null" }
    let name = entry.pattern.template.parameters[index].name
    let own = printed.pattern.template.parameters.firstIndex { $0.name == name }
    var type = TypeScriptType(entry.pattern.language(index), integers)
    if let own {
      // The template's own constraint decides about the texts, but the values are those of the printed one.
      let printedType = TypeScriptType(printed.pattern.language(own), integers)
      if printedType.isEnumeration { type = printedType }
    }
    var members = [
      "name: \(TypeScriptText.literal(name))", "type: \(type.form)",
      "presence: \"\(entry.pattern.parameters[index].presence.word)\"",
    ]
    if case .parameter(let prefix, _, let suffix) = part, !(prefix.isEmpty && suffix.isEmpty) {
      members.append("prefix: \(TypeScriptText.literal(prefix)), suffix: \(TypeScriptText.literal(suffix))")
    }
    if let fallback = own.flatMap({ fallback(printed, $0) }) { members.append("fallback: \(fallback)") }
    if own == nil { members.append("isDropped: true") }
    return "{ \(members.joined(separator: ", ")) }"
  }
}

extension RouteAccess {
  /// The trust that it asks for, as the runtime calls it.
  fileprivate var trustWord: String {
    switch self {
    case .open: "outside"
    case .needsConfirmation: "confirmed"
    case .appOnly: "app"
    }
  }
}

extension RouteParameterShape.Presence {
  /// The word of the runtime.
  fileprivate var word: String {
    switch self {
    case .required, .nested: "required"
    case .optional: "optional"
    case .repeated: "repeated"
    }
  }
}
