package import Yams

/// Reads the plan in the text of an `applinks.yaml`.
///
/// Strict: an unknown key, a wrong type, a duplicate, or a word that names nothing is one error with its place and, where
/// there is one, the word that was meant. Linear in the text and in what its tables come to.
public struct PlanReader {
  let yaml: YAMLText

  /// The sections of the file; `lint` is read by the verb that lints.
  package static let sections = [
    "lint", "domains", "apps", "devices", "environments", "variables", "links",
  ]
  /// The most expectations that a plan may come to, tables resolved.
  public static let expectationLimit = 200_000
  /// The deepest groups within groups.
  static let groupLimit = 16

  /// A reader; `name` is the file's in messages.
  public init(name: String = "applinks.yaml") { yaml = YAMLText(name: name) }

  /// The plan in a text.
  ///
  /// - Parameters:
  ///   - text: The text, of eight megabytes at the most.
  ///   - environment: The environment whose domains and variables count before the plan's own; `nil` for none.
  /// - Throws: ``PlanError``, the first mistake in the text.
  public func read(_ text: String, environment: String? = nil) throws(PlanError) -> LinkPlan {
    let sections = try sections(of: text)
    var plan = LinkPlan(name: yaml.name)
    plan.domains = try domains(sections["domains"], "domains")
    plan.apps = try apps(sections["apps"])
    let environments = try environments(sections["environments"])
    plan.environments = environments.map(\.name)
    plan.devices = try devices(sections["devices"], apps: plan.apps)
    var variables = try variables(sections["variables"], "variables", PlanScope())
    if let environment {
      guard let chosen = environments.first(where: { $0.name == environment }) else {
        throw PlanError(
          file: yaml.name,
          message: "The plan has no environment \(PlanWords.quoted(environment))"
            + (environments.isEmpty ? "." : PlanWords.choice(environment, among: plan.environments)))
      }
      for domain in chosen.domains {
        plan.domains.removeAll { $0.host == domain.host }
        plan.domains.append(domain)
      }
      variables = variables.adding(chosen.variables)
    }
    if let links = sections["links"] {
      plan.linksPlace = YAMLText.place(links)
      var reader = ExpectationReader(yaml: yaml, plan: plan)
      try reader.read(links, variables)
      plan.links = reader.expectations
    }
    return plan
  }

  /// The section `apps`; empty where there is none. What else stands in the text only has to be YAML.
  public func apps(in text: String) throws(PlanError) -> [PlanApp] {
    try apps(try sections(of: text)["apps"])
  }

  /// The sections of a text by their names.
  package func sections(of text: String) throws(PlanError) -> [String: Node] {
    guard let root = try yaml.compose(text),
      let members = try yaml.mapping(root, "The file", isOptional: true)
    else { return [:] }
    var sections: [String: Node] = [:]
    for (key, value) in members {
      guard Self.sections.contains(key.text) else {
        throw yaml.mistake(
          key.node,
          "There is no section \(PlanWords.quoted(key.text))\(PlanWords.choice(key.text, among: Self.sections))"
        )
      }
      sections[key.text] = value
    }
    return sections
  }
}
