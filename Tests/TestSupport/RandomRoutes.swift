package import LinkSyntax

/// Small random patterns and links that meet each other often.
package struct RandomRoutes {
  package var random: SeededRandom

  package init(seed: UInt64) { random = SeededRandom(seed) }

  /// A pattern that can be printed and read again, but for `*` and `**`.
  package mutating func pattern() -> RoutePattern {
    while true {
      var names = ["p", "q", "r", "s", "t"][...]
      func name() -> String { names.popFirst().map { ":\($0)" } ?? "a" }
      var text = ""
      for _ in 0..<Int.random(in: 0...3, using: &random) {
        text += "/" + random.pick(["a", "b", "c", name(), name(), "a-\(name())", "\(name()).b", "1", "*"])
      }
      switch Int.random(in: 0..<8, using: &random) {
      case 0: text += "/\(name())**"
      case 1: text += "/**"
      default: break
      }
      if text.isEmpty { text = "/" }
      switch Int.random(in: 0..<6, using: &random) {
      case 0: text += "?x=\(name())"
      case 1: text += "?x=1&y=\(name())"
      case 2: text += "?y"
      default: break
      }
      if Int.random(in: 0..<6, using: &random) == 0 { text += random.pick(["#\(name())", "#a"]) }
      guard let template = try? LinkTemplate(text) else { continue }
      let shapes = template.parameters.map { _ in RouteParameterShape(language(), presence()) }
      let pattern = RoutePattern(template, shapes)
      if pattern.fault == nil { return pattern }
    }
  }

  private mutating func language() -> LinkLanguage {
    random.pick([
      .text, .text, .integer(.all), .integer(IntegerBounds(0, 5) ?? .all),
      .integer(IntegerBounds(1, 3) ?? .all),
      .boolean, .values([Array("a".utf8), Array("1".utf8)]), .decimal,
    ])
  }

  private mutating func presence() -> RouteParameterShape.Presence {
    random.pick([.required, .required, .required, .optional, .repeated])
  }

  /// A link without its host.
  package mutating func link() -> String {
    var text = ""
    for _ in 0..<Int.random(in: 0...4, using: &random) {
      text +=
        "/"
        + random.pick([
          "a", "b", "c", "1", "4", "9", "-2", "1.5", "a-a", "a-1", "1.b", "true", "%61", "%2e", "", "é",
        ])
    }
    if text.isEmpty { text = random.pick(["/", ""]) }
    if Bool.random(using: &random) {
      text += "?"
      for _ in 0..<Int.random(in: 0...3, using: &random) {
        text +=
          random.pick(["x", "x", "y", "z", "%78"])
          + random.pick(["", "=", "=1", "=a", "=4", "=%31", "=%2531"]) + "&"
      }
    }
    if Int.random(in: 0..<3, using: &random) == 0 { text += "#" + random.pick(["", "a", "1", "%41"]) }
    return text
  }
}
