import ArgumentParser

/// `applinks generate schema`: JSON Schemas.
struct GenerateSchemaVerb: Verb {
  static let configuration = CommandConfiguration(
    commandName: "schema",
    abstract: "Print the JSON Schema of a kind of file, for editors and validators.",
    discussion: """
      A schema (draft-07) tells the form of a file: keys, and what values they take. Which links open is for "lint" and \
      "match" to say. Every file passes that a device reads without loss; what it passes over element by element, such as \
      an app identifier with a placeholder, is marked as deprecated, and refused with --strict.

      Example:
        applinks generate schema aasa --output aasa.schema.json
        check-jsonschema --schemafile aasa.schema.json .well-known/apple-app-site-association
      """)

  @Flag(help: "Refuse what devices pass over element by element.")
  var strict = false

  @Option(help: ArgumentHelp("Where the schema goes in place of standard output.", valueName: "file"))
  var output: String?

  @Argument(help: "aasa, assetlinks or applinks (for applinks.yaml).")
  var file: SchemaSubject = .aasa

  func run(in console: Console, arguments: [String]) async throws -> ExitStatus {
    try console.write(file.text(isStrict: strict), to: output)
    return .success
  }
}
