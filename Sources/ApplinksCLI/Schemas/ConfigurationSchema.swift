import AssociationLint
import FindingReports
import Findings

/// The JSON Schema of `applinks.yaml`, with the names of all rules.
struct ConfigurationSchema {
  /// The schema.
  var text: String {
    SchemaText.document(title: "applinks.yaml") { schema in
      schema.member("description", "The settings of a project that applinks works on.")
      schema.member("type", "object")
      schema.object("properties") { properties in
        SchemaText.reference("lint", to: "lint", in: &properties)
        PlanSchema.writeSections(to: &properties)
      }
      schema.member("additionalProperties", false)
      schema.object("definitions") { definitions in
        definitions.object("rule", writeRule)
        definitions.object("selectors", writeSelectors)
        definitions.object("severities", writeSeverities)
        definitions.object("lint", writeLint)
        PlanSchema.writeDefinitions(to: &definitions)
      }
    }
  }

  private func writeLint(to schema: inout JSONText) {
    schema.member("type", "object")
    schema.object("properties") { properties in
      writeSelection(to: &properties)
      properties.object("fail-on") { threshold in
        threshold.array("enum") { list in for threshold in FailureThreshold.all { list.value(threshold.word) }
        }
      }
      properties.object("baseline") { $0.member("type", "string") }
      properties.object("release") { $0.member("type", "boolean") }
      properties.object("legacy-devices") { $0.member("type", "boolean") }
      properties.object("paths") { paths in
        paths.member("type", "object")
        paths.object("additionalProperties") { override in
          override.member("type", "object")
          override.object("properties", writeSelection)
          override.member("additionalProperties", false)
        }
      }
    }
    schema.member("additionalProperties", false)
  }

  private func writeSelection(to properties: inout JSONText) {
    SchemaText.reference("select", to: "selectors", in: &properties)
    SchemaText.reference("ignore", to: "selectors", in: &properties)
    SchemaText.reference("severity", to: "severities", in: &properties)
  }

  private func writeRule(to schema: inout JSONText) {
    schema.array("enum") { list in for rule in RuleIndex.allMetadata { list.value(rule.id.name) } }
  }

  /// A rule, all rules, or those whose name begins so.
  private func writeSelectors(to schema: inout JSONText) {
    func selector(_ one: inout JSONText) {
      SchemaText.anyOf(
        [
          { $0.member("$ref", "#/definitions/rule") },
          { pattern in
            pattern.member("type", "string")
            pattern.member("pattern", "^([a-z][a-z0-9-]*)?\\*$")
          },
        ], in: &one)
    }
    SchemaText.anyOf(
      [
        selector,
        { list in
          list.member("type", "array")
          list.object("items", selector)
        },
      ], in: &schema)
  }

  private func writeSeverities(to schema: inout JSONText) {
    schema.member("type", "object")
    SchemaText.reference("propertyNames", to: "rule", in: &schema)
    schema.object("additionalProperties") { value in
      // YAML reads a bare "off" as false, some readers do.
      value.array("enum") { list in
        for word in RuleNames.settings { list.value(word) }
        list.value(false)
      }
    }
  }
}
