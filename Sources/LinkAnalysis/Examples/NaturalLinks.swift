import LinkMatching
import LinkSyntax

/// Links for a rule as people might write them: its wildcards filled with everyday words.
///
/// They are proposals: whether the rule decides about them is for the matcher to say.
struct NaturalLinks {
  private let rule: EffectiveRule
  private let variables: VariableValues

  init(_ rule: EffectiveRule, variables: VariableValues) {
    self.rule = rule
    self.variables = variables
  }

  private static let fillings = ["42", "summer-sale", "a/b", "7", ""]

  /// The links, those first that look most like links that people share.
  var links: [LinkWitness] {
    var links: [LinkWitness] = []
    for (number, filling) in Self.fillings.enumerated() {
      let path = filled(rule.path ?? "/*", filling, number)
      let fragment = rule.fragment.map { filled($0, filling, number) } ?? []
      for query in queries(filling, number) {
        let link = LinkWitness(
          path: path.first == UInt8(ascii: "/") ? path : [UInt8(ascii: "/")] + path, query: query,
          fragment: fragment)
        if !links.contains(link) { links.append(link) }
      }
    }
    return links
  }

  private func queries(_ filling: String, _ number: Int) -> [[UInt8]] {
    switch rule.query {
    case nil: return [[]]
    case .text(let text): return [filled(text, filling, number)]
    case .items(let items):
      let query = items.map {
        escaped(Array($0.name.utf8)) + [UInt8(ascii: "=")] + filled($0.pattern, filling, number)
      }
      .joined(separator: [UInt8(ascii: "&")])
      return [Array(query), []]
    }
  }

  /// The pattern with its wildcards filled.
  private func filled(_ pattern: String, _ filling: String, _ number: Int) -> [UInt8] {
    var result: [UInt8] = []
    let tokens = PatternToken.tokens(of: Array(pattern.utf8), readingVariables: rule.readsVariables)
    for (index, token) in tokens.enumerated() {
      switch token {
      case .literal(let bytes): result += escaped(bytes)
      case .anyCharacter:
        // "?*" asks for one character at least, which a filling has.
        let isCovered = !filling.isEmpty && index + 1 < tokens.count && tokens[index + 1] == .anyRun
        if !isCovered { result.append(UInt8(ascii: "1")) }
      case .anyRun: result += Array(filling.utf8)
      case .variable(let name): result += value(of: name, filling, number)
      }
    }
    return result
  }

  private func value(of name: String, _ filling: String, _ number: Int) -> [UInt8] {
    if let values = variables[name] {
      guard !values.isEmpty else { return [] }
      return escaped(
        values[number % values.count].flatMap { byte -> [UInt8] in
          switch byte {
          case UInt8(ascii: "*"): Array(filling.utf8)
          case UInt8(ascii: "?"): [UInt8(ascii: "1")]
          default: [byte]
          }
        })
    }
    switch name {
    case "lang": return Array(["en", "de", "fr", "ja", "es"][number % 5].utf8)
    case "region": return Array(["US", "DE", "FR", "JP", "ES"][number % 5].utf8)
    case "upper", "alpha": return [UInt8(ascii: "A")]
    case "lower": return [UInt8(ascii: "a")]
    case "digit", "alnum", "xdigit": return [UInt8(ascii: "4")]
    default: return escaped(Array("$(\(name))".utf8))
    }
  }

  /// The bytes as they can stand in a link.
  private func escaped(_ bytes: [UInt8]) -> [UInt8] {
    bytes.flatMap { byte -> [UInt8] in
      let isPlain =
        byte > 0x20 && byte < 0x7F && byte != UInt8(ascii: "#") && byte != UInt8(ascii: "?")
        && (byte != UInt8(ascii: "%") || !rule.decodesURL)
      return isPlain ? [byte] : LinkSymbol(escape: byte).spelling
    }
  }
}
