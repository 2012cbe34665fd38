#if Server
import FindingReports
import Hummingbird

/// The interface as a document of OpenAPI 3.1.
@available(macOS 14, iOS 17, tvOS 17, *)
struct OpenAPIDocument {
  let operations: [APIOperation]
  let version: String

  /// The document as JSON.
  var text: String {
    var json = JSONText(indented: true)
    json.object { json in
      json.member("openapi", "3.1.0")
      json.object("info") { json in
        json.member("title", "Applinks: sites and a stand-in for Apple's network")
        json.member("version", version.isEmpty ? "0" : version)
        json.member(
          "description", "On loopback only. Host and Origin are checked; changes need the token of the run.")
      }
      json.object("paths") { json in
        for path in paths {
          json.object(path) { json in
            for operation in operations where operation.path == path {
              json.object(operation.method.rawValue.lowercased()) { write(operation, to: &$0) }
            }
          }
        }
      }
      json.object("components") { json in
        json.object("securitySchemes") { json in
          json.object("token") { json in
            json.member("type", "http")
            json.member("scheme", "bearer")
          }
        }
        json.object("schemas") { json in
          json.object("Error") { json in
            json.member("type", "object")
            json.array("required") { $0.value("error") }
            json.object("properties") { json in
              json.object("error") { $0.member("type", "string") }
            }
          }
        }
      }
    }
    return json.text + "\n"
  }

  private var paths: [String] {
    var paths: [String] = []
    for operation in operations where !paths.contains(operation.path) { paths.append(operation.path) }
    return paths
  }

  private func write(_ operation: APIOperation, to json: inout JSONText) {
    json.member("summary", operation.summary)
    json.member("operationId", Self.identifier(of: operation))
    if operation.isChange { json.array("security") { $0.object { $0.array("token") { _ in } } } }
    if !operation.variables.isEmpty || !operation.query.isEmpty {
      json.array("parameters") { json in
        for name in operation.variables {
          json.object { json in
            json.member("name", name)
            json.member("in", "path")
            json.member("required", true)
            json.object("schema") { $0.member("type", "string") }
          }
        }
        for field in operation.query {
          json.object { json in
            json.member("name", field.name)
            json.member("in", "query")
            json.member("description", field.meaning)
            json.object("schema") { Self.write(field, to: &$0) }
          }
        }
      }
    }
    if !operation.body.isEmpty { json.object("requestBody") { Self.write(operation.body, to: &$0) } }
    json.object("responses") { json in
      let isSilent = operation.isChange && operation.method != .post && !operation.isAnswered
      json.object(isSilent ? "204" : "200") { json in
        json.member("description", "Done.")
        guard !isSilent, operation.method != .head else { return }
        json.object("content") { $0.object(operation.type) { $0.object("schema") { _ in } } }
      }
      json.object("default") { json in
        json.member("description", "What was wrong, in one sentence.")
        json.object("content") { json in
          json.object("application/json") { json in
            json.object("schema") { $0.member("$ref", "#/components/schemas/Error") }
          }
        }
      }
    }
  }

  private static func write(_ fields: [APIOperation.Field], to json: inout JSONText) {
    json.member("required", true)
    json.object("content") { json in
      json.object("application/json") { json in
        json.object("schema") { json in
          json.member("type", "object")
          json.member("additionalProperties", false)
          json.array("required") { json in
            for field in fields where field.isRequired { json.value(field.name) }
          }
          json.object("properties") { json in
            for field in fields {
              json.object(field.name) { json in
                write(field, to: &json)
                json.member("description", field.meaning)
              }
            }
          }
        }
      }
    }
  }

  private static func write(_ field: APIOperation.Field, to json: inout JSONText) {
    json.member("type", field.type)
    if !field.values.isEmpty {
      json.array("enum") { json in for value in field.values { json.value(value) } }
    }
  }

  private static func identifier(of operation: APIOperation) -> String {
    let words = operation.path.split { "/{}-.".contains($0) }.map {
      $0.prefix(1).uppercased() + $0.dropFirst()
    }
    return operation.method.rawValue.lowercased() + words.joined()
  }
}
#endif
