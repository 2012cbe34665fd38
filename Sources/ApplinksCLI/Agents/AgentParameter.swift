import FindingReports

/// A parameter of a tool, and the arguments of the verb that it becomes.
struct AgentParameter: Sendable {
  /// What values it takes.
  enum Kind: Sendable {
    /// A file, a folder or `git:REV:PATH`; a domain too where the tool touches the network.
    case source
    /// Any text.
    case text
    /// Several texts.
    case texts
    /// Several sources.
    case sources
    /// A whole number.
    case number
    /// Text that the verb reads from standard input in place of a file.
    case content
  }

  /// How it stands on the command line.
  enum Place: Sendable {
    /// Behind all options.
    case argument
    /// `--name=value`.
    case option(String)
    /// As standard input, which `-` stands for.
    case input
  }

  var name: String
  var kind: Kind
  var place: Place
  var help: String
  var isRequired = false

  /// Writes the member of the schema that describes it.
  func write(to json: inout JSONText) {
    json.object(name) { schema in
      switch kind {
      case .source, .text, .content: schema.member("type", "string")
      case .number: schema.member("type", "integer")
      case .texts, .sources:
        schema.member("type", "array")
        schema.object("items") { $0.member("type", "string") }
        schema.member("maxItems", Self.mostTexts)
        if isRequired { schema.member("minItems", 1) }
      }
      schema.member("description", help)
    }
  }

  /// The most elements of a list.
  static let mostTexts = 1_000
}
