import FindingReports
import LinkTesting

/// The part of the schema of `applinks.yaml` that is about domains, apps, devices and expectations: which keys there are and what
/// is an object or a list. What values mean is for `applinks test` to judge.
enum PlanSchema {
  private typealias Writer = (inout JSONText) -> Void

  /// Writes the sections as properties.
  static func writeSections(to properties: inout JSONText) {
    properties.object("domains", writeDomains)
    properties.object("apps") { apps in
      writeMap(to: &apps) {
        writeObject(PlanKeys.app, ["android": writeAndroid, "signing": writeSigning], to: &$0)
      }
    }
    properties.object("devices") { devices in
      writeMap(to: &devices) { device in
        SchemaText.anyOf(
          [{ $0.member("type", "string") }, { writeObject(PlanKeys.device, to: &$0) }], in: &device)
      }
    }
    properties.object("environments") { environments in
      writeMap(to: &environments) { environment in
        writeObject(
          PlanKeys.environment, ["domains": writeDomains, "variables": writeVariables], to: &environment)
      }
    }
    properties.object("variables", writeVariables)
    SchemaText.reference("links", to: "links", in: &properties)
  }

  /// Writes the definitions that the sections refer to.
  static func writeDefinitions(to definitions: inout JSONText) {
    definitions.object("links") { links in
      links.array("type") { list in for type in ["array", "null"] { list.value(type) } }
      SchemaText.reference("items", to: "entry", in: &links)
    }
    definitions.object("entry") { entry in
      SchemaText.anyOf([{ $0.member("type", "string") }, writeGroup, writeExpectation], in: &entry)
    }
  }

  private static func writeGroup(to schema: inout JSONText) {
    let links: Writer = { $0.member("$ref", "#/definitions/links") }
    writeObject(
      PlanKeys.group + PlanKeys.shared, ["links": links, "variables": writeVariables], to: &schema)
    schema.array("required") { list in for key in ["group", "links"] { list.value(key) } }
  }

  /// An expectation is about one link, several, or a set.
  private static func writeExpectation(to schema: inout JSONText) {
    writeObject(PlanKeys.expectation, to: &schema)
    schema.array("oneOf") { list in
      for key in PlanKeys.subject {
        list.object { subject in subject.array("required") { $0.value(key) } }
      }
    }
  }

  private static func writeDomains(to schema: inout JSONText) {
    writeMap(to: &schema) { domain in
      SchemaText.anyOf(
        [
          { one in one.array("type") { list in for type in ["string", "null"] { list.value(type) } } },
          { writeObject(PlanKeys.domain, to: &$0) },
        ], in: &domain)
    }
  }

  private static func writeAndroid(to schema: inout JSONText) {
    writeObject(PlanKeys.android, to: &schema)
    schema.array("required") { $0.value("manifest") }
  }

  private static func writeSigning(to schema: inout JSONText) {
    schema.array("enum") { list in for word in PlanKeys.signings { list.value(word) } }
  }

  /// Values by names of the user's choice; none where the section is empty.
  private static func writeVariables(to schema: inout JSONText) {
    writeMap(to: &schema) { value in
      value.array("type") { list in
        for type in ["string", "number", "boolean", "null"] { list.value(type) }
      }
    }
  }

  private static func writeMap(to schema: inout JSONText, _ value: @escaping Writer) {
    schema.array("type") { list in for type in ["object", "null"] { list.value(type) } }
    schema.object("additionalProperties", value)
  }

  /// An object with these keys and no others.
  private static func writeObject(
    _ keys: [String], _ special: [String: Writer] = [:], to schema: inout JSONText
  ) {
    schema.member("type", "object")
    schema.object("properties") { properties in
      for key in keys { properties.object(key) { special[key]?(&$0) } }
    }
    schema.member("additionalProperties", false)
  }
}
