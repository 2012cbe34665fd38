import FindingReports
import PositionedJSON

/// The parts that JSON Schemas are made of, as JSON.
enum SchemaText {
  /// A whole schema: its head, and the members that `body` writes.
  static func document(title: String, _ body: (inout JSONText) -> Void) -> String {
    var json = JSONText(indented: true)
    json.object { schema in
      schema.member("$schema", "http://json-schema.org/draft-07/schema#")
      schema.member("title", title)
      body(&schema)
    }
    return json.text + "\n"
  }

  /// Marks what devices pass over; editors strike it through.
  static func markDeprecated(_ reason: String, in schema: inout JSONText) {
    schema.member("deprecated", true)
    schema.member("deprecationMessage", reason)
  }

  /// Writes a member that is a list of schemas of which one must hold.
  static func anyOf(_ schemas: [(inout JSONText) -> Void], in schema: inout JSONText) {
    schema.array("anyOf") { list in for body in schemas { list.object(body) } }
  }

  /// Writes a reference as a member.
  static func reference(_ name: String, to definition: String, in schema: inout JSONText) {
    schema.object(name) { $0.member("$ref", "#/definitions/\(definition)") }
  }

  /// What `type` says of a kind.
  static func type(of kind: JSONKind) -> String {
    switch kind {
    case .object: "object"
    case .array: "array"
    case .string, .invalid: "string"
    case .number: "number"
    case .boolean: "boolean"
    case .null: "null"
    }
  }

  /// The keys that are remarks of an author, which no reader minds.
  static let remarks = "^([_$]|//|([Cc]omments?|[Dd]escription|[Nn]otes?)$)"
}
