import LinkMatching
import Yams

extension PlanReader {
  /// An environment of a plan.
  struct Environment {
    var name: String
    var domains: [PlanDomain]
    var variables: PlanScope
  }

  func domains(_ section: Node?, _ path: String) throws(PlanError) -> [PlanDomain] {
    guard let section, let members = try yaml.mapping(section, path, isOptional: true) else { return [] }
    var domains: [PlanDomain] = []
    for (key, value) in members {
      guard let scope = HostScope(domain: key.text), !scope.isWildcard else {
        throw yaml.mistake(
          key.node,
          "\(PlanWords.quoted(key.text)) is no host such as shop.example: a file belongs to one host.")
      }
      guard !domains.contains(where: { $0.host == scope.host }) else {
        throw yaml.mistake(key.node, "The host \(PlanWords.quoted(scope.host)) stands twice: keep one.")
      }
      domains.append(try domain(scope.host, key, value, "\(path).\(PlanWords.visible(key.text))"))
    }
    return domains
  }

  private func domain(
    _ host: String, _ key: YAMLText.Key, _ value: Node, _ path: String
  ) throws(PlanError) -> PlanDomain {
    var domain = PlanDomain(host: host, place: YAMLText.place(key.node))
    if case .scalar = value {
      // A host without files is one that serves none.
      if !YAMLText.isEmpty(value) { domain.site = try yaml.string(value, path) }
      return domain
    }
    for (key, value) in try yaml.mapping(value, path) ?? [] {
      switch key.text {
      case "site": domain.site = try yaml.string(value, "\(path).site")
      case "association": domain.association = try yaml.string(value, "\(path).association")
      case "assetlinks": domain.assetLinks = try yaml.string(value, "\(path).assetlinks")
      default: throw yaml.unknown(key, in: path, known: PlanKeys.domain)
      }
    }
    return domain
  }

  func environments(_ section: Node?) throws(PlanError) -> [Environment] {
    guard let section, let members = try yaml.mapping(section, "environments", isOptional: true) else {
      return []
    }
    var environments: [Environment] = []
    for (key, value) in members {
      let path = "environments.\(PlanWords.visible(key.text))"
      var environment = Environment(name: key.text, domains: [], variables: PlanScope())
      for (key, value) in try yaml.mapping(value, path, isOptional: true) ?? [] {
        switch key.text {
        case "domains": environment.domains = try domains(value, "\(path).domains")
        case "variables": environment.variables = try variables(value, "\(path).variables", PlanScope())
        default: throw yaml.unknown(key, in: path, known: PlanKeys.environment)
        }
      }
      environments.append(environment)
    }
    return environments
  }

  /// Variables, each of which may use those before it and those around it.
  func variables(_ section: Node?, _ path: String, _ around: PlanScope) throws(PlanError) -> PlanScope {
    try VariableReader(yaml: yaml).read(section, path, around)
  }
}
