/// The tools that touch the network.
extension AgentTool {
  static var network: [AgentTool] {
    #if Server
    [
      AgentTool(
        name: "lint_domain",
        summary: "Judges how a domain serves its association files, and the files.",
        words: ["lint", "--format=json", "--no-config"], touchesNetwork: true,
        parameters: [domains]),
      AgentTool(
        name: "fetch", summary: "Shows what a domain publishes and how it was served.",
        words: ["fetch", "--format=json"], touchesNetwork: true,
        parameters: [
          domain,
          AgentParameter(
            name: "from", kind: .text, place: .option("from"), help: "origin, root or cdn (Apple's network)."),
        ]),
      AgentTool(
        name: "cdn", summary: "Shows what Apple's network serves for a domain and how old it is.",
        words: ["cdn", "--format=json"], touchesNetwork: true, parameters: [domain]),
      AgentTool(
        name: "diagnose",
        summary:
          "Walks the chain from a link to an app, hop by hop, and names the broken one. Asks Apple's network too.",
        words: ["diagnose", "--format=json"], touchesNetwork: true,
        parameters: [
          AgentParameter(name: "url", kind: .text, place: .argument, help: "The link.", isRequired: true),
          AgentParameter(
            name: "app", kind: .text, place: .option("app"), help: "The app: PREFIX.bundle.identifier."),
          AgentParameter(
            name: "entitlements", kind: .source, place: .option("entitlements"),
            help: "The app's entitlements file."),
        ]),
    ]
    #else
    []
    #endif
  }

  private static let domain = AgentParameter(
    name: "domain", kind: .text, place: .argument, help: "The domain, such as shop.example.", isRequired: true
  )
  private static let domains = AgentParameter(
    name: "domains", kind: .texts, place: .argument, help: "The domains, such as shop.example.",
    isRequired: true)
}
