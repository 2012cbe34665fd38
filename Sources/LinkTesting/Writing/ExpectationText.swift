import LinkRouting

/// An expectation as YAML.
public struct ExpectationText: Hashable, Sendable {
  /// The link.
  public var link: String
  /// The word behind `opens`.
  public var opens: String
  /// The device or platform that is meant; `nil` for all.
  public var on: String?
  /// The route; `nil` where nothing is said, an empty name for none.
  public var route: String?
  /// The route's parameters, each with its texts.
  public var parameters: [(name: String, texts: [String])] = []
  /// A comment above it; `nil` for none.
  public var comment: String?

  /// An expectation.
  public init(link: String, opens: String, on: String? = nil, route: String? = nil, comment: String? = nil) {
    self.link = link
    self.opens = opens
    self.on = on
    self.route = route
    self.comment = comment
  }

  /// What the plan would expect of a link that showed a fault; `nil` where the outcome is not known.
  init?(_ witness: MutantVerdict.Witness, comment: String) {
    guard let word = witness.right.outcome.word else { return nil }
    self.init(link: witness.link, opens: word, on: witness.device, comment: comment)
    if case .app = witness.right.outcome {
      if let found = witness.right.route {
        route = found.name
        parameters = found.parameters.map { ($0.name, $0.texts) }
      } else if witness.wrong.route != nil {
        route = ""
      }
    }
  }

  /// The lines of the element of a list, without indentation.
  public var lines: [String] {
    var lines: [String] = []
    if let comment { lines.append("# \(PlanWords.visible(comment))") }
    lines.append("- link: \(YAMLScalar.literal(link))")
    if let on { lines.append("  on: \(YAMLScalar.literal(on))") }
    lines.append("  opens: \(YAMLScalar.literal(opens))")
    if let route { lines.append("  route: \(route.isEmpty ? "none" : YAMLScalar.literal(route))") }
    guard !parameters.isEmpty else { return lines }
    let values = parameters.map { parameter -> String in
      let texts = parameter.texts.map { YAMLScalar.literal($0) }
      let value = texts.count == 1 ? texts[0] : texts.isEmpty ? "~" : "[\(texts.joined(separator: ", "))]"
      return "\(YAMLScalar.literal(parameter.name)): \(value)"
    }
    return lines + ["  with: { \(values.joined(separator: ", ")) }"]
  }

  /// Whether both say the same.
  public static func == (a: ExpectationText, b: ExpectationText) -> Bool { a.lines == b.lines }

  /// Feeds the lines to a hasher.
  public func hash(into hasher: inout Hasher) { hasher.combine(lines) }
}
