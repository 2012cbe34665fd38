import AssociationLint
import EditorSupport
import Entitlements
import FindingReports
import PositionedJSON

/// The JSON Schema of association files, made of the keys that lint knows.
struct AssociationSchema {
  let isStrict: Bool

  /// The identifiers that `AppIdentifier` finds no fault with but soft ones: ten capital letters and digits, a dot, and
  /// parts of letters, digits, hyphens and underscores.
  static let identifier = "^[A-Z0-9]{10}(\\.[A-Za-z0-9_-]+)+$"

  /// The schema.
  var text: String {
    SchemaText.document(title: "apple-app-site-association") { schema in
      schema.member(
        "description",
        "Which apps a domain lets open its links, use its passwords and start as App Clips. Apple, \"Supporting associated domains\"."
      )
      writeObject(.file, .file, to: &schema)
      schema.object("definitions") { definitions in
        definitions.object("applinks") { writeObject(.applinks, .applinks, to: &$0) }
        definitions.object("service") { writeObject(.service, .service, to: &$0) }
        definitions.object("detail") { writeObject(.detail, .detail, to: &$0) }
        definitions.object("defaults") { writeObject(.defaults, .component, to: &$0) }
        definitions.object("component") { writeObject(.component, .component, to: &$0) }
        definitions.object("identifier", writeIdentifier)
        definitions.object("variables", writeVariables)
        definitions.object("query", writeQuery)
      }
    }
  }

  private func writeObject(_ level: FileLevel, _ place: EditorKeys.Level, to schema: inout JSONText) {
    schema.member("type", "object")
    schema.object("properties") { properties in
      for key in level.keys {
        properties.object(key.name) { value in
          if let meaning = EditorKeys.meaning(of: key.name, at: place) {
            value.member("description", meaning)
          }
          write(key, of: level, to: &value)
        }
      }
    }
    schema.object("patternProperties") { $0.object(SchemaText.remarks) { _ in } }
    if level == .file {
      // A device passes over services that it does not know.
      schema.object("additionalProperties") { $0.member("type", "object") }
    } else {
      schema.member("additionalProperties", false)
    }
  }

  /// What a key's value must be: a definition where there is one, else a value of the kinds that are read.
  private func write(_ key: FileLevel.KnownKey, of level: FileLevel, to value: inout JSONText) {
    switch key.name {
    case "applinks": value.member("$ref", "#/definitions/applinks")
    case _ where level == .file: value.member("$ref", "#/definitions/service")
    case "apps" where level == .applinks:
      value.member("type", "array")
      if isStrict { value.member("maxItems", 0) }
    case "apps", "appIDs": writeArray(of: "identifier", to: &value)
    case "appID": value.member("$ref", "#/definitions/identifier")
    case "defaults": value.member("$ref", "#/definitions/defaults")
    case "substitutionVariables": value.member("$ref", "#/definitions/variables")
    case "?": value.member("$ref", "#/definitions/query")
    case "details": writeDetails(to: &value)
    case "components": writeComponents(to: &value)
    case "paths":
      value.member("type", "array")
      value.object("items") { $0.member("type", "string") }
    default: writeType(of: key.kinds, to: &value)
    }
  }

  private func writeType(of kinds: [JSONKind], to value: inout JSONText) {
    guard kinds.count != 1 else { return value.member("type", SchemaText.type(of: kinds[0])) }
    value.array("type") { list in for kind in kinds { list.value(SchemaText.type(of: kind)) } }
  }

  private func writeArray(of definition: String, to value: inout JSONText) {
    value.member("type", "array")
    SchemaText.reference("items", to: definition, in: &value)
  }

  private func writeDetails(to value: inout JSONText) {
    SchemaText.anyOf(
      [
        { list in self.writeArray(of: "detail", to: &list) },
        { object in
          object.member("type", "object")
          object.member("description", "The obsolete form: the app identifier is the key.")
          SchemaText.markDeprecated("Write an array of objects with \"appIDs\".", in: &object)
          object.object("patternProperties") { $0.object(SchemaText.remarks) { _ in } }
          SchemaText.reference("additionalProperties", to: "detail", in: &object)
        },
      ], in: &value)
  }

  private func writeComponents(to value: inout JSONText) {
    guard !isStrict else { return writeArray(of: "component", to: &value) }
    value.member("type", "array")
    value.object("items") { items in
      SchemaText.anyOf(
        [
          { $0.member("$ref", "#/definitions/component") },
          { text in
            text.member("type", "string")
            SchemaText.markDeprecated(
              "Not read: a rule is an object such as { \"/\": \"/buy/*\" }.", in: &text)
          },
        ], in: &items)
    }
  }

  private func writeIdentifier(to schema: inout JSONText) {
    func write(_ right: inout JSONText) {
      right.member("type", "string")
      right.member(
        "description",
        "<prefix>.<bundle identifier>: ten capital letters and digits, a dot, the bundle identifier.")
      right.member("pattern", Self.identifier)
    }
    guard !isStrict else { return write(&schema) }
    SchemaText.anyOf(
      [
        write,
        { other in
          other.member("type", "string")
          // Nothing that anybody has published lacks the dot.
          other.member("pattern", "^[^\\s]*\\.[^\\s]*$")
          SchemaText.markDeprecated(
            "No app has such an identifier: write <prefix>.<bundle identifier>.", in: &other)
        },
      ], in: &schema)
  }

  /// Source: SUB, documented: names hold no `$`, `(` or `)`.
  private func writeVariables(to schema: inout JSONText) {
    schema.member("type", "object")
    schema.object("propertyNames") { $0.member("pattern", "^[^$()]+$") }
    schema.object("additionalProperties") { values in
      values.member("type", "array")
      values.object("items") { $0.member("type", "string") }
    }
  }

  private func writeQuery(to schema: inout JSONText) {
    SchemaText.anyOf(
      [
        { $0.member("type", "string") },
        { items in
          items.member("type", "object")
          items.object("additionalProperties") { $0.member("type", "string") }
        },
      ], in: &schema)
  }
}
