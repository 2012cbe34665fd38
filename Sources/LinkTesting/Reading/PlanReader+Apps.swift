import Yams

extension PlanReader {

  func apps(_ section: Node?) throws(PlanError) -> [PlanApp] {
    guard let section, let members = try yaml.mapping(section, "apps", isOptional: true) else { return [] }
    var apps: [PlanApp] = []
    for (key, value) in members {
      guard !key.text.isEmpty, !ExpectedOutcome.words.contains(key.text) else {
        throw yaml.mistake(
          key.node,
          "An app cannot be named \(PlanWords.quoted(key.text)), which is an outcome: choose another name.")
      }
      apps.append(try app(key, value))
    }
    return apps
  }

  private func app(_ key: YAMLText.Key, _ value: Node) throws(PlanError) -> PlanApp {
    let path = "apps.\(PlanWords.visible(key.text))"
    var app = PlanApp(name: key.text, place: YAMLText.place(key.node))
    for (key, value) in try yaml.mapping(value, path) ?? [] {
      switch key.text {
      case "identifier": app.identifier = try yaml.string(value, "\(path).identifier")
      case "entitlements", "app":
        guard app.source == nil else {
          throw yaml.mistake(key.node, "\(path) has both \"entitlements\" and \"app\": keep one.")
        }
        app.source = try yaml.string(value, "\(path).\(key.text)")
      case "domains": app.domains = try yaml.strings(value, "\(path).domains")
      case "schemes": app.schemes = try yaml.strings(value, "\(path).schemes")
      case "version": app.version = try yaml.string(value, "\(path).version")
      case "clip": app.isAppClip = try yaml.boolean(value, "\(path).clip")
      case "signing": app.signing = try word(value, "\(path).signing", among: PlanKeys.signings)
      case "routes": app.routes = try yaml.strings(value, "\(path).routes")
      case "type": app.routeType = try yaml.string(value, "\(path).type")
      case "screens": app.screens = try texts(value, "\(path).screens")
      case "android": app.android = try android(value, "\(path).android")
      default: throw yaml.unknown(key, in: path, known: PlanKeys.app)
      }
    }
    return app
  }

  private func android(_ node: Node, _ path: String) throws(PlanError) -> PlanAndroidApp {
    var app = PlanAndroidApp(manifest: "")
    for (key, value) in try yaml.mapping(node, path) ?? [] {
      switch key.text {
      case "package": app.package = try yaml.string(value, "\(path).package")
      case "manifest": app.manifest = try yaml.string(value, "\(path).manifest")
      case "certificate": app.certificate = try yaml.string(value, "\(path).certificate")
      case "placeholders": app.placeholders = try texts(value, "\(path).placeholders")
      default: throw yaml.unknown(key, in: path, known: PlanKeys.android)
      }
    }
    guard !app.manifest.isEmpty else {
      throw yaml.mistake(node, "\(path) has no \"manifest\": name the AndroidManifest.xml or the built app.")
    }
    return app
  }

  /// One of some words.
  func word(_ node: Node, _ path: String, among words: [String]) throws(PlanError) -> String {
    let word = try yaml.string(node, path)
    guard words.contains(word) else {
      throw yaml.mistake(
        node, "\(path) knows no \(PlanWords.quoted(word))\(PlanWords.choice(word, among: words))")
    }
    return word
  }

  /// Texts by their names.
  private func texts(_ node: Node, _ path: String) throws(PlanError) -> [String: String] {
    var texts: [String: String] = [:]
    for (key, value) in try yaml.mapping(node, path, isOptional: true) ?? [] {
      texts[key.text] = try yaml.string(value, "\(path).\(PlanWords.visible(key.text))")
    }
    return texts
  }
}
