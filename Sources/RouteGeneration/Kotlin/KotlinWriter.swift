import LinkRouting
import LinkSyntax

/// Writes the sealed class.
struct KotlinWriter {
  var text = ""
  let map: RouteMap
  let root: String
  var routes: [KotlinRoute] = []
  /// The classes of values, by their texts and the name that was asked for.
  private var enumerations: [(name: String, wish: String, type: KotlinType)] = []
  private var taken: Set<String> = [
    "companion", "linktrust", "routelink", "routetext", "routewriter", "found", "string", "long", "double",
    "boolean", "list", "any",
  ]

  init(_ map: RouteMap) {
    self.map = map
    root = TypeName.of(map.name)
    taken.insert(root.lowercased())
    for group in RouteGroup.groups(of: map) { routes.append(route(group.name, group.entries)) }
  }

  // MARK: - Classes

  mutating func route(_ name: String, _ entries: [RouteMapEntry]) -> KotlinRoute {
    let className = KotlinNames.free(TypeName.of(name), &taken)
    var properties: [KotlinRoute.Property] = []
    var names: Set<String> = []
    guard let first = entries.first else {
      return KotlinRoute(name: name, className: className, properties: [], entries: [])
    }
    for (index, parameter) in first.pattern.template.parameters.enumerated() {
      let language = first.pattern.language(index)
      let known = first.parameters[index]
      let type = type(language, known.type ?? parameter.name)
      properties.append(
        KotlinRoute.Property(
          parameter: parameter.name,
          name: KotlinNames.free(KotlinNames.property(parameter.name), &names), type: type,
          presence: first.pattern.parameters[index].presence,
          fallback: known.fallback.flatMap { type.constant($0, language) }))
    }
    return KotlinRoute(
      name: name, className: className, summary: first.summary, properties: properties, entries: entries)
  }

  mutating func type(_ language: LinkLanguage, _ wish: String) -> KotlinType {
    guard case .values(let values) = language, language != .boolean else {
      return KotlinType(language) { _ in "" }
    }
    let texts = values.map { String(decoding: $0, as: UTF8.self) }
    if let known = enumerations.first(where: { $0.wish == wish && $0.type.constants.map(\.text) == texts }) {
      return known.type
    }
    let name = KotlinNames.free(TypeName.of(wish), &taken)
    let type = KotlinType(language) { _ in name }
    enumerations.append((name, wish, type))
    return type
  }

  // MARK: - Text

  mutating func line(_ indent: Int, _ words: String) {
    text += String(repeating: "    ", count: indent) + words + "\n"
  }

  private mutating func comment(_ indent: Int, _ words: String) {
    line(
      indent,
      "/** \(words.filter { !$0.isNewline }.replacing("*/", with: "* /").replacing("/*", with: "/ *")) */")
  }

  mutating func write() {
    comment(0, "The links of \(map.name).")
    line(0, "sealed class \(root) {")
    for enumeration in enumerations { write(enumeration.type) }
    for route in routes { writeClass(route) }
    writePrinter()
    writeParser()
    line(0, "}")
  }

  mutating func write(_ type: KotlinType) {
    line(1, "enum class \(type.name)(val text: String) {")
    let constants = type.constants.map { "\($0.name)(\(KotlinNames.literal($0.text)))" }
    line(2, constants.joined(separator: ", ") + ";")
    line(2, "companion object {")
    line(3, "internal fun read(bytes: String, isSegment: Boolean): \(type.name)? =")
    line(4, "RouteText.string(bytes, isSegment)?.let { text -> values().firstOrNull { it.text == text } }")
    line(2, "}")
    line(1, "}")
    text += "\n"
  }

  private mutating func writeClass(_ route: KotlinRoute) {
    if let summary = route.summary { comment(1, summary) }
    guard !route.properties.isEmpty else {
      line(1, "object \(route.className) : \(root)()")
      text += "\n"
      return
    }
    let values = route.properties.map { property in
      "val \(property.name): \(property.declared)" + (property.missing.map { " = \($0)" } ?? "")
    }
    line(1, "data class \(route.className)(\(values.joined(separator: ", "))) : \(root)()")
    text += "\n"
  }
}
