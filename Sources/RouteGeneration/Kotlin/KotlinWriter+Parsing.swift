import LinkRouting
import LinkSyntax

/// The code that reads a link as a route.
extension KotlinWriter {
  mutating func writeParser() {
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
  func property(_ route: KotlinRoute, _ pattern: RoutePattern, _ parameter: Int)
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
  func between(_ text: String, _ prefix: [UInt8], _ suffix: [UInt8]) -> String {
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
