import LinkSyntax

/// The patterns of groups for an item of the query and for the fragment.
enum PartPatterns {
  /// An item: `name=value`, compared with each piece of the query. Source: URG, documented.
  static func item(_ item: TemplateItem, _ pattern: RoutePattern) -> PathPattern {
    let name = String(decoding: item.name, as: UTF8.self)
    if case .literal(let text) = item.value {
      // A name alone has no equals sign.
      let value = text.isEmpty ? "" : "=" + String(decoding: text, as: UTF8.self)
      return PathPattern(attribute: "query", text: GlobText.literal(name + value))
    }
    return PathPattern(
      attribute: "queryAdvancedPattern", text: GlobText.advanced(name) + "=" + value(item.value, pattern))
  }

  static func fragment(_ part: TemplatePart, _ pattern: RoutePattern) -> PathPattern {
    if case .literal(let text) = part {
      return PathPattern(
        attribute: "fragment", text: GlobText.literal(String(decoding: text, as: UTF8.self)))
    }
    return PathPattern(attribute: "fragmentAdvancedPattern", text: value(part, pattern))
  }

  private static func value(_ part: TemplatePart, _ pattern: RoutePattern) -> String {
    let patterns = SegmentPatterns(part, pattern)
    // Elsewhere than in a path a slash is text.
    let only = patterns.all.count == 1 ? patterns.all[0] : patterns.wide
    return only.advanced.replacing("[^/]+", with: ".+")
  }
}

extension RoutePattern {
  /// Whether every link has the part.
  func requires(_ part: TemplatePart) -> Bool {
    part.parameter.map { parameters[$0].presence == .required } ?? true
  }
}
