import LinkSyntax

/// How a parameter's value is held in TypeScript, and how the runtime is told to read and write it.
struct TypeScriptType: Hashable {
  /// The type of one value.
  let name: String
  /// What the runtime reads: the kind and what belongs to it.
  let form: String
  private let kind: Kind

  private enum Kind: Hashable {
    case text, number, bigint, decimal, uuid, date, boolean
    case values([String])
  }

  init(_ language: LinkLanguage, _ integers: TypeScriptRoutes.Integers) {
    if language == .boolean {
      (name, kind, form) = ("boolean", .boolean, "[\"boolean\"]")
      return
    }
    switch language {
    case .text, .custom: (name, kind, form) = ("string", .text, "[\"text\"]")
    case .integer(let bounds):
      let isBig = integers == .bigint || (bounds.negativeUpper == nil && bounds.upper > UInt64(Int64.max))
      let high = bounds.negativeUpper.map { "\($0)" } ?? "\(bounds.upper)"
      name = isBig ? "bigint" : "number"
      kind = isBig ? .bigint : .number
      form = "[\"\(name)\", \"\(bounds.lower)\", \"\(high)\"]"
    case .decimal: (name, kind, form) = ("number", .decimal, "[\"decimal\"]")
    case .uuid: (name, kind, form) = ("string", .uuid, "[\"uuid\"]")
    case .date(let format):
      (name, kind) = ("Date", .date)
      form = "[\"date\", \(TypeScriptText.literal(format.fieldText))]"
    case .values(let values):
      let texts = values.map { String(decoding: $0, as: UTF8.self) }
      let literals = texts.map { TypeScriptText.literal($0) }
      name = literals.isEmpty ? "never" : literals.joined(separator: " | ")
      kind = .values(texts)
      form = "[\"values\", \(TypeScriptText.list(literals))]"
    }
  }

  /// Whether its values are texts of a known list.
  var isEnumeration: Bool { if case .values = kind { true } else { false } }

  /// The type of a list of values.
  var list: String { name.contains(" ") ? "readonly (\(name))[]" : "readonly \(name)[]" }

  /// The expression for the value of a text; `nil` where the text is none.
  func constant(_ text: String, _ language: LinkLanguage) -> String? {
    guard language.contains(Array(text.utf8)) else { return nil }
    switch kind {
    case .text, .values: return TypeScriptText.literal(text)
    case .number: return Int64(text).flatMap { $0.magnitude <= 9_007_199_254_740_991 ? "\($0)" : nil }
    case .bigint: return "BigInt(\"\(text)\")"
    case .decimal: return Double(text).flatMap { $0.isFinite ? "\($0)" : nil }
    case .uuid: return TypeScriptText.literal(text.uppercased())
    case .boolean: return text
    case .date: return nil
    }
  }
}
