import LinkSyntax

/// The pattern of one part of a link, as association files write it.
///
/// `?*` is one character or more, `*` any number; both cross slashes. There is no way to write a star, a question mark or a
/// dollar sign that means itself, so that `?` stands for them. Source: W19, ADA, documented.
struct ComponentPattern {
  private(set) var variables: [RouteComponents.Variable] = []

  /// The most values of a variable, and the most numbers of a range that is written as one.
  private static let valueLimit = 200
  private static let numberLimit: UInt64 = 50
  /// The names of variables that exist already. Source: SUB, documented.
  private static let taken: Set<String> = [
    "alpha", "upper", "lower", "alnum", "digit", "xdigit", "region", "lang",
  ]

  /// The pattern of a segment, a query value or a fragment.
  mutating func text(_ part: TemplatePart, _ pattern: RoutePattern, _ place: LinkPlace) -> String {
    switch part {
    case .literal(let text): return Self.literal(text, place)
    case .anySegment, .rest: return "?*"
    case .parameter(let prefix, let index, let suffix):
      let name = pattern.template.parameters[index].name
      return Self.literal(prefix, place) + language(pattern.language(index), name, place)
        + Self.literal(suffix, place)
    }
  }

  /// Literal text as it stands in a link.
  static func literal(_ text: [UInt8], _ place: LinkPlace) -> String {
    var bytes: [UInt8] = []
    place.append(text, to: &bytes)
    let special = [UInt8(ascii: "*"), UInt8(ascii: "?"), UInt8(ascii: "$")]
    return String(decoding: bytes.map { special.contains($0) ? UInt8(ascii: "?") : $0 }, as: UTF8.self)
  }

  private mutating func language(_ language: LinkLanguage, _ name: String, _ place: LinkPlace) -> String {
    switch language {
    case .text, .custom, .decimal: return "?*"
    case .integer(let bounds):
      guard bounds.negativeUpper == nil, bounds.lower >= 0,
        bounds.upper - UInt64(bounds.lower) < Self.numberLimit
      else {
        return "?*"
      }
      if bounds.lower == 0, bounds.upper == 9 { return "$(digit)" }
      return variable(name, (UInt64(bounds.lower)...bounds.upper).map { "\($0)" })
    case .uuid: return "????????-????-????-????-????????????"
    case .date(let format):
      return format.pieces.map { piece in
        if case .literal(let byte) = piece { return Self.literal([byte], place) }
        return String(repeating: "$(digit)", count: piece.width)
      }.joined()
    case .values(let values):
      let texts = values.map { value in
        var bytes: [UInt8] = []
        place.append(value, to: &bytes)
        return String(decoding: bytes, as: UTF8.self)
      }
      let isPlain = texts.allSatisfy { !$0.isEmpty && !$0.contains { "*?$()".contains($0) } }
      guard isPlain, texts.count <= Self.valueLimit else { return "?*" }
      return texts.count == 1 ? texts[0] : variable(name, texts)
    }
  }

  /// A variable with these values: one that exists, or a new one with a free name.
  mutating func variable(_ name: String, _ values: [String]) -> String {
    if let known = variables.first(where: { $0.values == values }) { return "$(\(known.name))" }
    let plain = name.filter { $0.isASCII && ($0.isLetter || $0.isNumber) }
    let base = plain.isEmpty ? "values" : plain
    var free = base
    var number = 2
    while Self.taken.contains(free) || variables.contains(where: { $0.name == free }) {
      free = "\(base)\(number)"
      number += 1
    }
    variables.append(RouteComponents.Variable(name: free, values: values))
    return "$(\(free))"
  }
}
