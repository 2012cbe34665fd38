import LinkSyntax

/// How a parameter's value is held, read and written in Kotlin.
struct KotlinType: Hashable {
  /// The name of the type of one value.
  var name: String
  private var kind: Kind

  private enum Kind: Hashable {
    case text
    case long(String, String)
    case big(String, String)
    case decimal
    case uuid
    case date(String)
    case boolean
    case values([String])
  }

  /// The texts and names of constants, for a class of values of its own.
  private(set) var constants: [(name: String, text: String)] = []

  static func == (first: KotlinType, second: KotlinType) -> Bool {
    first.name == second.name && first.kind == second.kind
  }

  func hash(into hasher: inout Hasher) { hasher.combine(name) }

  /// - Parameter enumeration: The name of the class for values of an enum.
  init(_ language: LinkLanguage, enumeration: (_ texts: [String]) -> String) {
    switch language {
    case .text, .custom: (name, kind) = ("String", .text)
    case .integer(let bounds):
      let high = bounds.negativeUpper.map { "\($0)" } ?? "\(bounds.upper)"
      let isLong = bounds.negativeUpper != nil || bounds.upper <= UInt64(Int64.max)
      (name, kind) =
        isLong
        ? ("Long", .long("\(bounds.lower)", high)) : ("java.math.BigInteger", .big("\(bounds.lower)", high))
    case .decimal: (name, kind) = ("Double", .decimal)
    case .uuid: (name, kind) = ("java.util.UUID", .uuid)
    case .date(let format): (name, kind) = ("java.time.Instant", .date(format.fieldText))
    case .boolean: (name, kind) = ("Boolean", .boolean)
    case .values(let values):
      let texts = values.map { String(decoding: $0, as: UTF8.self) }
      (name, kind) = (enumeration(texts), .values(texts))
      var taken: Set<String> = []
      constants = texts.map { (KotlinNames.free(KotlinNames.constant($0), &taken), $0) }
    }
  }

  /// The expression that reads `it`, or is null.
  func reading(isSegment: Bool) -> String {
    switch kind {
    case .text: "RouteText.string(it, \(isSegment))"
    case .long(let low, let high): "RouteText.integer(it, \"\(low)\", \"\(high)\")?.toLong()"
    case .big(let low, let high): "RouteText.integer(it, \"\(low)\", \"\(high)\")"
    case .decimal: "RouteText.decimal(it)"
    case .uuid: "RouteText.uuid(it)"
    case .date(let format): "RouteText.date(it, \(KotlinNames.literal(format)))"
    case .boolean: "when (it) { \"true\" -> true; \"false\" -> false; else -> null }"
    case .values: "\(name).read(it, \(isSegment))"
    }
  }

  /// The expression for the text of `value`, checked.
  func writing(_ value: String, isSegment: Bool) -> String {
    let text: String
    var check = ""
    switch kind {
    case .text: text = value
    case .long(let low, let high), .big(let low, let high):
      text = "\(value).toString()"
      check =
        ".also { require(RouteText.integer(it, \"\(low)\", \"\(high)\") != null) { \"A number is not what its template allows.\" } }"
    case .decimal: text = "RouteText.write(\(value))"
    case .uuid: text = "\(value).toString().toUpperCase()"
    case .date(let format): text = "RouteText.write(\(value), \(KotlinNames.literal(format)))"
    case .boolean: text = "\(value).toString()"
    case .values: text = "\(value).text"
    }
    return "RouteText.checked(\(text), \(isSegment))\(check)"
  }

  /// The expression for the value of a text; `nil` where the text is none.
  func constant(_ text: String, _ language: LinkLanguage) -> String? {
    guard language.contains(Array(text.utf8)) else { return nil }
    switch kind {
    case .text: return KotlinNames.literal(text)
    case .long:
      guard let number = Int64(text) else { return nil }
      // The least number has no literal.
      return number == .min ? nil : "\(number)L"
    case .big: return "java.math.BigInteger(\"\(text)\")"
    case .decimal: return Double(text).flatMap { $0.isFinite ? "\($0)" : nil }
    case .uuid: return "java.util.UUID.fromString(\"\(text)\")"
    case .boolean: return text
    case .values: return constants.first { $0.text == text }.map { "\(name).\($0.name)" }
    case .date: return nil
    }
  }
}
