import LinkSyntax

/// As JSON a template is an object: `name`, `template`, `parameters`, `on`, `access`, `canonical`, `priority` and, where
/// there is one, `summary`.
extension RouteMapEntry: Codable {
  private enum Key: String, CodingKey {
    case name, template, parameters, on, access, canonical, priority, summary
  }

  /// A parameter as it stands in JSON.
  private struct Parameter: Codable {
    var name: String
    var presence: String
    var text: LanguageCoding
    var type: String?
    var fallback: String?

    enum CodingKeys: String, CodingKey {
      case name, presence, text, type
      case fallback = "default"
    }
  }

  private static let presences: [(String, RouteParameterShape.Presence)] = [
    ("required", .required), ("optional", .optional), ("repeated", .repeated), ("nested", .nested),
  ]

  /// Reads a template.
  public init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: Key.self)
    func wrong(_ key: Key, _ message: String) -> DecodingError {
      DecodingError.dataCorruptedError(forKey: key, in: values, debugDescription: message)
    }
    let template: LinkTemplate
    do throws(LinkTemplateError) {
      template = try LinkTemplate(values.decodedText(.template))
    } catch {
      throw wrong(.template, error.message)
    }
    let parameters = try values.decode([Parameter].self, forKey: .parameters)
    guard parameters.map(\.name) == template.parameters.map(\.name) else {
      throw wrong(.parameters, "The parameters are not those of the template, in their order.")
    }
    var shapes: [RouteParameterShape] = []
    for parameter in parameters {
      guard let presence = Self.presences.first(where: { $0.0 == parameter.presence }) else {
        throw wrong(.parameters, "There is no presence \"\(parameter.presence)\".")
      }
      shapes.append(RouteParameterShape(parameter.text.language, presence.1))
    }
    let pattern = RoutePattern(template, shapes)
    if let fault = pattern.fault {
      throw wrong(.template, fault.message(template.parameters[fault.parameter].name))
    }
    guard let access = RouteAccess(rawValue: try values.decode(String.self, forKey: .access)) else {
      throw wrong(.access, "The access is none of open, needsConfirmation and appOnly.")
    }
    self.init(
      name: try values.decode(String.self, forKey: .name), pattern: pattern,
      parameters: parameters.map { RouteMapParameter(type: $0.type, fallback: $0.fallback) },
      sources: try values.decode([String].self, forKey: .on), access: access,
      isCanonical: try values.decode(Bool.self, forKey: .canonical),
      summary: try values.decodeIfPresent(String.self, forKey: .summary))
    priority = try values.decode(Int.self, forKey: .priority)
  }

  /// Writes the template.
  public func encode(to encoder: any Encoder) throws {
    var values = encoder.container(keyedBy: Key.self)
    try values.encode(name, forKey: .name)
    try values.encode(pattern.template.text, forKey: .template)
    let all = pattern.template.parameters.indices.map { index in
      let shape = pattern.parameters[index]
      return Parameter(
        name: pattern.template.parameters[index].name,
        presence: Self.presences.first { $0.1 == shape.presence }?.0 ?? "required",
        text: LanguageCoding(language: shape.language), type: parameters[index].type,
        fallback: parameters[index].fallback)
    }
    try values.encode(all, forKey: .parameters)
    try values.encode(sources, forKey: .on)
    try values.encode(access.rawValue, forKey: .access)
    try values.encode(isCanonical, forKey: .canonical)
    try values.encode(priority, forKey: .priority)
    try values.encodeIfPresent(summary, forKey: .summary)
  }
}

extension KeyedDecodingContainer {
  /// The text for a key; the empty text where there is none, which is no template.
  fileprivate func decodedText(_ key: Key) -> String { (try? decode(String.self, forKey: key)) ?? "" }
}
