import LinkRouting
import LinkSyntax

/// Writes the sealed class.
struct KotlinWriter {
  private(set) var text = ""
  private let map: RouteMap
  private let root: String
  private var routes: [KotlinRoute] = []
  /// The classes of values, by their texts and the name that was asked for.
  private var enumerations: [(name: String, wish: String, type: KotlinType)] = []
  private var taken: Set<String> = [
    "companion", "linktrust", "routelink", "routetext", "routewriter", "found", "string", "long", "double",
    "boolean", "list", "any",
  ]

  init(_ map: RouteMap) {
    self.map = map
    root = KotlinNames.type(map.name)
    taken.insert(root.lowercased())
    for entry in map.routes where !routes.contains(where: { $0.name == entry.name }) {
      let own = map.routes.filter { $0.name == entry.name }
      let sorted = own.filter(\.isCanonical) + own.filter { !$0.isCanonical }
      routes.append(route(entry.name, sorted))
    }
  }

  // MARK: - Classes

  private mutating func route(_ name: String, _ entries: [RouteMapEntry]) -> KotlinRoute {
    let className = KotlinNames.free(KotlinNames.type(name), &taken)
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

  private mutating func type(_ language: LinkLanguage, _ wish: String) -> KotlinType {
    guard case .values(let values) = language, language != .boolean else {
      return KotlinType(language) { _ in "" }
    }
    let texts = values.map { String(decoding: $0, as: UTF8.self) }
    if let known = enumerations.first(where: { $0.wish == wish && $0.type.constants.map(\.text) == texts }) {
      return known.type
    }
    let name = KotlinNames.free(KotlinNames.type(wish), &taken)
    let type = KotlinType(language) { _ in name }
    enumerations.append((name, wish, type))
    return type
  }

  // MARK: - Text

  private mutating func line(_ indent: Int, _ words: String) {
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

  private mutating func write(_ type: KotlinType) {
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

  // MARK: - Printing

  private mutating func writePrinter() {
    line(1, "/** The link of the route, without its host checked: see [link]. */")
    line(1, "private fun write(writer: RouteWriter): List<String> = when (this) {")
    for route in routes {
      line(2, "is \(route.className) -> {")
      if let entry = route.entries.first { writePrinting(route, entry) }
      line(2, "}")
    }
    line(1, "}")
    text += "\n"
    line(1, "/**")
    line(1, " * The link on a host, or on the route's first one.")
    line(1, " *")
    line(
      1,
      " * @throws IllegalArgumentException where a value would not come back from the link, or the link opens another route."
    )
    line(1, " */")
    line(1, "fun link(host: String? = null): String {")
    line(2, "val writer = RouteWriter()")
    line(2, "val hosts = write(writer)")
    line(
      2,
      "val own = requireNotNull(host ?: hosts.firstOrNull { !it.startsWith(\"*.\") }) { \"The route has no host to be printed with.\" }"
    )
    line(2, "val link = writer.link(own)")
    line(2, "require(parse(link, LinkTrust.APP) == this) { \"The link would not come back to this route.\" }")
    line(2, "return link")
    line(1, "}")
    text += "\n"
  }

  private mutating func writePrinting(_ route: KotlinRoute, _ entry: RouteMapEntry) {
    func whole(_ part: TemplatePart) -> Bool {
      if case .parameter(let prefix, _, let suffix) = part { return prefix.isEmpty && suffix.isEmpty }
      return true
    }
    /// The expression for the text of one value between its literals.
    func written(_ part: TemplatePart, _ property: KotlinRoute.Property, _ value: String, isSegment: Bool)
      -> String
    {
      let text = property.type.writing(value, isSegment: isSegment)
      guard case .parameter(let prefix, _, let suffix) = part else { return text }
      let start = prefix.isEmpty ? "" : KotlinNames.literal(prefix) + " + "
      return start + text + (suffix.isEmpty ? "" : " + " + KotlinNames.literal(suffix))
    }
    func property(_ part: TemplatePart) -> KotlinRoute.Property? {
      part.parameter.flatMap { route.property(entry.pattern.template.parameters[$0].name) }
    }
    for part in entry.pattern.template.segments {
      if case .literal(let text) = part {
        line(3, "writer.segment(\(KotlinNames.literal(text)))")
        continue
      }
      guard let own = property(part) else { continue }
      let isSegment = whole(part)
      switch own.presence {
      case .required, .nested:
        line(3, "writer.segment(\(written(part, own, own.name, isSegment: isSegment)))")
      case .repeated:
        line(
          3, "for (value in \(own.name)) writer.segment(\(written(part, own, "value", isSegment: isSegment)))"
        )
      case .optional:
        if let fallback = own.fallback {
          let text = written(part, own, own.name, isSegment: isSegment)
          line(3, "if (\(own.name) == \(fallback)) writer.omissible(\(text)) else writer.segment(\(text))")
        } else {
          let text = written(part, own, "value", isSegment: isSegment)
          line(
            3,
            "\(own.name).let { value -> if (value == null) writer.omissible(null) else writer.segment(\(text)) }"
          )
        }
      }
    }
    for item in entry.pattern.template.query {
      let name = KotlinNames.literal(item.name)
      if case .literal(let text) = item.value {
        line(3, "writer.item(\(name), \(KotlinNames.literal(text)))")
      } else if let own = property(item.value) {
        writePart(
          own,
          written(
            item.value, own, own.presence == .required || own.fallback != nil ? own.name : "value",
            isSegment: false)
        ) {
          "writer.item(\(name), \($0))"
        }
      }
    }
    if let part = entry.pattern.template.fragment {
      if case .literal(let text) = part {
        line(3, "writer.fragment(\(KotlinNames.literal(text)))")
      } else if let own = property(part) {
        writePart(
          own,
          written(
            part, own, own.presence == .required || own.fallback != nil ? own.name : "value", isSegment: false
          )
        ) {
          "writer.fragment(\($0))"
        }
      }
    }
    line(3, list(RouteHosts.hosts(of: entry, map)))
  }

  private mutating func writePart(
    _ property: KotlinRoute.Property, _ text: String, _ call: (String) -> String
  ) {
    switch property.presence {
    case .required, .nested: line(3, call(text))
    case .repeated: line(3, "for (value in \(property.name)) \(call(text))")
    case .optional:
      if let fallback = property.fallback {
        line(3, "if (\(property.name) != \(fallback)) \(call(text))")
      } else {
        line(3, "\(property.name)?.let { value -> \(call(text)) }")
      }
    }
  }

  private func list(_ texts: [String]) -> String {
    texts.isEmpty
      ? "emptyList<String>()"
      : "listOf(\(texts.map { KotlinNames.literal($0.lowercased()) }.joined(separator: ", ")))"
  }

  // MARK: - Parsing

  private mutating func writeParser() {
    line(1, "companion object {")
    line(2, "private val hosts = \(list(map.hosts))")
    line(2, "private val schemes = \(list(map.schemes))")
    let prefixes = map.prefixes.map { PercentEncoding.decoded($0.utf8) }
    line(
      2,
      "private val prefixes = "
        + (prefixes.isEmpty
          ? "emptyList<String>()"
          : "listOf(\(prefixes.map { KotlinNames.literal($0) }.joined(separator: ", ")))"))
    text += "\n"
    line(2, "/** The route of a link; null where no route takes it, or the link is not trusted enough. */")
    line(2, "@JvmStatic")
    line(2, "@JvmOverloads")
    line(2, "fun parse(link: String, trust: LinkTrust = LinkTrust.OUTSIDE): \(root)? {")
    line(3, "val split = RouteLink.split(link, hosts, schemes) ?: return null")
    line(3, "val isPrefixed = split.segments.isNotEmpty() && prefixes.contains(split.segments[0])")
    line(3, "for (start in 0..(if (isPrefixed) 1 else 0)) {")
    line(4, "for ((number, access) in access.withIndex()) {")
    line(5, "val route = read(number, split, start) ?: continue")
    line(5, "// A route that needs more trust ends the search: the link does not go on to a wider one.")
    line(5, "return if (trust >= access) route else null")
    line(4, "}")
    line(3, "}")
    line(3, "return null")
    line(2, "}")
    text += "\n"
    let asked = map.asked
    line(2, "/** The trust that each template needs, in the order in which they are asked. */")
    line(
      2,
      "private val access = listOf<LinkTrust>(\(asked.map { Self.trust($0.access) }.joined(separator: ", ")))"
    )
    text += "\n"
    line(2, "private fun read(number: Int, link: RouteLink, start: Int): \(root)? = when (number) {")
    for index in asked.indices { line(3, "\(index) -> read\(index)(link, start)") }
    line(3, "else -> null")
    line(2, "}")
    for (index, entry) in asked.enumerated() { writeReading(index, entry) }
    line(1, "}")
  }

  private static func trust(_ access: RouteAccess) -> String {
    switch access {
    case .open: "LinkTrust.OUTSIDE"
    case .needsConfirmation: "LinkTrust.CONFIRMED"
    case .appOnly: "LinkTrust.APP"
    }
  }

  private mutating func writeReading(_ number: Int, _ entry: RouteMapEntry) {
    guard let route = routes.first(where: { $0.name == entry.name }) else { return }
    let pattern = entry.pattern
    text += "\n"
    line(2, "// \(pattern.template.text.filter { !$0.isNewline })")
    line(2, "private fun read\(number)(link: RouteLink, start: Int): \(root)? {")
    if !entry.sources.isEmpty {
      let all = map.hosts + map.schemes
      let names = entry.sources.map { $0.lowercased() }
      let own = all.indices.filter { names.contains(all[$0].lowercased()) }
      line(3, "if (link.source !in listOf<Int>(\(own.map { "\($0)" }.joined(separator: ", ")))) return null")
    }
    line(3, "val count = link.segments.size - start")
    let fixed = pattern.fixedSegments
    line(
      3,
      pattern.template.hasRest
        ? "if (count < \(pattern.minimumSegments)) return null"
        : "if (count < \(pattern.minimumSegments) || count > \(fixed.count)) return null")
    var values: [String: String] = [:]
    for (index, part) in fixed.enumerated() {
      if case .literal(let text) = part {
        line(3, "if (link.segments[start + \(index)] != \(KotlinNames.literal(text))) return null")
      } else if let parameter = part.parameter {
        let own = property(route, pattern, parameter)
        let read = reading(part, own.type, "link.segments[start + \(index)]")
        values[own.parameter] = "value\(parameter)"
        if index >= pattern.minimumSegments {
          line(
            3,
            "val value\(parameter) = if (count > \(index)) \(read) ?: return null else \(own.missing ?? "null")"
          )
        } else {
          line(3, "val value\(parameter) = \(read) ?: return null")
        }
      }
    }
    if case .rest(let parameter?)? = pattern.template.segments.last {
      let own = property(route, pattern, parameter)
      values[own.parameter] = "value\(parameter)"
      line(3, "val value\(parameter) = ArrayList<\(own.type.name)>()")
      line(
        3,
        "for (it in link.segments.drop(start + \(fixed.count))) value\(parameter).add(\(own.type.reading(isSegment: true)) ?: return null)"
      )
    }
    for item in pattern.template.query { writeItem(item, route, pattern, &values) }
    if let part = pattern.template.fragment { writeFragment(part, route, pattern, &values) }
    let arguments = route.properties.map { property in
      values[property.parameter].map { "\(property.name) = \($0)" }
    }.compactMap { $0 }
    line(
      3,
      "return \(route.className)\(route.properties.isEmpty ? "" : "(\(arguments.joined(separator: ", ")))")")
    line(2, "}")
  }

  /// The property for a parameter; a parameter that the printed template does not have is read and dropped.
  private func property(_ route: KotlinRoute, _ pattern: RoutePattern, _ parameter: Int)
    -> KotlinRoute.Property
  {
    let name = pattern.template.parameters[parameter].name
    let type: KotlinType
    if let own = route.property(name) {
      // The template's own constraint decides about the texts; the class is that of the printed one.
      let language = pattern.language(parameter)
      type = own.type.constants.isEmpty ? KotlinType(language) { _ in "" } : own.type
      return KotlinRoute.Property(
        parameter: name, name: own.name, type: type,
        presence: pattern.parameters[parameter].presence, fallback: own.fallback)
    }
    return KotlinRoute.Property(
      parameter: name, name: name, type: KotlinType(.text) { _ in "" },
      presence: pattern.parameters[parameter].presence, fallback: nil)
  }

  /// The expression that reads a segment.
  private func reading(_ part: TemplatePart, _ type: KotlinType, _ text: String) -> String {
    guard case .parameter(let prefix, _, let suffix) = part, !(prefix.isEmpty && suffix.isEmpty) else {
      return "\(text).let { \(type.reading(isSegment: true)) }"
    }
    return "\(between(text, prefix, suffix))?.let { \(type.reading(isSegment: false)) }"
  }

  /// The expression for what stands between a prefix and a suffix; null where they or the text are not there.
  private func between(_ text: String, _ prefix: [UInt8], _ suffix: [UInt8]) -> String {
    let (start, end) = (KotlinNames.literal(prefix), KotlinNames.literal(suffix))
    return
      "\(text).let { if (it.length > \(prefix.count + suffix.count) && it.startsWith(\(start)) && it.endsWith(\(end))) it.substring(\(prefix.count), it.length - \(suffix.count)) else null }"
  }

  private func readingPart(_ part: TemplatePart, _ type: KotlinType, _ text: String) -> String {
    guard case .parameter(let prefix, _, let suffix) = part, !(prefix.isEmpty && suffix.isEmpty) else {
      return "RouteText.decoded(\(text))?.let { \(type.reading(isSegment: false)) }"
    }
    return
      "RouteText.decoded(\(text))?.let { whole -> \(between("whole", prefix, suffix)) }?.let { \(type.reading(isSegment: false)) }"
  }

  private mutating func writeItem(
    _ item: TemplateItem, _ route: KotlinRoute, _ pattern: RoutePattern, _ values: inout [String: String]
  ) {
    let name = KotlinNames.literal(item.name)
    if case .literal(let text) = item.value {
      line(3, "if (!link.hasItem(\(name), \(KotlinNames.literal(text)))) return null")
      return
    }
    guard let parameter = item.value.parameter else { return }
    let own = property(route, pattern, parameter)
    values[own.parameter] = "value\(parameter)"
    let read = readingPart(item.value, own.type, "text")
    if own.presence == .repeated {
      line(3, "val value\(parameter) = ArrayList<\(own.type.name)>()")
      line(3, "for (text in link.items(\(name))) value\(parameter).add(\(read) ?: return null)")
      return
    }
    line(3, "val items\(parameter) = link.items(\(name))")
    line(3, "if (items\(parameter).size > 1) return null")
    writeOptional("items\(parameter).firstOrNull() ?: \"\"", read, own, parameter)
  }

  private mutating func writeFragment(
    _ part: TemplatePart, _ route: KotlinRoute, _ pattern: RoutePattern, _ values: inout [String: String]
  ) {
    if case .literal(let text) = part {
      line(3, "if (!link.hasFragment(\(KotlinNames.literal(text)))) return null")
      return
    }
    guard let parameter = part.parameter else { return }
    let own = property(route, pattern, parameter)
    values[own.parameter] = "value\(parameter)"
    writeOptional("link.fragment", readingPart(part, own.type, "text"), own, parameter)
  }

  /// Nothing and an empty text are the same.
  private mutating func writeOptional(
    _ source: String, _ read: String, _ own: KotlinRoute.Property, _ parameter: Int
  ) {
    line(3, "val text\(parameter) = \(source)")
    let missing = own.missing ?? "return null"
    line(
      3,
      "val value\(parameter) = if (text\(parameter) == \"\") \(missing) else text\(parameter).let { text -> \(read) } ?: return null"
    )
  }
}
