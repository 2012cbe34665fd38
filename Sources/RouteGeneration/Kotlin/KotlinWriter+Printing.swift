import LinkRouting
import LinkSyntax

/// The code that prints a route as a link.
extension KotlinWriter {
  mutating func writePrinter() {
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

  func list(_ texts: [String]) -> String {
    texts.isEmpty
      ? "emptyList<String>()"
      : "listOf(\(texts.map { KotlinNames.literal($0.lowercased()) }.joined(separator: ", ")))"
  }
}
