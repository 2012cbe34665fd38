import AssetLinks
import FindingReports

/// The JSON Schema of `assetlinks.json`. Source: DAL-S, SS-PARSE, DALC, documented.
struct StatementSchema {
  let isStrict: Bool

  /// The schema.
  var text: String {
    SchemaText.document(title: "assetlinks.json") { schema in
      schema.member(
        "description", "What a site grants to apps and other sites. Google, \"Digital Asset Links\".")
      schema.member("type", "array")
      SchemaText.reference("items", to: "statement", in: &schema)
      schema.object("definitions") { definitions in
        definitions.object("statement", writeStatement)
        definitions.object("relation", writeRelation)
        definitions.object("target", writeTarget)
        definitions.object("fingerprint", writeFingerprint)
        definitions.object("extensions", writeExtensions)
        definitions.object("rule", writeRule)
      }
    }
  }

  private func writeStatement(to schema: inout JSONText) {
    SchemaText.anyOf(
      [
        { statement in
          statement.member("type", "object")
          statement.object("properties") { properties in
            properties.object("relation") { relations in
              relations.member("type", "array")
              relations.member("minItems", 1)
              SchemaText.reference("items", to: "relation", in: &relations)
            }
            SchemaText.reference("target", to: "target", in: &properties)
            SchemaText.reference("relation_extensions", to: "extensions", in: &properties)
          }
          statement.array("required") { list in
            list.value("relation")
            list.value("target")
          }
          statement.object("not") { other in other.array("required") { $0.value("include") } }
        },
        { include in
          include.member("type", "object")
          include.object("properties") { properties in
            properties.object("include") { address in
              address.member("type", "string")
              address.member("pattern", isStrict ? "^https://" : "^https?://")
            }
          }
          include.array("required") { $0.value("include") }
        },
      ], in: &schema)
  }

  private func writeRelation(to schema: inout JSONText) {
    schema.member("type", "string")
    schema.member("pattern", "^[a-z0-9_.]+/[a-z0-9_.]+$")
    schema.array("examples") { list in
      list.value(StatementRelation.handleAllURLs.text)
      list.value(StatementRelation.getLoginCredentials.text)
    }
  }

  private func writeTarget(to schema: inout JSONText) {
    SchemaText.anyOf(
      [
        { app in
          Self.writeTarget(
            namespace: "android_app", needs: ["package_name", "sha256_cert_fingerprints"], to: &app
          ) {
            $0.object("package_name") { name in
              name.member("type", "string")
              name.member("pattern", "^[A-Za-z][A-Za-z0-9_]*(\\.[A-Za-z][A-Za-z0-9_]*)+$")
            }
            $0.object("sha256_cert_fingerprints") { list in
              list.member("type", "array")
              list.member("minItems", 1)
              SchemaText.reference("items", to: "fingerprint", in: &list)
            }
          }
        },
        { site in
          Self.writeTarget(namespace: "web", needs: ["site"], to: &site) {
            $0.object("site") { address in
              address.member("type", "string")
              address.member("pattern", "^https?://[^/?#]+/?$")
            }
          }
        },
        { other in
          // Readers pass over namespaces that they do not know.
          other.member("type", "object")
          other.object("properties") { properties in
            properties.object("namespace") { name in
              name.member("type", "string")
              name.object("not") { known in
                known.array("enum") { list in
                  list.value("android_app")
                  list.value("web")
                }
              }
            }
          }
          other.array("required") { $0.value("namespace") }
        },
      ], in: &schema)
  }

  private static func writeTarget(
    namespace: String, needs: [String], to schema: inout JSONText, properties: (inout JSONText) -> Void
  ) {
    schema.member("type", "object")
    schema.object("properties") { members in
      members.object("namespace") { $0.member("const", namespace) }
      properties(&members)
    }
    schema.array("required") { list in
      list.value("namespace")
      for name in needs { list.value(name) }
    }
  }

  private func writeFingerprint(to schema: inout JSONText) {
    schema.member("type", "string")
    schema.member("description", "The SHA-256 of a certificate: 32 pairs of hexadecimal digits with colons.")
    schema.member(
      "pattern", isStrict ? "^([0-9A-F]{2}:){31}[0-9A-F]{2}$" : "^([0-9A-Fa-f]{2}:?){31}[0-9A-Fa-f]{2}$")
  }

  private func writeExtensions(to schema: inout JSONText) {
    schema.member("type", "object")
    schema.object("properties") { properties in
      properties.object(StatementRelation.handleAllURLs.text) { relation in
        relation.member("type", "object")
        relation.object("properties") { members in
          members.object("dynamic_app_link_components") { list in
            list.member("type", "array")
            SchemaText.reference("items", to: "rule", in: &list)
          }
        }
      }
    }
  }

  private func writeRule(to schema: inout JSONText) {
    schema.member("type", "object")
    schema.object("properties") { properties in
      properties.object("/") { $0.member("type", "string") }
      properties.object("#") { $0.member("type", "string") }
      properties.object("?") { query in
        query.member("type", "object")
        query.object("additionalProperties") { $0.member("type", "string") }
      }
      properties.object("exclude") { $0.member("type", "boolean") }
    }
  }
}
