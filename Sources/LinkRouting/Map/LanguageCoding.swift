import LinkSyntax

/// The texts of a parameter as they stand in JSON: `{"kind":"integer","from":1,"through":9}`.
struct LanguageCoding: Codable {
  var language: LinkLanguage

  init(language: LinkLanguage) { self.language = language }

  private enum Key: String, CodingKey { case kind, from, through, format, values, type }

  init(from decoder: any Decoder) throws {
    let fields = try decoder.container(keyedBy: Key.self)
    let kind = try fields.decode(String.self, forKey: .kind)
    switch kind {
    case "text": language = .text
    case "decimal": language = .decimal
    case "uuid": language = .uuid
    case "custom": language = .custom(try fields.decode(String.self, forKey: .type))
    case "values":
      language = .values(try fields.decode([String].self, forKey: .values).map { Array($0.utf8) })
    case "date":
      guard let format = LinkDateFormat(Array(try fields.decode(String.self, forKey: .format).utf8)) else {
        throw DecodingError.dataCorruptedError(
          forKey: .format, in: fields, debugDescription: "The format is none of a date.")
      }
      language = .date(format)
    case "integer":
      let lower = try fields.decode(Int64.self, forKey: .from)
      if let upper = try? fields.decode(Int64.self, forKey: .through) {
        guard let bounds = IntegerBounds(lower, upper) else {
          throw DecodingError.dataCorruptedError(
            forKey: .through, in: fields, debugDescription: "There is no number between the bounds.")
        }
        language = .integer(bounds)
      } else {
        language = .integer(IntegerBounds(lower, through: try fields.decode(UInt64.self, forKey: .through)))
      }
    default:
      throw DecodingError.dataCorruptedError(
        forKey: .kind, in: fields, debugDescription: "There is no kind of text \"\(kind)\".")
    }
  }

  func encode(to encoder: any Encoder) throws {
    var fields = encoder.container(keyedBy: Key.self)
    switch language {
    case .text: try fields.encode("text", forKey: .kind)
    case .decimal: try fields.encode("decimal", forKey: .kind)
    case .uuid: try fields.encode("uuid", forKey: .kind)
    case .custom(let type):
      try fields.encode("custom", forKey: .kind)
      try fields.encode(type, forKey: .type)
    case .values(let values):
      try fields.encode("values", forKey: .kind)
      try fields.encode(values.map { String(decoding: $0, as: UTF8.self) }, forKey: .values)
    case .date(let format):
      try fields.encode("date", forKey: .kind)
      try fields.encode(format.text, forKey: .format)
    case .integer(let bounds):
      try fields.encode("integer", forKey: .kind)
      try fields.encode(bounds.lower, forKey: .from)
      if let upper = bounds.negativeUpper {
        try fields.encode(upper, forKey: .through)
      } else {
        try fields.encode(bounds.upper, forKey: .through)
      }
    }
  }
}
