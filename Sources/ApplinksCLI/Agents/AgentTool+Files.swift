/// The tools that do not touch the network.
extension AgentTool {
  private static let sourceHelp = "A file, a folder that holds .well-known/, or git:REV:PATH."
  private static let file = AgentParameter(
    name: "source", kind: .source, place: .option("in"),
    help: "The association file: \(sourceHelp) Or \"-\" with \"content\".", isRequired: true)
  private static let content = AgentParameter(
    name: "content", kind: .content, place: .input, help: "The file's text, where \"source\" is \"-\".")
  private static let urls = AgentParameter(
    name: "urls", kind: .texts, place: .argument, help: "The links.", isRequired: true)
  private static let system = AgentParameter(
    name: "os", kind: .text, place: .option("os"),
    help: "The system that reads the file, such as ios17.4; without it every key is read.")
  private static let domain = AgentParameter(
    name: "domain", kind: .text, place: .option("domain"),
    help: "Only links of this host match: example.com or *.example.com.")
  private static let apps = AgentParameter(
    name: "app", kind: .text, place: .option("app"), help: "Only this app: PREFIX.bundle.identifier.")

  static let judging: [AgentTool] = [
    AgentTool(
      name: "lint",
      summary:
        "Finds what is wrong in association files (AASA), assetlinks.json, entitlements and Android manifests.",
      words: ["lint", "--format=json", "--no-config"],
      parameters: [
        AgentParameter(
          name: "sources", kind: .sources, place: .argument,
          help: "The files: \(sourceHelp) Or \"-\" with \"content\".", isRequired: true),
        content,
        AgentParameter(
          name: "filename", kind: .text, place: .option("stdin-filename"),
          help: "The name of the file that \"content\" is the text of."),
      ]),
    AgentTool(
      name: "match", summary: "Decides which apps links open, by the rules of an association file.",
      words: ["match", "--format=json"], parameters: [file, content, urls, domain, apps, system]),
    AgentTool(
      name: "explain",
      summary:
        "Says why a link opens an app or does not, rule by rule, and what the smallest change would be.",
      words: ["explain", "--format=json"], parameters: [file, content, urls, domain, apps, system]),
    AgentTool(
      name: "examples", summary: "Gives links that reach each rule of an association file.",
      words: ["examples", "--format=json"], parameters: [file, content, system]),
    AgentTool(
      name: "rule", summary: "Explains a rule of lint or audit: what it looks for, why, and examples.",
      words: ["rule", "--format=json"],
      parameters: [
        AgentParameter(
          name: "id", kind: .text, place: .argument,
          help: "The rule's name, such as unreachable-component; without it all rules are listed.")
      ]),
  ]

  static let proving: [AgentTool] = [
    AgentTool(
      name: "diff",
      summary:
        "Says which links newly open each app and which no longer do between two association files, as a proof.",
      words: ["diff", "--format=json"],
      parameters: [
        AgentParameter(
          name: "old", kind: .source, place: .argument, help: "The file as it was: \(sourceHelp)",
          isRequired: true),
        AgentParameter(
          name: "new", kind: .source, place: .argument, help: "The file as it is now: \(sourceHelp)",
          isRequired: true),
        system,
      ]),
    AgentTool(
      name: "overlap", summary: "Finds links that several apps of an association file claim.",
      words: ["overlap", "--format=json"],
      parameters: [
        AgentParameter(
          name: "source", kind: .source, place: .argument,
          help: "The association file: \(sourceHelp) Or \"-\" with \"content\".", isRequired: true),
        content, system,
      ]),
    AgentTool(
      name: "coverage", summary: "Counts which rules the links of access logs reach.",
      words: ["coverage", "--format=json"],
      parameters: [
        AgentParameter(
          name: "source", kind: .source, place: .option("in"), help: "The association file: \(sourceHelp)",
          isRequired: true),
        AgentParameter(
          name: "logs", kind: .sources, place: .argument, help: "The access logs: files.", isRequired: true),
        AgentParameter(
          name: "host", kind: .text, place: .option("host"), help: "The host of a log that holds paths alone."
        ),
        system,
      ]),
    AgentTool(
      name: "parity", summary: "Compares which links open on iOS and on Android, as a proof.",
      words: ["parity", "--format=json"],
      parameters: [
        AgentParameter(
          name: "ios", kind: .source, place: .option("ios"), help: "The association file: \(sourceHelp)",
          isRequired: true),
        AgentParameter(
          name: "android", kind: .source, place: .option("android"),
          help: "The Android manifest, or the built app (APK, AAB).", isRequired: true),
        AgentParameter(
          name: "assetlinks", kind: .source, place: .option("assetlinks"), help: "The statement list."),
        domain, apps,
      ]),
  ]

  static let android: [AgentTool] = [
    AgentTool(
      name: "android_match", summary: "Decides whether an Android app opens links, and why.",
      words: ["android", "match", "--format=json"],
      parameters: [
        AgentParameter(
          name: "manifest", kind: .source, place: .option("manifest"),
          help: "The manifest, or the built app (APK, AAB).", isRequired: true),
        AgentParameter(
          name: "assetlinks", kind: .source, place: .option("assetlinks"), help: "The statement list."),
        AgentParameter(
          name: "api", kind: .number, place: .option("api"), help: "The API level of the device."),
        urls,
      ]),
    AgentTool(
      name: "android_explain",
      summary: "Explains the output of \"adb shell pm get-app-links\": states, causes, next commands.",
      words: ["android", "explain", "--format=json"],
      parameters: [
        AgentParameter(
          name: "source", kind: .source, place: .argument,
          help: "The file with the output, or \"-\" with \"content\".", isRequired: true),
        content,
      ]),
  ]

  static let others: [AgentTool] =
    [
      AgentTool(
        name: "autopsy",
        summary: "Explains a device's \"swcutil show\" text: what the device knows of each domain, and why.",
        words: ["autopsy", "--format=json"],
        parameters: [
          AgentParameter(
            name: "source", kind: .source, place: .argument,
            help: "The file with the text, or \"-\" with \"content\".", isRequired: true),
          content, apps,
          AgentParameter(
            name: "domain", kind: .text, place: .option("domain"), help: "Only records of this domain."),
        ]),
      AgentTool(
        name: "audit",
        summary: "Reports what opens a built app (.ipa, .app, APK, AAB) and what is wrong with it.",
        words: ["audit", "--format=json"],
        parameters: [
          AgentParameter(
            name: "paths", kind: .sources, place: .argument, help: "The built apps.", isRequired: true)
        ]),
    ] + routes

  /// The tools that read Swift sources.
  private static var routes: [AgentTool] {
    #if Inspection
    let sources = AgentParameter(
      name: "routes", kind: .sources, place: .option("routes"),
      help: "Swift files or folders with enums that have @LinkRoutes, or route maps.", isRequired: true)
    return [
      AgentTool(
        name: "routes_list", summary: "Lists the routes that Swift sources declare.",
        words: ["routes", "list", "--format=json"], parameters: [sources]),
      AgentTool(
        name: "routes_check",
        summary: "Proves whether an association file opens exactly the routes of an app.",
        words: ["routes", "check", "--format=json"], parameters: [sources, file, domain]),
    ]
    #else
    return []
    #endif
  }
}
